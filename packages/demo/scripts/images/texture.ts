/**
 * Textured grounds: smooth value noise, or a grating.
 * @module
 */
import type { Random } from "./random.ts";

/** One brightness offset a pixel, rows from the top, in grey levels. */
export type Texture = Float64Array;

/**
 * A random texture.
 *
 * @param amplitude largest offset, in grey levels
 */
export function texture(random: Random, side: number, amplitude: number): Texture {
  return random.chance(0.3) ? grating(random, side, amplitude * 0.6) : valueNoise(random, side, amplitude);
}

/** Random values on a coarse lattice, interpolated bilinearly. */
function valueNoise(random: Random, side: number, amplitude: number): Texture {
  const cell = 3 + random.below(10);
  const nodes = Math.ceil(side / cell) + 2;
  const lattice = Float64Array.from({ length: nodes * nodes }, () => random.between(-amplitude, amplitude));
  return fill(side, (x, y) => {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    const [u, v] = [x / cell - column, y / cell - row];
    const corner = (dy: number, dx: number): number => lattice[(row + dy) * nodes + column + dx]!;
    return (corner(0, 0) * (1 - u) + corner(0, 1) * u) * (1 - v) + (corner(1, 0) * (1 - u) + corner(1, 1) * u) * v;
  });
}

/** Parallel lines of triangular profile, at any turn. */
function grating(random: Random, side: number, amplitude: number): Texture {
  const [cos, sin] = random.direction();
  const period = random.between(4, 12);
  const phase = random.between(0, 1);
  return fill(side, (x, y) => {
    const t = (x * cos + y * sin) / period + phase;
    return amplitude * (4 * Math.abs(t - Math.floor(t) - 0.5) - 1);
  });
}

function fill(side: number, value: (x: number, y: number) => number): Texture {
  return Float64Array.from({ length: side * side }, (_, i) => value(i % side, Math.floor(i / side)));
}

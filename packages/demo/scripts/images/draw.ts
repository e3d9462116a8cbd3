/**
 * One labelled image: a shape of random place, size, turn and colour on a textured ground, partly covered, and grainy.
 * @module
 */
import type { Random } from "./random.ts";
import { CLASSES, SHAPES } from "./shapes.ts";
import { texture, type Texture } from "./texture.ts";

/** Width and height of an image in pixels, as in CIFAR-10. */
export const SIDE = 32;

/** How hard the images are; the shipped data set uses {@link DIFFICULTY}. */
export interface Difficulty {
  /** Half the shape's extent, in pixels: smallest and largest. */
  readonly radius: readonly [number, number];
  /** Distance of the shape's mean colour from the ground's, in grey levels over the three channels: smallest and largest. */
  readonly contrast: readonly [number, number];
  /** Standard deviation of the grain, in grey levels: smallest and largest. */
  readonly grain: readonly [number, number];
  /** Largest turn from upright, as a slope: 1 is 45 degrees. */
  readonly lean: number;
  /** Largest stretch of one axis against the other. */
  readonly stretch: number;
  /** At most so many bars lie over the shape. */
  readonly bars: number;
}

export const DIFFICULTY: Difficulty = { radius: [6, 13], contrast: [30, 165], grain: [5, 27], lean: 0.75, stretch: 1.25, bars: 2 };

/** Grey levels are kept to multiples of this: the grain's lowest bits carry nothing, and without them the files compress to half. */
const LEVEL = 8;
const SAMPLES = 3; // sub-pixel samples along each axis: smooth edges

/**
 * Draw one image.
 *
 * @param random the image's own stream
 * @returns the label, 0..9, and 3,072 bytes: the red plane, then green, then blue, rows from the top
 */
export function drawImage(random: Random, difficulty: Difficulty = DIFFICULTY): { label: number; pixels: Uint8Array } {
  const label = random.below(CLASSES.length);
  const inside = place(random, label, difficulty);
  const covers = Array.from({ length: random.below(difficulty.bars + 1) }, () => bar(random));

  const ground = [0, 1, 2].map(() => random.between(20, 140));
  const contrast = random.between(...difficulty.contrast);
  const ink = lighter(random, ground, contrast);
  const cover = lighter(random, ground, contrast);
  const grounds = texture(random, SIDE, random.between(5, 50));
  const inks = texture(random, SIDE, random.between(0, 30));
  const grain = random.between(...difficulty.grain);

  const pixels = new Uint8Array(3 * SIDE * SIDE);
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const shape = coverage(inside, column, row);
      const covered = covers.some((covers) => covers(column + 0.5, row + 0.5));
      const grey = random.normal() * grain; // one draw for the three channels: grain of light, not of colour
      for (let channel = 0; channel < 3; channel++) {
        const behind = ground[channel]! + at(grounds, column, row);
        const light = covered ? cover[channel]! : shape * (ink[channel]! + at(inks, column, row)) + (1 - shape) * behind;
        pixels[(channel * SIDE + row) * SIDE + column] = level(light + grey);
      }
    }
  }
  return { label, pixels };
}

const at = (field: Texture, column: number, row: number): number => field[row * SIDE + column]!;

const level = (light: number): number => Math.min(Math.max(Math.round(light / LEVEL) * LEVEL, 0), 255);

/** The shape moved, turned, stretched and scaled into pixel coordinates. */
function place(random: Random, label: number, { radius, lean, stretch }: Difficulty): (x: number, y: number) => boolean {
  const shape = SHAPES[CLASSES[label]!]!;
  const size = random.between(...radius);
  const room = SIDE / 2 - size * 0.85; // a little of a shape may leave the image
  const centreX = SIDE / 2 + random.between(-room, room);
  const centreY = SIDE / 2 + random.between(-room, room);
  const slope = random.between(-lean, lean);
  const cos = 1 / Math.sqrt(1 + slope * slope);
  const sin = slope * cos;
  const aspect = Math.sqrt(random.between(1 / stretch, stretch));
  return (x, y) => {
    const dx = (x - centreX) / size;
    const dy = (y - centreY) / size;
    return shape((dx * cos + dy * sin) * aspect, (dy * cos - dx * sin) / aspect);
  };
}

/** A bar across the image, 1 to 3 pixels wide, at any place and turn. */
function bar(random: Random): (x: number, y: number) => boolean {
  const [nx, ny] = random.direction();
  const offset = random.between(-12, 12);
  const half = random.between(0.5, 1.5);
  return (x, y) => Math.abs((x - SIDE / 2) * nx + (y - SIDE / 2) * ny - offset) < half;
}

/** A lighter colour at about a given distance from another: the shape, and what covers it, catch more light than the ground. */
function lighter(random: Random, colour: readonly number[], distance: number): number[] {
  const step = [random.normal(), random.normal(), random.normal()];
  const norm = Math.sqrt(step.reduce((sum, s) => sum + s * s, 0)) || 1;
  const sign = step.reduce((sum, s) => sum + s, 0) < 0 ? -1 : 1;
  return colour.map((value, channel) => Math.min(Math.max(value + ((sign * step[channel]!) / norm) * distance, 5), 250));
}

/** Share of a pixel that the shape covers, from a grid of samples. */
function coverage(inside: (x: number, y: number) => boolean, column: number, row: number): number {
  let hits = 0;
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) if (inside(column + (j + 0.5) / SAMPLES, row + (i + 0.5) / SAMPLES)) hits++;
  }
  return hits / SAMPLES ** 2;
}

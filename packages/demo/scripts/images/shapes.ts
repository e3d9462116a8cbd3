/**
 * The ten classes: each a test whether a point of the plane lies inside the shape, which fills about the unit disc.
 * @module
 */

/** Whether (x, y) is inside; y grows downwards, the shape stands upright. */
export type Inside = (x: number, y: number) => boolean;

type Vertex = readonly [x: number, y: number];

/** Products, not powers: `x ** 2` need not be the same to the last bit in every engine. */
const disc =
  (radius: number, centreX = 0): Inside =>
  (x, y) =>
    (x - centreX) * (x - centreX) + y * y < radius * radius;

/** Crossing rule: a point is inside when a ray from it crosses an odd number of edges. */
function polygon(vertices: readonly Vertex[]): Inside {
  return (x, y) => {
    let inside = false;
    for (let i = 0; i < vertices.length; i++) {
      const [ax, ay] = vertices[i]!;
      const [bx, by] = vertices[(i + 1) % vertices.length]!;
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    }
    return inside;
  };
}

// Corners of the regular polygons, written out because sine and cosine are not the same to the last bit in every engine.
const PENTAGON: readonly Vertex[] = [
  [0, -1],
  [0.951057, -0.309017],
  [0.587785, 0.809017],
  [-0.587785, 0.809017],
  [-0.951057, -0.309017],
];

/** A star is a pentagon with an inner corner, turned by half a step, between every two outer ones. */
const STAR: readonly Vertex[] = PENTAGON.flatMap((corner, i) => [corner, [-0.46 * PENTAGON[(i + 3) % 5]![0], -0.46 * PENTAGON[(i + 3) % 5]![1]] as const]);

const ZIGZAG: readonly Vertex[] = [
  [-1, -0.05],
  [-0.4, -0.7],
  [0.1, -0.05],
  [0.55, -0.6],
  [1, -0.1],
  [1, 0.45],
  [0.55, -0.05],
  [0.1, 0.6],
  [-0.4, -0.1],
  [-1, 0.6],
];

const ARROW: readonly Vertex[] = [
  [0, -1],
  [0.8, -0.1],
  [0.3, -0.1],
  [0.3, 0.95],
  [-0.3, 0.95],
  [-0.3, -0.1],
  [-0.8, -0.1],
];

/** The shapes by class name, in the order of their labels. */
export const SHAPES: Record<string, Inside> = {
  circle: disc(0.86),
  ring: (x, y) => disc(0.92)(x, y) && !disc(0.46)(x, y),
  crescent: (x, y) => disc(0.95)(x, y) && !disc(0.8, 0.5)(x, y),
  triangle: polygon([
    [0, -1],
    [0.95, 0.72],
    [-0.95, 0.72],
  ]),
  square: (x, y) => Math.abs(x) < 0.76 && Math.abs(y) < 0.76,
  pentagon: polygon(PENTAGON),
  star: polygon(STAR),
  cross: (x, y) => Math.min(Math.abs(x), Math.abs(y)) < 0.27 && Math.max(Math.abs(x), Math.abs(y)) < 0.93,
  arrow: polygon(ARROW),
  zigzag: polygon(ZIGZAG),
};

/** Class names in label order: label 0 is the first. */
export const CLASSES: readonly string[] = Object.keys(SHAPES);

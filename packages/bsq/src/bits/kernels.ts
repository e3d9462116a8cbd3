/**
 * The passes over bit planes in WebAssembly SIMD, equal to src/bits/definition.ts bit for bit.
 * @module
 */
import { WASM } from "../gen/wasm.ts";
import type { Arithmetic, LayerArrays } from "./arithmetic.ts";

// No DOM types here: just what is used.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  heap(): number;
  forward(bits: number, stride: number, positive: number, negative: number, levels: number, weights: number, squares: number, scale: number): void;
  correlate(gradient: number, levels: number, stride: number): number;
  // prettier-ignore
  update(
    bits: number, stride: number, positive: number, negative: number, positiveMomentum: number, negativeMomentum: number, gradient: number,
    levels: number, weights: number, squares: number, chain: number, decay: number, momentum: number, rate: number, scale: number,
  ): void;
}

const PAGE = 65_536;
const MOST_PLANES = 16;
const STAGGER = 1088; // bytes between arrays, so that those of a size that is a power of two do not meet in one set of the cache

let compiled: object | undefined;

/** The passes in a memory of their own. */
export function kernels(): Arithmetic {
  compiled ??= new WebAssembly.Module(Buffer.from(WASM, "base64"));
  const { memory, ...run } = new WebAssembly.Instance(compiled).exports as Exports;
  const factors = run.heap(); // [2][16] float32: chain and decay of the layer at hand
  const chainAt = factors;
  const decayAt = factors + MOST_PLANES * 4;
  return {
    allocate(layers) {
      const place = new Places(factors + 2 * MOST_PLANES * 4);
      const places = layers.map(({ count, bits }) => layOut(place, count, bits));
      memory.grow(Math.max(0, Math.ceil((place.end - memory.buffer.byteLength) / PAGE)));
      return places.map((make) => make(memory.buffer));
    },
    forward({ stride, positive, negative, levels, weights, squares }, bits, scale) {
      run.forward(bits, stride, positive.byteOffset, negative.byteOffset, levels.byteOffset, weights.byteOffset, squares.byteOffset, scale);
    },
    correlate: ({ stride, gradient, levels }) => run.correlate(gradient.byteOffset, levels.byteOffset, stride),
    update(layer, bits, { chain, decay, momentum, learningRate, scale }) {
      new Float32Array(memory.buffer, chainAt, MOST_PLANES).set(chain);
      new Float32Array(memory.buffer, decayAt, MOST_PLANES).set(decay);
      const { stride, positive, negative, positiveMomentum, negativeMomentum, gradient, levels, weights, squares } = layer;
      const planes = [positive.byteOffset, negative.byteOffset, positiveMomentum.byteOffset, negativeMomentum.byteOffset] as const;
      const rows = [gradient.byteOffset, levels.byteOffset, weights.byteOffset, squares.byteOffset] as const;
      run.update(bits, stride, ...planes, ...rows, chainAt, decayAt, momentum, learningRate, scale);
    },
  };
}

/** Hands out addresses, one after the other. */
class Places {
  end: number;

  constructor(start: number) {
    this.end = start;
  }

  take(bytes: number): number {
    const start = Math.ceil(this.end / 16) * 16;
    this.end = start + bytes + STAGGER;
    return start;
  }
}

function layOut(place: Places, count: number, bits: number): (buffer: ArrayBuffer) => LayerArrays {
  const stride = Math.ceil(count / 4) * 4;
  const floats = (length: number) => {
    const start = place.take(length * 4);
    return (buffer: ArrayBuffer): Float32Array => new Float32Array(buffer, start, length);
  };
  const planes = {
    positive: floats(bits * stride),
    positiveMomentum: floats(bits * stride),
    negative: floats(bits * stride),
    negativeMomentum: floats(bits * stride),
  };
  const rows = { gradient: floats(stride), levels: floats(stride), weights: floats(stride) };
  const squares = place.take(bits * 8);
  return (buffer) => ({
    count,
    stride,
    positive: planes.positive(buffer),
    negative: planes.negative(buffer),
    positiveMomentum: planes.positiveMomentum(buffer),
    negativeMomentum: planes.negativeMomentum(buffer),
    gradient: rows.gradient(buffer),
    levels: rows.levels(buffer),
    weights: rows.weights(buffer),
    squares: new Float64Array(buffer, squares, bits),
  });
}

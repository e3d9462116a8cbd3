/**
 * The passes over bit planes in WebAssembly SIMD, equal to src/bits/definition.ts bit for bit.
 * @module
 */
import { WASM } from "../gen/wasm.ts";
import { TooManyPlanes } from "../errors.ts";
import type { Arithmetic, LayerArrays, Size } from "./arithmetic.ts";
import { bytesOf, MOST_PLANES, STAGGER } from "./room.ts";

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
const FACTORS = 2 * MOST_PLANES * 4;
/** A memory is closed once it has so much; it may hold 4 GiB, so one layer may be larger than this. */
const MEMORY_BYTES = 2 ** 31;

let compiled: object | undefined;

/** A memory with the passes over it. At its start [2][16] float32: chain and decay of the layer at hand. */
interface Bank {
  readonly run: Exports;
  readonly factors: number;
}

/**
 * The passes in memories of their own: one, but for networks with more than some 15 million weights at 8 planes.
 *
 * @param memoryBytes of a memory, before another is begun
 */
export function kernels({ memoryBytes = MEMORY_BYTES }: { readonly memoryBytes?: number } = {}): Arithmetic {
  compiled ??= new WebAssembly.Module(Buffer.from(WASM, "base64"));
  const module = compiled;
  const banks = new Map<ArrayBufferLike, Bank>();
  const bankOf = ({ positive }: LayerArrays): Bank => banks.get(positive.buffer)!;
  return {
    allocate(layers) {
      const all: LayerArrays[] = [];
      for (let next = 0; next < layers.length;) {
        const run = new WebAssembly.Instance(module).exports as Exports;
        const factors = run.heap();
        const place = new Places(factors + FACTORS);
        const made: ((buffer: ArrayBuffer) => LayerArrays)[] = [];
        const first = next;
        while (next < layers.length && (made.length === 0 || place.end + bytesOf(layers[next]!) <= memoryBytes)) made.push(layOut(place, layers[next++]!));
        grow(run.memory, place.end, layers.slice(first, next));
        banks.set(run.memory.buffer, { run, factors });
        all.push(...made.map((make) => make(run.memory.buffer)));
      }
      return all;
    },
    forward(layer, bits, scale) {
      const { stride, positive, negative, levels, weights, squares } = layer;
      bankOf(layer).run.forward(bits, stride, positive.byteOffset, negative.byteOffset, levels.byteOffset, weights.byteOffset, squares.byteOffset, scale);
    },
    correlate: (layer) => bankOf(layer).run.correlate(layer.gradient.byteOffset, layer.levels.byteOffset, layer.stride),
    update(layer, bits, { chain, decay, momentum, learningRate, scale }) {
      const { run, factors } = bankOf(layer);
      const [chainAt, decayAt] = [factors, factors + MOST_PLANES * 4];
      new Float32Array(run.memory.buffer, chainAt, MOST_PLANES).set(chain);
      new Float32Array(run.memory.buffer, decayAt, MOST_PLANES).set(decay);
      const { stride, positive, negative, positiveMomentum, negativeMomentum, gradient, levels, weights, squares } = layer;
      const planes = [positive.byteOffset, negative.byteOffset, positiveMomentum.byteOffset, negativeMomentum.byteOffset] as const;
      const rows = [gradient.byteOffset, levels.byteOffset, weights.byteOffset, squares.byteOffset] as const;
      run.update(bits, stride, ...planes, ...rows, chainAt, decayAt, momentum, learningRate, scale);
    },
  };
}

/** @throws {TooManyPlanes} where a memory can not have so many bytes, naming the largest of the layers in it */
function grow(memory: Exports["memory"], bytes: number, layers: readonly Size[]): void {
  try {
    memory.grow(Math.max(0, Math.ceil((bytes - memory.buffer.byteLength) / PAGE)));
  } catch {
    const largest = layers.reduce((best, layer) => (layer.count > best.count ? layer : best));
    throw new TooManyPlanes(largest.name ?? "", bytes);
  }
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

function layOut(place: Places, { count, bits }: Size): (buffer: ArrayBuffer) => LayerArrays {
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

/**
 * The state of lowering a training graph to a program: values by name, and how to get one where it is needed.
 * @module
 */
import { consumers, inferShapes, staticShape, type DataType, type Model, type Node, type Tensor, type TensorType } from "@sparqkit/onnx";
import { Builder } from "./builder.ts";
import { BLOCK, denseGrid, sameGrid, spatial, type Grid } from "./grid.ts";
import { held, type Held, type Lazy, type Term } from "./held.ts";
import type { Id, Located } from "./program.ts";

/** Inputs of operators of ours that are only looked at: for a sign, or a shape. */
const GLANCES: Readonly<Record<string, number>> = { ReluGradient: 1, ClipGradient: 1, ClipMaxGradient: 1, MeanGradient: 1, MaxPoolGradient: 1 };

/** A graph on its way to a program. */
export class Lowering {
  readonly model: Model;
  readonly builder: Builder = new Builder();
  readonly types: ReadonlyMap<string, TensorType>;
  /** Whether convolutions may run in blocks. */
  readonly blocks: boolean;
  readonly #held: Map<string, Held> = new Map();
  readonly #readers: Map<string, Node[]>;
  readonly #outputs: ReadonlySet<string>;
  readonly #grids: Map<string, Grid> = new Map();
  #identity: Id | null = null;

  constructor(model: Model, blocks: boolean) {
    this.model = model;
    this.blocks = blocks;
    this.types = inferShapes(model);
    this.#readers = consumers(model.graph);
    this.#outputs = new Set(model.graph.outputs.map(({ name }) => name));
  }

  dims(name: string): readonly number[] {
    return staticShape(this.types, name);
  }

  type(name: string): DataType {
    return this.types.get(name)!.type;
  }

  initializer(name: string): Tensor | undefined {
    return this.model.graph.initializers.get(name);
  }

  readers(name: string): readonly Node[] {
    return this.#readers.get(name) ?? [];
  }

  isOutput(name: string): boolean {
    return this.#outputs.has(name);
  }

  /** Whether anything reads a value, or it is handed out. */
  wanted(name: string | undefined): name is string {
    return name !== undefined && name !== "" && (this.#readers.has(name) || this.#outputs.has(name));
  }

  /** How often a value is read as a whole. */
  uses(name: string): number {
    const reads = this.readers(name).flatMap((node) => node.inputs.filter((input, i) => input === name && GLANCES[node.opType] !== i));
    return reads.length + (this.#outputs.has(name) ? 1 : 0);
  }

  set(name: string, value: Held): void {
    this.#held.set(name, value);
  }

  get(name: string): Held {
    let value = this.#held.get(name);
    if (value === undefined) {
      const { dims, data } = this.initializer(name)!;
      value = held(dims, { plain: this.builder.constant(new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength)) });
      this.#held.set(name, value);
    }
    return value;
  }

  /** The grid in which a value is wanted by the convolutions that read it; dense where none does. */
  grid(name: string): Grid {
    return this.#grids.get(name) ?? denseGrid(this.dims(name));
  }

  wantGrid(name: string, grid: Grid): void {
    this.#grids.set(name, grid);
  }

  /** A gain of 1 and a shift of 0 for every channel. */
  identity(): Id {
    if (this.#identity !== null) return this.#identity;
    const most = Math.max(1, ...[...this.types.values()].map(({ shape }) => (shape !== null && typeof shape[1] === "number" ? shape[1] : 1)));
    const affine = new Float32Array(Math.ceil(most / BLOCK) * 2 * BLOCK);
    for (let i = 0; i < affine.length; i++) affine[i] = i % (2 * BLOCK) < BLOCK ? 1 : 0;
    this.#identity = this.builder.constant(new Uint8Array(affine.buffer));
    return this.#identity;
  }

  /** The value in blocks, whatever the grid; made in the grid it is wanted in if it is not there yet. */
  located(name: string): Located {
    const value = this.get(name);
    return value.blocked[0] ?? this.onGrid(name, this.grid(name));
  }

  /** The value on a grid. */
  onGrid(name: string, grid: Grid): Located {
    const value = this.get(name);
    const there = value.blocked.find((located) => sameGrid(located.grid, grid));
    if (there !== undefined) return there;
    const out = this.builder.located(grid);
    if (value.blocked.length > 0) this.#copy(value.blocked[0]!, out);
    else if (value.lazy !== null) this.#make(value, value.lazy, out);
    else this.builder.emit({ kind: "toBlocked", x: value.plain!, channels: spatial(value.dims).channels, out });
    value.blocked.push(out);
    return out;
  }

  /** The value as planes, where it has few channels and stands row-major; null elsewhere. */
  planes(name: string): Located | null {
    const value = this.get(name);
    const { channels } = spatial(value.dims);
    if (value.planes !== null || value.plain === null || channels >= BLOCK) return value.planes;
    value.planes = this.builder.planes(this.grid(name), channels);
    this.builder.emit({ kind: "toPlanes", x: value.plain, channels, out: value.planes });
    return value.planes;
  }

  /** The value row-major. */
  plain(name: string): Id {
    const value = this.get(name);
    if (value.plain === null) {
      const x = this.located(name);
      value.plain = this.builder.plain("float32", value.dims);
      this.builder.emit({ kind: "toPlain", x, channels: spatial(value.dims).channels, out: value.plain });
    }
    return value.plain;
  }

  /** A value that elementwise operators make; it is made at once where it is read more than once, so that it is made once. */
  defer(name: string, lazy: Lazy): void {
    const value = held(this.dims(name), { lazy });
    this.set(name, value);
    if (lazy.kind === "sum" && this.uses(name) > 1) this.onGrid(name, this.grid(name));
  }

  term({ at, affine }: Term): { at: Located; affine: Id } {
    return { at, affine: affine ?? this.identity() };
  }

  #copy(from: Located, out: Located): void {
    this.builder.emit({ kind: "combine", terms: [{ at: from, affine: this.identity() }], low: -Infinity, high: Infinity, out });
  }

  #make(value: Held, lazy: Lazy, out: Located): void {
    const { builder } = this;
    if (lazy.kind === "sum") {
      builder.emit({ kind: "combine", terms: lazy.terms.map((term) => this.term(term)), low: lazy.low, high: lazy.high, out });
    } else if (lazy.kind === "projected") {
      builder.emit({ kind: "apply", source: lazy.source, x: lazy.x, factors: lazy.factors, out });
    } else {
      const { channels } = spatial(value.dims);
      value.total = builder.plain("float32", [channels]);
      builder.emit({
        kind: "reduce",
        source: lazy.source,
        out,
        channels,
        sums: builder.value(out.grid.blocks * BLOCK * 2 * 8),
        total: value.total,
        through: null,
      });
    }
  }
}

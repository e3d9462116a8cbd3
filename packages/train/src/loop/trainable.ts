/**
 * What the loop trains: parameters that are a training graph's inputs, however they come about, and a step of their optimizer.
 * @module
 */

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Everything a resumed run needs of something, as data: arrays by name, and the rest as JSON. */
export interface State {
  readonly arrays: Readonly<Record<string, Float32Array | Float64Array | Uint8Array>>;
  readonly json: Json;
}

/** Parameters in training, as the loop sees them; weights may be made of other values, as bit planes, which then are what is really trained. */
export interface Trainable {
  /** What the graph's parameters are now, by name; views that the next update overwrites. */
  readonly values: ReadonlyMap<string, Float32Array>;
  /**
   * One step of the optimizer.
   *
   * @param gradients of the mean loss, by name of the parameter; not changed
   */
  update(gradients: ReadonlyMap<string, Float32Array>, learningRate: number): void;
  /** Everything a resumed run needs; the caller copies the arrays. */
  state(): State;
  /**
   * Continue from a state of an equal trainable; the arrays are copied.
   *
   * @throws {StateMismatch} for a state that is not of one, naming the field
   */
  restore(state: State): void;
  /** A term that is added to the reported loss, as BSQ's regularizer; its gradient is the trainable's own business. */
  readonly penalty?: number;
  /** Called after each epoch (counted from 0); may change precisions and reset momentum. Returns lines for the log, if any. */
  epochDone?(epoch: number): readonly string[] | void;
}

/** Parameters in training of which some stay zero. @module */
import type { SgdParameters, State, Trainable } from "@sparqkit/train";

/** Parameters under SGD whose pruned weights are set to zero after each step. */
export class Masked implements Trainable {
  readonly values: ReadonlyMap<string, Float32Array>;
  readonly #inner: SgdParameters;
  readonly #masks: ReadonlyMap<string, Uint8Array>;

  /** @param masks by parameter, 1 for what is kept */
  constructor(inner: SgdParameters, masks: ReadonlyMap<string, Uint8Array>) {
    this.#inner = inner;
    this.#masks = masks;
    this.values = inner.values;
    this.#apply();
  }

  update(gradients: ReadonlyMap<string, Float32Array>, learningRate: number): void {
    this.#inner.update(gradients, learningRate);
    this.#apply();
  }

  state(): State {
    return this.#inner.state();
  }

  restore(state: State): void {
    this.#inner.restore(state);
    this.#apply();
  }

  #apply(): void {
    for (const [name, mask] of this.#masks) {
      const value = this.values.get(name)!;
      for (let i = 0; i < value.length; i++) if (mask[i] === 0) value[i] = 0;
    }
  }
}

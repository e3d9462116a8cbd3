/**
 * One step of stochastic gradient descent with momentum and weight decay.
 * @module
 */
import { fma } from "./fma.ts";

/** How a step is taken. */
export interface SgdStep {
  readonly learningRate: number;
  /** Share of the last velocity that is kept, 0 for none. */
  readonly momentum: number;
  /** Factor of the values that is added to their gradient, 0 for none. */
  readonly weightDecay: number;
}

/**
 * g = gradient + decay w; v = momentum v + g; w = w - rate v, in place, in float32 and in PyTorch's order of operations: sums of a scaled term are fused
 * multiply-adds, so that the results are PyTorch's to the last bit.
 *
 * @param values w
 * @param velocity v, zeros before the first step
 * @example
 * sgdStep(new Float32Array([1]), new Float32Array([0.5]), new Float32Array([0]), { learningRate: 0.1, momentum: 0.9, weightDecay: 0 }); // 0.95
 */
export function sgdStep(values: Float32Array, gradient: Float32Array, velocity: Float32Array, step: SgdStep): void {
  const rate = -Math.fround(step.learningRate);
  const momentum = Math.fround(step.momentum);
  const decay = Math.fround(step.weightDecay);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const slope = decay === 0 ? gradient[i] : fma(decay, value, gradient[i]);
    const speed = momentum === 0 ? slope : Math.fround(Math.fround(momentum * velocity[i]) + slope);
    velocity[i] = speed;
    values[i] = fma(rate, speed, value);
  }
}

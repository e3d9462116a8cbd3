/**
 * Optimizers and their learning rates.
 * @module
 */
export { StateMismatch } from "./errors.ts";
export { checkSchedule, rateAt, type Schedule, type Warmup } from "./schedule.ts";
export { SgdParameters, type SgdOptions } from "./sgd-parameters.ts";
export { sgdStep, type SgdStep } from "./sgd.ts";

/** Real numbers through registers, one cycle at a time. @module */
export { StepperOutOfMemory } from "./instance.ts";
export { LARGEST_PICTURE, picture } from "./picture.ts";
export { BUBBLE, LAST, OPERAND, type ArrayState, type CoresState, type CoreState, type StepResult, type UnitState } from "./state.ts";
export { stepCycles, stepGemm, StepperAborted, type StepObserver, type StepProgress } from "./step-gemm.ts";
export { LARGEST_WAVE, vcd } from "./vcd.ts";
export { fieldsOf, weightsOf, type Field, type WordKind } from "./words.ts";

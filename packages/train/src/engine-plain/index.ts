/**
 * The reference engine.
 * @module
 */
export { createPlainEngine, type PlainEngineOptions, type StepEngine } from "./plain-engine.ts";

/**
 * The engine that runs training graphs.
 * @module
 */
export { createEngine, type Engine, type EngineOptions, type StepResult } from "./engine.ts";
export { EngineFailure, InvalidFeed } from "./errors.ts";
export { WorkerFailure } from "./run/thread.ts";

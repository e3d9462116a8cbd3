/** A valid document of every kind with every field there can be, and which of its fields may be left out or hold anything. @module */
import { conformanceExamples } from "./conformance.ts";
import { costExamples } from "./cost.ts";
import type { Example } from "./example.ts";
import { evaluationExamples } from "./evaluation.ts";
import { simulationExamples } from "./simulation.ts";
import { trainingExamples } from "./training.ts";

export type { Example } from "./example.ts";

export const examples: readonly Example[] = [...conformanceExamples, ...evaluationExamples, ...trainingExamples, ...simulationExamples, ...costExamples];

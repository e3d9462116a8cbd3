/**
 * The definitions of @sparqkit/core, judged like any other implementation. In a checkout:
 *
 *     sparqkit conform -- node --conditions=sparqkit-source adapters/typescript/core.ts
 */
import { FEATURES, operations } from "@sparqkit/operations";
import { serve } from "./serve.ts";

await serve({ name: "sparqkit-core", version: "1.0.0", language: "TypeScript", features: FEATURES }, operations);

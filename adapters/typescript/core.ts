/**
 * The definitions of @sparqkit/core, judged like any other implementation. In a checkout:
 *
 *     sparqkit conform -- node --conditions=sparqkit-source adapters/typescript/core.ts
 */
import { serve } from "@sparqkit/conformance";
import { FEATURES, operations } from "@sparqkit/operations";

const info = { name: "sparqkit-core", version: "1.0.0", language: "TypeScript", features: FEATURES };
await serve(info, operations, process.stdin, (line) => void process.stdout.write(line));

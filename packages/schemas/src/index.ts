export { assertDocument, checkDocument, checkInput, checkOutput, checkParams } from "./check.ts";
export { InvalidDocument } from "./errors.ts";
export type { DocumentKind } from "./gen/tables.ts";
export type * from "./gen/types.ts";
export type { SchemaProblem } from "./problems.ts";

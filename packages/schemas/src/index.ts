export { assertDocument, checkDocument, checkInput, checkOutput, checkParams } from "./check.ts";
export { InvalidDocument } from "./errors.ts";
export type { DocumentKind, OperationName } from "./gen/tables.ts";
export type { SchemaProblem } from "./problems.ts";

/** Stands in for @sparqkit/schemas until it is there. @module */
export interface SchemaProblem {
  readonly path: string;
  readonly message: string;
}
type Check = (name: string, value: unknown) => readonly SchemaProblem[];
export const checkDocument: Check = () => [];
export const checkParams: Check = () => [];
export const checkInput: Check = () => [];
export const checkOutput: Check = () => [];

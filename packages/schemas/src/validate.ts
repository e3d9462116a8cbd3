/** What the generated validators look like from outside. @module */

/** A problem as the generated code reports it: JSON Schema's keyword, where it failed, and the schema and the value it failed on. */
export interface Finding {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema: unknown;
  readonly parentSchema?: { readonly description?: string; readonly properties?: Readonly<Record<string, unknown>> };
  readonly data: unknown;
}

/** A generated validator: whether a value is valid, the findings left in `errors` until the next call. */
export interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly Finding[] | null;
}

/** Whatever can be judged: a process that speaks the protocol, or functions in this process. @module */
import type { JsonObject } from "../json.ts";
import type { Lost, Outcome } from "../judge/judge.ts";
import { ERROR_CODES, type Answer, type ImplementationInfo, type Question } from "../protocol/messages.ts";

/** Something that answers questions. */
export interface Implementation {
  /**
   * Get it ready and ask who it is.
   * @throws UnusableImplementation
   */
  start(): Promise<ImplementationInfo>;
  /**
   * One outcome an input, in their order.
   * @throws NoAnswer where all of them are lost, UnusableImplementation where there is no point in asking on
   */
  ask(question: Question): Promise<readonly Outcome[]>;
  /**
   * Let it end; resolves to what was odd about that, or null.
   * @throws UnusableImplementation where it does not end as it should
   */
  stop(): Promise<string | null>;
  /** End it at once, whatever it does. */
  kill(): Promise<void>;
  /** How often it was started again. */
  readonly restarts: number;
  /** How the last process that died or was late ended, as in "it exited with code 7"; null where none did. */
  readonly lastEnd: string | null;
}

/** A question without answers: the implementation died or was late. It may be asked again. [PROTOCOL-5] */
export class NoAnswer extends Error {
  readonly outcome: Lost;

  constructor(outcome: Lost) {
    super("died" in outcome ? outcome.died : outcome.late);
    this.name = "NoAnswer";
    this.outcome = outcome;
  }
}

/** Operations by name: an output from params and input, or an error thrown whose `code` is one of spec/operations.md. */
export type Operations = Readonly<Record<string, (params: JsonObject, input: JsonObject) => JsonObject>>;

/** Judge functions of this process; for tests, and to compare with the corpus. */
export function inProcess(info: ImplementationInfo, operations: Operations): Implementation {
  return {
    restarts: 0,
    lastEnd: null,
    start: async () => info,
    ask: async ({ operation, params, inputs }) => inputs.map((input) => answer(operations, operation, params, input)),
    stop: async () => null,
    kill: async () => undefined,
  };
}

/** The protocol's answer of an operation: what it returns, throws, or that there is none. [PROTOCOL-2] */
export function answer(operations: Operations, operation: string, params: JsonObject, input: JsonObject): Answer {
  if (!Object.hasOwn(operations, operation)) return { skipped: `there is no operation ${operation}` };
  try {
    return { output: operations[operation]!(params, input) };
  } catch (error) {
    if (!(error instanceof Error)) return { errored: String(error) };
    if ("code" in error && ERROR_CODES.includes(error.code as string)) return { rejected: { code: error.code as string } };
    return { errored: `${error.name}: ${error.message}` };
  }
}

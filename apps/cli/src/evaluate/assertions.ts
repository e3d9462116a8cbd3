/**
 * `--assert`: comparisons of results, as in `4b-5opt.top1 >= a8w8.top1 - 1.5`.
 *
 * Each side is a sum of numbers and `config.field` terms; fields are those of a result. Configuration names may be short, as in `--config`.
 * @module
 */
import { parseConfiguration } from "@sparqkit/quantizer";
import type { EvaluationResult } from "@sparqkit/runner";
import { UsageError } from "../errors.ts";

const FIELDS = ["top1", "top5", "standardError", "imagesPerSecond", "seconds", "images"] as const;
type Comparison = ">=" | "<=" | "==" | "!=" | ">" | "<";
const COMPARISONS: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  ">=": (a, b) => a >= b,
  "<=": (a, b) => a <= b,
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  ">": (a, b) => a > b,
  "<": (a, b) => a < b,
};

type Field = (typeof FIELDS)[number];
type Operand = number | { readonly config: string; readonly field: Field };
interface Term {
  readonly sign: 1 | -1;
  readonly operand: Operand;
}

/** A parsed `--assert`. */
export interface Assertion {
  readonly text: string;
  readonly left: readonly Term[];
  readonly comparison: Comparison;
  readonly right: readonly Term[];
}

/**
 * Parse an assertion.
 *
 * @param configurations full names of what is evaluated
 * @throws UsageError where it can not be read, or speaks of a configuration that is not evaluated; UnknownConfiguration
 */
export function parseAssertion(text: string, configurations: readonly string[]): Assertion {
  const parts = text.split(/(>=|<=|==|!=|>|<)/);
  if (parts.length !== 3) throw unreadable(text, "it is one comparison with >=, <=, >, <, == or !=");
  const [left, comparison, right] = parts as [string, Comparison, string];
  const side = (sum: string): Term[] => parseSum(sum, text, configurations);
  return { text, left: side(left), comparison, right: side(right) };
}

/** Whether an assertion holds, and its text with the values in place. */
export function checkAssertion({ text, left, comparison, right }: Assertion, results: readonly EvaluationResult[]): { holds: boolean; explained: string } {
  const [a, b] = [left, right].map((side) => side.reduce((sum, { sign, operand }) => sum + sign * valueOf(operand, results), 0)) as [number, number];
  return { holds: COMPARISONS[comparison](a, b), explained: `${text.trim()}, which is ${round(a)} ${comparison} ${round(b)}` };
}

// A configuration may start with digits (4b-5opt), so a number ends where no letter or digit follows; it is tried first.
const NUMBER = /\s*(\d+(?:\.\d+)?)(?![\w.])\s*/y;
const REFERENCE = new RegExp(String.raw`\s*([A-Za-z0-9][A-Za-z0-9.-]*?)\.(${FIELDS.join("|")})(?!\w)\s*`, "y");
const SIGN = /\s*([+-])\s*/y;

function parseSum(sum: string, text: string, configurations: readonly string[]): Term[] {
  const terms: Term[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(sum);
    if (match) at = pattern.lastIndex;
    return match;
  };
  do {
    const sign = take(SIGN);
    if (!sign && terms.length > 0) throw unreadable(text, `a + or - is missing before "${sum.slice(at)}"`);
    const number = take(NUMBER);
    const reference = number ? null : take(REFERENCE);
    if (!number && !reference)
      throw unreadable(text, `"${sum.slice(at).trim()}" is neither a number nor CONFIG.FIELD with one of the fields ${FIELDS.join(", ")}`);
    const operand = number ? Number(number[1]) : { config: configurationOf(reference![1]!, text, configurations), field: reference![2] as Field };
    terms.push({ sign: sign?.[1] === "-" ? -1 : 1, operand });
  } while (at < sum.length);
  return terms;
}

function configurationOf(name: string, text: string, configurations: readonly string[]): string {
  const full = parseConfiguration(name).name;
  if (configurations.includes(full)) return full;
  throw new UsageError(`--assert '${text}' speaks of ${full}, which is not evaluated`, "Add it to --config");
}

function valueOf(operand: Operand, results: readonly EvaluationResult[]): number {
  return typeof operand === "number" ? operand : results.find(({ config }) => config === operand.config)![operand.field];
}

const round = (value: number): string => String(Number(value.toFixed(4)));

const unreadable = (text: string, why: string): UsageError =>
  new UsageError(`--assert '${text}' can not be read: ${why}`, "Write it as in '4b-5opt.top1 >= a8w8.top1 - 1.5'");

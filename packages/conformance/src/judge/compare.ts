/**
 * Compare an output with the expected one, structurally: integers exactly, tensors by type, shape and bytes, floats bit by bit or within a tolerance.
 * @module
 */
import type { Tolerance } from "../corpus/types.ts";
import { isObject, type Json } from "../json.ts";
import type { Difference } from "../report/document.ts";
import { describeValue, plainText } from "./describe.ts";
import { decimal, type FloatBits, floatBits, formatFloatBits, parseFloatBits, ulps } from "./floats.ts";
import { nameElement } from "./name-element.ts";
import { elements, placeOf, tensorProblem, type Tensor } from "./tensors.ts";

/** What of the differences is kept; `differing` counts them all. */
const KEPT = 5;

/** How an output differs from the expected one; equal where `differing` is 0. */
export interface Comparison {
  readonly differing: number;
  readonly differences: readonly Difference[];
  /** Fields of the output in which it does. */
  readonly fields: readonly string[];
}

/** Collects differences, keeping the first few. */
class Differences {
  differing = 0;
  readonly differences: Difference[] = [];
  readonly #fields = new Set<string>();

  get fields(): readonly string[] {
    return [...this.#fields];
  }

  add(at: string, expected: () => string, got: () => string): void {
    this.differing += 1;
    const [field] = at.split(/[.[]/, 1) as [string];
    if (field !== "") this.#fields.add(field);
    if (this.differences.length < KEPT) this.differences.push({ at, expected: expected(), got: got() });
  }
}

/**
 * Compare an output with the expected one. Any NaN equals any NaN; hexadecimal digits may be of either case.
 *
 * @param operation names the elements of its tables: for `pair.table`, the pair
 */
export function compareOutputs(operation: string, expected: Json, got: unknown, tolerance?: Tolerance): Comparison {
  const found = new Differences();
  compare("", expected, got);
  return found;

  function compare(at: string, want: Json, value: unknown): void {
    if (want === value) return;
    if (Array.isArray(want)) return compareLists(at, want, value);
    if (isObject(want)) return tensorProblem(want) === null ? compareTensors(at, want as unknown as Tensor, value) : compareObjects(at, want, value);
    const bits = floatBits(want);
    if (bits !== null && floatBits(value) === bits && sameFloat(parseFloatBits(want as string), parseFloatBits(value as string), bits, tolerance)) return;
    found.add(at, ...described(want, value));
  }

  function compareLists(at: string, want: readonly Json[], value: unknown): void {
    if (!Array.isArray(value)) return found.add(at, ...described(want, value));
    if (value.length !== want.length)
      return found.add(
        at,
        () => count(want.length, want),
        () => count(value.length, value),
      );
    want.forEach((item, index) => compare(`${at}[${index}]`, item, value[index]));
  }

  function compareObjects(at: string, want: { readonly [field: string]: Json }, value: unknown): void {
    if (!isObject(value)) return found.add(at, ...described(want, value));
    const inner = (field: string): string => (at === "" ? field : `${at}.${field}`);
    for (const field of Object.keys(want)) compare(inner(field), want[field]!, Object.hasOwn(value, field) ? value[field] : undefined);
    for (const field of Object.keys(value).filter((name) => !Object.hasOwn(want, name))) {
      found.add(
        inner(plainText(field, 40)),
        () => "no such field",
        () => describeValue(value[field], 4),
      );
    }
  }

  function compareTensors(at: string, want: Tensor, value: unknown): void {
    const problem = tensorProblem(value);
    if (problem !== null)
      return found.add(
        at,
        () => describeValue(want, 4),
        () => (value === undefined ? "nothing" : `${problem}: ${describeValue(value, 4)}`),
      );
    const tensor = value as Tensor;
    const shapes = [want, tensor].map(({ dtype, shape }) => `${dtype} [${shape.join(", ")}]`) as [string, string];
    if (shapes[0] !== shapes[1])
      return found.add(
        at,
        () => shapes[0],
        () => shapes[1],
      );
    if (want.hex === tensor.hex || want.hex.toLowerCase() === tensor.hex.toLowerCase()) return;
    const float = want.dtype === "float32";
    const [wanted, gotten] = [elements(want), elements(tensor)];
    const text = (element: number): string => (float ? describeFloat(element) : String(element));
    for (let index = 0; index < wanted.length; index++) {
      const [a, b] = [wanted[index]!, gotten[index]!];
      if (float ? sameFloat(a, b, 32, tolerance) : a === b) continue;
      found.add(
        nameElement(operation, at, placeOf(index, want.shape)),
        () => text(a),
        () => text(b),
      );
    }
  }
}

/** Whether two floats count as equal. */
function sameFloat(want: number, value: number, bits: FloatBits, tolerance: Tolerance | undefined): boolean {
  if (Object.is(want, value)) return true; // which holds for any two NaNs
  if (!tolerance || !Number.isFinite(want) || !Number.isFinite(value)) return false;
  const off = Math.abs(want - value);
  if (tolerance.rel !== undefined && off <= tolerance.rel * Math.abs(want)) return true;
  if (tolerance.abs !== undefined && off <= tolerance.abs) return true;
  return tolerance.ulp !== undefined && ulps(want, value, bits) <= BigInt(Math.floor(tolerance.ulp));
}

const described = (want: unknown, value: unknown): [() => string, () => string] => [() => describeValue(want), () => describeValue(value)];
const describeFloat = (value: number): string => `${decimal(value, 32)} (${formatFloatBits(value, 32)})`;
const count = (length: number, value: unknown): string => `${length} elements: ${describeValue(value, 8)}`;

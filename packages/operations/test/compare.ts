/** Whether an answer is what a vector expects: spec/vectors.md, tolerance. */
import { readFloat32, readFloat64, readTensor, type Json, type JsonObject, type Tensor } from "../src/index.ts";

/** How far a float32 or float64 may be off; without any field it must be equal bit by bit, but for NaN. */
export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
  readonly ulp?: number;
}

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
const isFloatTensor = (value: JsonObject): boolean => value["dtype"] === "float32" && "hex" in value;

/** The float that a string is the pattern of, or null. */
function float(value: Json): number | null {
  if (typeof value !== "string") return null;
  if (/^0x[0-9a-f]{8}$/.test(value)) return readFloat32(value);
  return /^0x[0-9a-f]{16}$/.test(value) ? readFloat64(value) : null;
}

function near(expected: number, actual: number, { rel, abs, ulp }: Tolerance): boolean {
  if (ulp !== undefined) throw new Error("no vector of this package uses ulp; compare it here when one does");
  if (rel === undefined && abs === undefined) return Object.is(expected, actual); // NaN is NaN, 0 is not -0
  return Object.is(expected, actual) || Math.abs(expected - actual) <= Math.max(abs ?? 0, (rel ?? 0) * Math.abs(expected));
}

/** Paths at which an answer differs from what is expected; empty if it is right. */
export function differences(expected: Json, actual: Json | undefined, tolerance: Tolerance, path = ""): string[] {
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((item: Json, i) => differences(item, actual[i] as Json, tolerance, `${path}/${i}`));
  }
  if (isObject(expected) && isObject(actual)) {
    if (isFloatTensor(expected) && isFloatTensor(actual)) return floatTensors(expected, actual, tolerance, path);
    return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((key) =>
      key in expected && key in actual ? differences(expected[key]!, actual[key]!, tolerance, `${path}/${key}`) : [`${path}/${key}`],
    );
  }
  const [wanted, got] = [float(expected), actual === undefined ? null : float(actual)];
  if (wanted !== null && got !== null && (expected as string).length === (actual as string).length) return near(wanted, got, tolerance) ? [] : [path];
  return Object.is(expected, actual) ? [] : [path];
}

function floatTensors(expected: JsonObject, actual: JsonObject, tolerance: Tolerance, path: string): string[] {
  if (JSON.stringify(expected["shape"]) !== JSON.stringify(actual["shape"])) return [`${path}/shape`];
  const [wanted, got] = [expected, actual].map((tensor) => readTensor("tensor", tensor as Tensor<"float32">)) as [Float32Array, Float32Array];
  return [...wanted.keys()].filter((i) => !near(wanted[i]!, got[i]!, tolerance)).map((i) => `${path}[${i}]`);
}

/**
 * Values for people: tensors as numbers, floats in decimal beside their bits, long ones cut short. Safe for terminals, whatever the value holds.
 * @module
 */
import { isObject } from "../json.ts";
import { decimal, floatBits, parseFloatBits } from "./floats.ts";
import { elements, tensorProblem, type Tensor } from "./tensors.ts";

/** Elements of a list or tensor that are shown. */
const SHOWN = 16;
const DEPTH = 4;

/**
 * Any JSON value in a line.
 *
 * @example
 * describeValue({ dtype: "uint8", shape: [3], hex: "1b0021" }); // "uint8 [3] 27 0 33"
 * describeValue("0x3fc00000"); // "1.5 (0x3fc00000)"
 */
export function describeValue(value: unknown, shown: number = SHOWN, depth: number = DEPTH): string {
  if (typeof value === "string") return describeText(value);
  if (Array.isArray(value)) {
    if (depth === 0) return "[…]";
    return `[${value
      .slice(0, shown)
      .map((item) => describeValue(item, shown, depth - 1))
      .join(", ")}${value.length > shown ? `, … ${value.length} in all` : ""}]`;
  }
  if (!isObject(value)) return value === undefined ? "nothing" : String(value);
  if (tensorProblem(value) === null) return describeTensor(value as unknown as Tensor, shown);
  return depth === 0 ? "{…}" : `{${describeFields(value, shown, depth - 1)}}`;
}

/** An input, params or output: its fields with an equals sign between name and value. */
export function describeFields(value: unknown, shown: number = SHOWN, depth: number = DEPTH): string {
  if (!isObject(value)) return describeValue(value, shown, depth);
  const names = Object.keys(value);
  const described = names.slice(0, shown).map((name) => `${plainText(name, 40)} = ${describeValue(value[name], shown, depth)}`);
  return `${described.join(", ")}${names.length > shown ? `, … ${names.length} in all` : ""}`;
}

function describeText(text: string): string {
  const bits = floatBits(text);
  return bits === null ? JSON.stringify(plainText(text)) : `${decimal(parseFloatBits(text), bits)} (${text})`;
}

function describeTensor(tensor: Tensor, shown: number): string {
  const { dtype, shape, hex } = tensor;
  const width = { uint8: 2, int8: 2, int32: 8, float32: 8 }[dtype];
  const first = elements({ dtype, shape, hex: hex.slice(0, width * shown) });
  const numbers = first.map((element) => (dtype === "float32" ? decimal(element, 32) : String(element)));
  const count = hex.length / width;
  return `${dtype} [${shape.join(", ")}] ${numbers.join(" ")}${count > shown ? ` … ${count} in all` : ""}`.trimEnd();
}

/** Control and format characters, which could move a terminal's cursor or turn the direction of text, and separators of lines. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text that came from outside as one printable line, cut to a length. */
export function plainText(text: string, length: number = 300): string {
  const short = text.length > length ? `${text.slice(0, length)}…` : text;
  return short.replaceAll("\n", " ").replaceAll(UNPRINTABLE, "\ufffd").toWellFormed();
}

/**
 * Values of options: what is typed becomes numbers and lists, or a usage error that names the option.
 * @module
 */
import { InvalidArgumentError } from "commander";

/** A parser of whole numbers from `low` to `high`. */
export function whole(low: number, high: number = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^-?\d+$/.test(text.trim()) && value >= low && value <= high) return value;
    throw new InvalidArgumentError(
      high === Number.MAX_SAFE_INTEGER ? `It is a whole number of at least ${low}.` : `It is a whole number from ${low} to ${high}.`,
    );
  };
}

/** Parse seconds: a positive number of at most a day. */
export function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && value <= 86_400) return value;
  throw new InvalidArgumentError("It is a number of seconds above 0.");
}

/** Parse finite numbers separated by commas: `0.485,0.456,0.406`. */
export function numbers(text: string): number[] {
  return text.split(",").map((part) => {
    const value = Number(part);
    if (part.trim() !== "" && Number.isFinite(value)) return value;
    throw new InvalidArgumentError("It is a list of numbers separated by commas, one per channel or one for all.");
  });
}

/** Parse names separated by commas; the option may be repeated. */
export function names(text: string, before: readonly string[] = []): string[] {
  const found = text.split(",").map((name) => name.trim());
  if (found.every((name) => name !== "")) return [...before, ...found];
  throw new InvalidArgumentError("It is a list of names separated by commas, and one of them is empty.");
}

/** Collect an option that may be repeated. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** Parse an image size: `224`, or height x width as `224x160`. */
export function imageSize(text: string): [height: number, width: number] {
  const match = /^(\d{1,5})(?:x(\d{1,5}))?$/.exec(text.trim());
  const height = Number(match?.[1]);
  const width = Number(match?.[2] ?? match?.[1]);
  if (height >= 1 && width >= 1) return [height, width];
  throw new InvalidArgumentError("It is a height and width in pixels: 224 or 224x160.");
}

/** Parse the shape of a named input, `images=1x3x224x224`; the option may be repeated. */
export function inputShape(text: string, before: Readonly<Record<string, readonly number[]>> = {}): Record<string, readonly number[]> {
  const at = text.lastIndexOf("=");
  const dims = text.slice(at + 1);
  if (at > 0 && /^[1-9]\d{0,8}([x,][1-9]\d{0,8})*$/.test(dims)) return { ...before, [text.slice(0, at)]: dims.split(/[x,]/).map(Number) };
  throw new InvalidArgumentError("It is a name and dimensions of at least 1: images=1x3x224x224.");
}

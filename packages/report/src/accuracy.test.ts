import { expect, it } from "vitest";
import { accuracies, standardError } from "./accuracy.ts";

const result = (config: string, top1: number): { config: string; images: number; top1: number } => ({ config, images: 1000, top1 });

it("gives the binomial standard error in percentage points", () => {
  expect(standardError(50, 100)).toBe(5);
  expect(standardError(91.9, 1000)).toBeCloseTo(0.8628, 4);
  expect(standardError(100, 10)).toBe(0);
});

it("agrees with the scatter of every possible outcome", () => {
  const [n, p] = [12, 0.3];
  const choose = (k: number): number => Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, f) => product * f, 1);
  let variance = 0;
  for (let k = 0; k <= n; k++) variance += choose(k) * p ** k * (1 - p) ** (n - k) * (k / n - p) ** 2;
  expect(standardError(100 * p, n)).toBeCloseTo(100 * Math.sqrt(variance), 10);
});

it("measures from the float model and the 8-bit base, and from nothing that was not run", () => {
  const [float, base, sparq] = accuracies([result("fp32", 92), result("a8w8", 91), result("4b-5opt-round", 90.5)]);
  expect([float!.fromFloat, float!.fromBase]).toEqual([null, null]);
  expect([base!.fromFloat, base!.fromBase]).toEqual([-1, null]);
  expect([sparq!.fromFloat, sparq!.fromBase]).toEqual([-1.5, -0.5]);
  expect(accuracies([result("a4w8", 80)])[0]).toMatchObject({ kind: "uniform", fromFloat: null, fromBase: null });
});

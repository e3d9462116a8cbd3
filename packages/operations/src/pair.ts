/** The operations of spec/pair.md. @module */
import { cutPair, cutRow, cutRows } from "@sparqkit/core";
import { operation, type Operations } from "./json.ts";
import { ruleOf, type RuleParams } from "./rule.ts";
import { checkInteger } from "./shapes.ts";
import { readTensor, writeTensor, type Tensor } from "./values.ts";

/** Every pair of activations as rows of two: row 256 a0 + a1 is (a0, a1). */
export const everyPair = (): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: 2 * 65536 }, (_, i) => (i % 2 === 0 ? i >> 9 : (i >> 1) & 255));

/** @throws InvalidParameter unless both are activations; looked at here because a pair rule stops at the first zero */
export function checkPair(a: readonly number[]): void {
  for (const [index, activation] of a.entries()) checkInteger(`a[${index}]`, activation, 0, 255);
}

export const pairOperations: Operations = {
  pair: operation((params: RuleParams, { a }: { a: [number, number] }) => {
    const rule = ruleOf(params);
    checkPair(a);
    return { cut: cutPair(...a, rule) };
  }),
  "pair.table": operation((params: RuleParams) => ({ cut: writeTensor("uint8", [65536, 2], cutRows(everyPair(), 2, ruleOf(params))) })),
  "pair.row": operation((params: RuleParams, { a }: { a: Tensor<"uint8"> }) => {
    const rule = ruleOf(params);
    return { cut: writeTensor("uint8", a.shape, cutRow(readTensor("a", a), rule)) };
  }),
};

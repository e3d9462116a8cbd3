/** The operations of spec/encoding.md. @module */
import { decodePair, encodedBits, encodedDot, encodePair, shiftTable, type EncodedPair } from "@sparqkit/core";
import { operation, type Operations } from "./json.ts";
import { checkPair } from "./pair.ts";
import { ruleOf, windowSetOf, type RuleParams, type SetParams } from "./rule.ts";

export const encodeOperations: Operations = {
  encode: operation((params: RuleParams, { a }: { a: [number, number] }) => {
    const rule = ruleOf(params);
    checkPair(a);
    return { ...encodePair(...a, rule) };
  }),
  "encode.decode": operation((params: SetParams, encoded: EncodedPair) => ({ a: decodePair(encoded, windowSetOf(params)) })),
  "encode.dot": operation((params: SetParams, { weights, ...encoded }: EncodedPair & { weights: [number, number] }) => ({
    dot: encodedDot(encoded, weights, windowSetOf(params)),
  })),
  "encode.table": operation((params: SetParams) => {
    const set = windowSetOf(params);
    return { shifts: shiftTable(set), bits: { ...encodedBits(set) } };
  }),
};

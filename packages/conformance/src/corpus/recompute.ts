/** Recompute what a corpus expects with an implementation of its operations: a second derivation to hold against the first. @module */
import { isObject, type JsonObject } from "../json.ts";
import { compareOutputs } from "../judge/compare.ts";
import { judge } from "../judge/judge.ts";
import { answer, type Operations } from "../run/implementation.ts";
import { sha256OfHex } from "./hash.ts";
import type { Case, CorpusFile, Test, VectorFile } from "./types.ts";

/** A test that the operations answer otherwise; `message` says how. */
export interface Disagreement {
  readonly id: string;
  readonly message: string;
}

/**
 * A file with every expectation as the operations have it. What agrees, within the group's tolerance, stays as it is to the last digit.
 *
 * @throws the error of an operation that fails without a code of the specification
 */
export function recompute(file: CorpusFile, operations: Operations): { document: VectorFile; disagreements: Disagreement[] } {
  const disagreements: Disagreement[] = [];
  const groups = file.document.groups.map((group) => ({
    ...group,
    tests: group.tests.map((test): Test => {
      const subject: Case = { file, group, test };
      const given = answer(operations, file.document.operation, group.params, test.input);
      const { status, failure } = judge(subject, given);
      if (status === "passed") return test;
      disagreements.push({ id: test.id, message: failure!.message });
      return "output" in given || "rejected" in given ? replaced(subject, given) : test;
    }),
  }));
  return { document: { ...file.document, groups }, disagreements };
}

/** The test with another expectation; fields that the corpus has right keep their digits. */
function replaced({ file, group, test }: Case, given: { readonly output: JsonObject } | { readonly rejected: { readonly code: string } }): Test {
  const { id, comment, flags, input, expected = {}, sha256 } = test;
  const head = { id, ...(comment !== undefined && { comment }), flags, input };
  if ("rejected" in given) return { ...head, result: "invalid", error: { code: given.rejected.code } };
  const output = Object.fromEntries(
    Object.entries(given.output).map(([field, value]) => {
      const same = Object.hasOwn(expected, field) && compareOutputs(file.document.operation, expected[field]!, value, group.tolerance).differing === 0;
      return [field, same ? expected[field]! : value];
    }),
  );
  const hashes = Object.keys(sha256 ?? {}).flatMap((field) => {
    const tensor = output[field];
    return isObject(tensor) && typeof tensor.hex === "string" ? [[field, sha256OfHex(tensor.hex)] as const] : [];
  });
  return { ...head, result: "valid", expected: output, ...(sha256 && { sha256: Object.fromEntries(hashes) }) };
}

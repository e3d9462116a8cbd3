/** Test vectors, what programs say while they are tested, and the report on them. @module */
import { hash, window, type Example } from "./example.ts";

const params = { set: window, rounding: "round", share: true };
const totals = { tests: 5, passed: 1, failed: 1, errored: 1, skipped: 1, notRun: 1 };
const implementation = { name: "mine", version: "0.1", language: "C", features: ["pair"], homepage: "somewhere", notes: "fast" };
const test = { id: "pair/named/27-0", comment: "a survivor", flags: ["Survivor"], input: { a: [27, 0] } };
const note = { kind: "EDGE_CASE", description: "one is zero", effect: "the partner's bits are not used", clauses: ["PAIR-3"] };

export const conformanceExamples: readonly Example[] = [
  {
    kind: "vectors",
    document: {
      schema: "sparqkit/vectors@1",
      feature: "pair",
      operation: "pair",
      header: ["pairs"],
      numberOfTests: 3,
      notes: { Survivor: note },
      groups: [
        {
          source: { name: "edges", version: "1" },
          level: "required",
          clauses: ["PAIR-2"],
          params,
          tolerance: { rel: 1e-12, abs: 0, ulp: 1 },
          tests: [
            { ...test, result: "valid", expected: { cut: [27, 0] } },
            { ...test, result: "invalid", error: { code: "INVALID_PARAMETER" } },
            { ...test, result: "acceptable", alternatives: [{ expected: { cut: [27, 0] } }, { error: { code: "INVALID_PARAMETER" } }] },
          ],
        },
      ],
    },
    optional: ["/notes/*", "/groups/0/tolerance", "/groups/0/tolerance/*", "/groups/0/tests/*/comment"],
  },
  {
    kind: "vectors",
    document: {
      schema: "sparqkit/vectors@1",
      feature: "dot",
      operation: "dot.gemm",
      header: ["a product"],
      numberOfTests: 1,
      notes: { Basic: note },
      groups: [
        {
          source: { name: "by hand", version: "1" },
          level: "recommended",
          clauses: ["DOT-3"],
          params,
          tests: [
            {
              id: "dot/gemm/one",
              flags: [],
              input: { activations: { dtype: "uint8", shape: [1, 1], hex: "02" }, weights: { dtype: "int8", shape: [1, 1], hex: "ff" } },
              result: "valid",
              expected: { product: { dtype: "int32", shape: [1, 1], hex: "feffffff" } },
              sha256: { product: hash },
            },
          ],
        },
      ],
    },
    optional: ["/notes/*", "/groups/0/tests/0/sha256"],
    open: ["/groups/0/tests/0/sha256"],
  },
  {
    kind: "manifest",
    document: {
      schema: "sparqkit/manifest@1",
      version: "1.10.0",
      files: [{ path: "pair/table.json", feature: "pair", operation: "pair.table", numberOfTests: 10, clauses: ["PAIR-2"], sha256: hash }],
    },
  },
  {
    kind: "ledger",
    document: { schema: "sparqkit/ledger@1", version: "2.0.0", ids: { "pair/named/27-0": ["1.0.0", "0123456789abcdef"] }, gone: { "pair/old/name": "2.0.0" } },
    optional: ["/ids/*", "/gone/*"],
  },
  { kind: "protocol-request", document: { cmd: "start", protocol: 1 } },
  { kind: "protocol-request", document: { cmd: "stop" } },
  {
    kind: "protocol-request",
    document: { cmd: "run", seq: 7, operation: "pair", params, inputs: [{ a: [27, 0] }] },
    open: ["/params", "/params/set", "/inputs/0"],
  },
  { kind: "protocol-response", document: { protocol: 1, implementation }, optional: ["/implementation/homepage", "/implementation/notes"] },
  { kind: "protocol-started", document: { protocol: 1, implementation }, optional: ["/implementation/homepage", "/implementation/notes"] },
  {
    kind: "protocol-results",
    document: {
      seq: 7,
      results: [{ output: { cut: [27, 0] } }, { rejected: { code: "INVALID_PARAMETER" } }, { skipped: "not done" }, { errored: "out of memory" }],
    },
    open: ["/results/0/output"],
  },
  {
    kind: "conformance-report",
    document: {
      schema: "sparqkit/conformance-report@1",
      verdict: "failing",
      summary: "one of five",
      implementation,
      corpus: { version: "1.0.0", manifestSha256: hash },
      selection: { features: ["pair"], level: "required", strict: false },
      totals: { required: totals, recommended: totals },
      features: [{ feature: "pair", required: totals, recommended: totals }],
      unclaimed: ["cost"],
      patterns: [
        { feature: "pair", operation: "pair", kind: "refused", message: "refuses valid inputs with INVALID_SHAPE", failures: 2, alike: 2, example: test.id },
      ],
      suspects: [
        {
          flag: "Survivor",
          feature: "pair",
          operation: "pair",
          ...note,
          instead: null,
          tests: 2,
          failed: 1,
          others: 3,
          othersFailed: 0,
          score: 0.5,
          example: test.id,
        },
      ],
      choices: [{ flag: "Survivor", file: "pair/named.json", alternative: 0, tests: 1 }],
      trouble: { kind: "died", message: "it ended", stderr: "segmentation fault" },
      restarts: 1,
      lastEnd: "it exited with code 7.",
      remarks: ["Told to stop it exited with code 3."],
      stale: ["pair/named/1-1 passes now"],
      seconds: 1.5,
      results: [
        {
          id: test.id,
          operation: "pair",
          level: "required",
          status: "failed",
          failure: {
            kind: "wrong-output",
            message: "cut[0] is 26, not 27",
            flags: ["Survivor"],
            clauses: ["PAIR-3"],
            params: "5opt, round",
            input: "27, 0",
            expected: "27, 0",
            got: "26, 0",
            differences: [{ at: "cut[0]", expected: "27", got: "26" }],
            differing: 1,
            fields: ["cut"],
            rejectedWith: "INVALID_SHAPE",
          },
          known: true,
        },
      ],
    },
    optional: ["/seconds", "/implementation/homepage", "/implementation/notes", "/results/0/failure", "/results/0/failure/rejectedWith", "/results/0/known"],
  },
];

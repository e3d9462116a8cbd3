/** A vector file of random tests. @module */
import { type CorpusFile, type Group, type JsonObject, selectCases, type Corpus, type Test } from "@sparqkit/conformance";
import { operations } from "@sparqkit/operations";
import { UsageError } from "../errors.ts";
import { createRandom } from "./random.ts";
import { ROOFLINE_SOURCES } from "./random-costs.ts";
import { SOURCES } from "./random-inputs.ts";

/** Tests that share params. */
const GROUP = 10;

/**
 * Random tests of an operation, with what this program's operations make of them.
 *
 * @param corpus names the clauses of the operation
 */
export function randomFile(corpus: Corpus, operation: string, count: number, seed: number): CorpusFile {
  const source = SOURCES[operation];
  if (source === undefined)
    throw new UsageError(`${operation} has nothing random: the vectors have all of it`, `Choose from ${Object.keys(SOURCES).join(", ")}`);
  const random = createRandom(seed);
  const feature = operation.split(".")[0]!;
  const stem = `${feature}/random-${operation.toLowerCase()}-${seed}`;
  const clauses = [...new Set(selectCases(corpus, { operations: [operation] }).flatMap(({ group }) => group.clauses))];
  const groups = Array.from({ length: Math.ceil(count / GROUP) }, (_, g): Group => {
    const params = source.params(random);
    const tests = Array.from({ length: Math.min(GROUP, count - g * GROUP) }, (_, t) =>
      test(`${stem}/${g * GROUP + t}`, operation, params, source.input(random, params)),
    );
    return { source: { name: `random, seed ${seed}`, version: "1" }, level: "required", clauses, params, ...TOLERANCES[operation], tests };
  });
  const note = { kind: "RANDOM" as const, description: "random operands", effect: "see the tests of the vectors, whose flags say more", clauses };
  const header = [`random tests of ${operation} with seed ${seed}; expected values by one implementation only`];
  const document = { schema: "sparqkit/vectors@1" as const, feature, operation, header, numberOfTests: count, notes: { Random: note }, groups };
  return { path: `${stem}.json`, document };
}

/** As the clauses have them. [BITPLANE-7] [COST-5] [COST-10] [SYSTOLIC-5] spec/roofline.md */
const TOLERANCES: Readonly<Record<string, Pick<Group, "tolerance">>> = {
  "bitplane.regularizer": { tolerance: { rel: 1e-6 } },
  cost: { tolerance: { rel: 1e-12 } },
  "cost.area": { tolerance: { rel: 1e-12 } },
  "cost.bopsArea": { tolerance: { rel: 1e-12 } },
  "cost.layer": { tolerance: { rel: 1e-12 } },
  "cost.uniq": { tolerance: { rel: 1e-12 } },
  "cost.elementArea": { tolerance: { rel: 1e-12 } },
  "cost.fit": { tolerance: { rel: 1e-9 } },
  ...Object.fromEntries(Object.keys(ROOFLINE_SOURCES).map((name) => [name, { tolerance: { rel: 1e-12 } }])),
  systolic: { tolerance: { rel: 1e-12 } },
};

function test(id: string, operation: string, params: JsonObject, input: JsonObject): Test {
  const head = { id, flags: ["Random"], input };
  try {
    return { ...head, result: "valid", expected: operations[operation]!(params, input) };
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") return { ...head, result: "invalid", error: { code: error.code } };
    throw error;
  }
}

import { encodePair, gather24, pairRule, shiftTable, W2_7OPT, W3_6OPT, W4_2OPT, W4_3OPT, W4_5OPT, type PairRule } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layerStatistics, StatisticsCounter, type CodingKind, type LayerStatistics } from "../index.ts";

/** Words on named wires, one list of words a row. */
type Wires = Record<string, { bits: number; words: number[][] }>;

const bit = (word: number, position: number): number => Math.floor(word / 2 ** position) % 2;

function lanesOf(wires: Wires): LayerStatistics["lanes"] {
  return Object.entries(wires).map(([name, { bits, words }]) => {
    const positions = Array.from({ length: bits }, (_, p) => p);
    const set = positions.map((p) => words.flat().filter((word) => bit(word, p) === 1).length);
    const toggles = positions.map((p) => words.reduce((sum, row) => sum + row.filter((word, i) => i > 0 && bit(word, p) !== bit(row[i - 1]!, p)).length, 0));
    return { name, bits, set, toggles };
  });
}

const rowsOf = (values: Uint8Array, length: number): number[][] =>
  Array.from({ length: values.length / length }, (_, m) => [...values.subarray(m * length, (m + 1) * length)]);
const pairsOf = (row: readonly number[]): [number, number][] => Array.from({ length: Math.ceil(row.length / 2) }, (_, p) => [row[2 * p]!, row[2 * p + 1] ?? 0]);
const one = ([a, b]: readonly [number, number]): boolean => (a === 0) !== (b === 0);

/** The same counts one product at a time, from the clauses and nothing else. */
function plainly(values: Uint8Array, length: number, kind: CodingKind, rule: PairRule | null, bits: number, weights: Int8Array): LayerStatistics {
  const rows = rowsOf(values, length);
  const filters = rowsOf(
    Uint8Array.from(weights, (w) => (w === 0 ? 0 : 1)),
    length,
  );
  const pairs = rows.flatMap(pairsOf);
  const table = rule ? shiftTable(rule.set) : [];
  const encodings = rule ? rows.map((row) => pairsOf(row).map(([a, b]) => encodePair(a, b, rule))) : [];
  const fields = encodings.flat().flatMap(({ data, shiftCtrl }) => [0, 1].map((h) => ({ h, data: data[h]!, shift: table[shiftCtrl[h]!]! })));
  const shiftsOf = (half: number): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const { h, data, shift } of fields) if (h === half && data > 0) found[shift] = (found[shift] ?? 0) + 1;
    return found;
  };
  const wires: Wires = {};
  if (kind === "whole") wires["data"] = { bits, words: rows };
  else if (kind !== "fields")
    for (const h of [0, 1]) wires[`${kind === "threads" ? "thread" : "data"} ${h}`] = { bits, words: rows.map((row) => pairsOf(row).map((pair) => pair[h]!)) };
  else {
    const of = (pick: (e: ReturnType<typeof encodePair>) => number): number[][] => encodings.map((row) => row.map(pick));
    for (const h of [0, 1] as const) wires[`data ${h}`] = { bits: rule!.set.bits, words: of((e) => e.data[h]) };
    for (const h of [0, 1] as const) wires[`ShiftCtrl ${h}`] = { bits: Math.ceil(Math.log2(table.length)), words: of((e) => e.shiftCtrl[h]) };
    for (const h of [0, 1] as const) wires[`MuxCtrl ${h}`] = { bits: 1, words: of((e) => e.muxCtrl[h]) };
  }
  const steps = kind === "whole" ? length : Math.ceil(length / 2);
  const multipliers = kind === "whole" ? 1 : 2;
  const used = kind === "fields" ? encodings.flat().map(({ data }) => data.filter((d) => d > 0).length) : pairs.map((pair) => pair.filter((a) => a > 0).length);
  let [active, collisions] = [0, 0];
  for (const [m, row] of rows.entries())
    for (const filter of filters) {
      if (kind === "fields") {
        for (const [p, { data, muxCtrl }] of encodings[m]!.entries()) for (const h of [0, 1] as const) if (data[h] > 0 && filter[2 * p + muxCtrl[h]]) active++;
        continue;
      }
      const busy = row.map((a, k) => a > 0 && filter[k] === 1);
      active += busy.filter(Boolean).length;
      collisions += busy.filter((b, k) => k % 2 === 1 && b && busy[k - 1]).length;
    }
  return {
    rows: rows.length,
    length,
    values: values.length,
    zeros: values.filter((a) => a === 0).length,
    pairs: {
      none: pairs.filter(([a, b]) => a > 0 && b > 0).length,
      one: pairs.filter(one).length,
      both: pairs.filter(([a, b]) => a === 0 && b === 0).length,
    },
    shifts: kind === "fields" ? [shiftsOf(0), shiftsOf(1)] : null,
    lanes: lanesOf(wires),
    transitions: rows.length * (steps - 1),
    multipliers: {
      slots: rows.length * steps * multipliers,
      active: used.reduce((sum, count) => sum + count, 0),
      both: kind === "whole" ? 0 : used.filter((count) => count === 2).length,
      survivor: kind === "threads" || (kind === "fields" && rule!.share) ? pairs.filter(one).length : 0,
    },
    products: { slots: rows.length * steps * multipliers * filters.length, active, collisions: kind === "threads" ? collisions : null },
  };
}

const sparseByte = (max: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 0, max }) });
const weight = fc.oneof(fc.constant(0), fc.integer({ min: -128, max: 127 }));

/** Rows and filters of one length. */
const operands = (max: number): fc.Arbitrary<{ length: number; values: Uint8Array; weights: Int8Array }> =>
  fc.tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([length, M, N]) =>
    fc.record({
      length: fc.constant(length),
      values: fc.array(sparseByte(max), { minLength: M * length, maxLength: M * length }).map((list) => Uint8Array.from(list)),
      weights: fc.array(weight, { minLength: N * length, maxLength: N * length }).map((list) => Int8Array.from(list)),
    }),
  );

const RULES: readonly [string, PairRule][] = [
  ["5opt", pairRule(W4_5OPT, "round")],
  ["3opt, trimmed", pairRule(W4_3OPT, "trim")],
  ["2opt", pairRule(W4_2OPT, "round")],
  ["6opt", pairRule(W3_6OPT, "round")],
  ["7opt", pairRule(W2_7OPT, "trim")],
  ["5opt without sharing", pairRule(W4_5OPT, "round", false)],
  ["windows that lose small values", pairRule({ bits: 4, shifts: [4] }, "trim")],
];

describe("statistics equal a plain count", () => {
  it.each(RULES)("under %s", (_, rule) => {
    fc.assert(
      fc.property(operands(255), ({ length, values, weights }) => {
        expect(layerStatistics(values, { kind: "fields", rule, length, weights })).toEqual(plainly(values, length, "fields", rule, 8, weights));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["whole", 8],
    ["split", 4],
    ["threads", 8],
  ] as const)("of activations sent as they are: %s, %i bits", (kind, bits) => {
    fc.assert(
      fc.property(operands(2 ** bits - 1), ({ length, values, weights }) => {
        expect(layerStatistics(values, { kind, bits, length, weights })).toEqual(plainly(values, length, kind, null, bits, weights));
      }),
      { numRuns: 60 },
    );
  });

  it("of pairs gathered by 2:4 weights", () => {
    const rule = pairRule(W4_5OPT, "round");
    const group = fc.tuple(weight, weight, fc.constantFrom([0, 1, 2, 3], [2, 0, 3, 1], [3, 2, 1, 0], [1, 3, 0, 2])).map(([a, b, order]) => {
      const four = [a, b, 0, 0];
      return order.map((i) => four[i]!);
    });
    const filter = fc.array(group, { minLength: 3, maxLength: 3 }).map((groups) => groups.flat());
    fc.assert(
      fc.property(fc.array(filter, { minLength: 1, maxLength: 4 }), fc.integer({ min: 9, max: 12 }), operands(255), (list, length, { values: some }) => {
        const values = Uint8Array.from({ length: 2 * length }, (_, i) => some[i % some.length]!);
        const weights = Int8Array.from(list.flatMap((row) => row.slice(0, length)));
        const found = layerStatistics(values, { kind: "fields", rule, length, weights, sparse24: true });
        const pairs = rowsOf(values, length).flatMap((row) =>
          list.flatMap((own) => pairsOf([...gather24(Uint8Array.from(row), Int8Array.from(own.slice(0, length))).activations])),
        );
        const data = pairs.map(([a, b]) => encodePair(a, b, rule).data.filter((d) => d > 0).length);
        expect(found.pairs).toEqual({
          none: pairs.filter(([a, b]) => a > 0 && b > 0).length,
          one: pairs.filter(one).length,
          both: pairs.filter(([a, b]) => a + b === 0).length,
        });
        expect(found.zeros).toBe(values.filter((a) => a === 0).length);
        const active = data.reduce((sum, count) => sum + count, 0);
        expect(found.multipliers).toEqual({
          slots: 2 * pairs.length,
          active,
          both: data.filter((count) => count === 2).length,
          survivor: pairs.filter(one).length,
        });
        expect(found.products).toEqual({ slots: 2 * pairs.length, active, collisions: null });
        const candidates = [0, 1, 2, 3].map((i): [string, Wires[string]] => [
          `candidate ${i}`,
          { bits: 8, words: rowsOf(values, length).map((row) => [0, 1, 2].map((g) => row[4 * g + i] ?? 0)) },
        ]);
        expect(found.lanes).toEqual(lanesOf(Object.fromEntries(candidates)));
        expect(found.transitions).toBe(4);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a count", () => {
  it("shows what can be counted by hand: 27 and 0 share, 33 and 64 do not", () => {
    const rule = pairRule(W4_5OPT, "trim");
    const found = layerStatistics(Uint8Array.of(27, 0, 33, 64), { kind: "fields", rule, length: 4 });
    expect(found).toMatchObject({ zeros: 1, pairs: { none: 1, one: 1, both: 0 }, transitions: 1, products: null });
    expect(found.shifts).toEqual([
      { 2: 1, 4: 1 },
      { 0: 1, 3: 1 },
    ]); // 27 = 1 x 16 + 11; 33 keeps 8 at shift 2, 64 keeps 8 at shift 3
    expect(found.multipliers).toEqual({ slots: 4, active: 4, both: 2, survivor: 1 });
    expect(found.lanes[0]).toEqual({ name: "data 0", bits: 4, set: [1, 0, 0, 1], toggles: [1, 0, 0, 1] }); // 1, then 8
  });

  it("does not depend on the pieces rows come in", () => {
    const values = Uint8Array.from({ length: 60 }, (_, i) => (i * i * 7) % 256);
    const options = { kind: "fields", rule: pairRule(W4_3OPT, "round"), length: 5 } as const;
    const counter = new StatisticsCounter(options);
    for (const [from, to] of [[0, 5], [5, 5], [5, 45], [45, 60]] as const) counter.add(values.subarray(from, to)); // prettier-ignore
    expect(counter.result()).toEqual(layerStatistics(values, options));
  });

  it("adds up over groups, each with filters of its own", () => {
    const values = [Uint8Array.of(1, 2, 0), Uint8Array.of(0, 4, 5, 6, 7, 0)];
    const weights = Int8Array.of(1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0); // two filters a group
    const counter = new StatisticsCounter({ kind: "split", length: 3, weights, groups: 2 });
    for (const [group, rows] of values.entries()) counter.add(rows, group);
    const alone = values.map((rows, group) => layerStatistics(rows, { kind: "split", length: 3, weights: weights.subarray(6 * group, 6 * group + 6) }));
    const total = (of: (found: LayerStatistics) => number): number => of(alone[0]!) + of(alone[1]!);
    expect(counter.result()).toMatchObject({
      rows: 3,
      zeros: total(({ zeros }) => zeros),
      products: { slots: total(({ products }) => products!.slots), active: total(({ products }) => products!.active) },
    });
  });

  it("refuses what it can not count", () => {
    const rows = new Uint8Array(4);
    expect(() => layerStatistics(rows, { kind: "whole", length: 0 })).toThrow(/Invalid length: got 0/);
    expect(() => layerStatistics(rows, { kind: "whole", length: 3 })).toThrow(/whole rows of 3/);
    expect(() => layerStatistics(rows, { kind: "whole", length: 4, weights: new Int8Array(6) })).toThrow(/1 x whole filters of 4/);
    expect(() => layerStatistics(rows, { kind: "whole", length: 4, sparse24: true })).toThrow(/2:4 weights/);
    expect(() => layerStatistics(rows, { kind: "whole", length: 4, weights: Int8Array.of(1, 1, 1, 0), sparse24: true })).toThrow(/2:4/);
    expect(() => layerStatistics(Uint8Array.of(1, 16), { kind: "split", bits: 4, length: 2 })).toThrow(/got 16, expected an integer of at most 4 bits/);
  });
});

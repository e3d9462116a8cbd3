/** Waveforms, read back by a parser of the four-state subset that the dump uses. */
import { pairRule, W4_3OPT, W4_5OPT } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import { fieldsOf, stepCycles, vcd, weightsOf, type ArrayState, type CoresState, type PeKind, type Unit, type UnitState } from "../src/index.ts";
import { makeCase, type Case } from "./stepper-cases.ts";

interface Wave {
  /** Signals by their dotted names. */
  readonly signals: ReadonlyMap<string, { readonly bits: number; readonly code: string }>;
  /** The value of a signal at a time, unsigned. */
  at(name: string, time: number): number;
  readonly end: number;
}

/** Read a value change dump, strictly: unknown words, undeclared codes, wrong widths and times that go back are errors. */
function parse(text: string): Wave {
  const words = text.split(/\s+/).filter(Boolean);
  const signals = new Map<string, { bits: number; code: string }>();
  const widths = new Map<string, number>();
  const changes = new Map<string, [time: number, value: number][]>();
  const scope: string[] = [];
  let i = 0;
  const word = (): string => {
    if (i >= words.length) throw new Error("the dump ends too early");
    return words[i++]!;
  };
  const section = (): string[] => {
    const found: string[] = [];
    for (let next = word(); next !== "$end"; next = word()) found.push(next);
    return found;
  };
  for (let keyword = word(); keyword !== "$enddefinitions"; keyword = word()) {
    const body = section();
    if (keyword === "$scope") scope.push(body[1]!);
    else if (keyword === "$upscope") {
      if (scope.pop() === undefined) throw new Error("$upscope at the top");
    } else if (keyword === "$var") {
      const [type, bits, code, name] = body as [string, string, string, string];
      if (!["wire", "reg"].includes(type) || widths.has(code) || !/^[!-~]+$/.test(code)) throw new Error(`bad variable ${body.join(" ")}`);
      widths.set(code, Number(bits));
      changes.set(code, []);
      const full = [...scope, name].join(".");
      if (signals.has(full)) throw new Error(`${full} twice`);
      signals.set(full, { bits: Number(bits), code });
    } else if (!["$comment", "$timescale"].includes(keyword)) throw new Error(`unknown ${keyword}`);
  }
  section();
  if (scope.length > 0) throw new Error(`${scope.join(".")} is open`);
  let time = -1;
  while (i < words.length) {
    const next = word();
    if (next === "$dumpvars" || next === "$end") continue;
    if (next.startsWith("#")) {
      if (Number(next.slice(1)) <= time) throw new Error(`time goes back at ${next}`);
      time = Number(next.slice(1));
      continue;
    }
    const [bits, code] = next.startsWith("b") ? [next.slice(1), word()] : [next[0]!, next.slice(1)];
    const width = widths.get(code);
    if (width === undefined || bits.length > width || !/^[01]+$/.test(bits)) throw new Error(`bad change ${bits} ${code}`);
    changes.get(code)!.push([time, Number.parseInt(bits, 2)]);
  }
  return { signals, end: time, at: (name, when) => changes.get(signals.get(name)!.code)!.findLast(([since]) => since <= when)![1] };
}

const states = ({ activations, weights, size, unit, pe, rule }: Case): Generator<UnitState> => stepCycles(activations, weights, size, unit, pe, rule);
const dump = (own: Case): string => [...vcd(states(own))].map((line) => `${line}\n`).join("");

const oneElement = (pe: PeKind): string[] => {
  const unit = { kind: "systolic-array", rows: 1, columns: 1, dataflow: "os" } as const;
  return [...parse(dump(makeCase({ M: 1, N: 1, K: 2 }, unit, pe, null, 1))).signals.keys()];
};
const element = (list: string[]): string[] => list.map((name) => `top.array.pe_0_0.${name}`);

const array = (dataflow: "os" | "ws" | "is"): Unit => ({ kind: "systolic-array", rows: 3, columns: 4, dataflow });
const size = { M: 5, N: 6, K: 9 };

describe("vcd", () => {
  it("holds every register of an array after every cycle", () => {
    for (const dataflow of ["os", "ws", "is"] as const) {
      const own = makeCase(size, array(dataflow), "sparq-3opt", pairRule(W4_3OPT, "round"), 7);
      const wave = parse(dump(own));
      for (const state of states(own) as Generator<ArrayState>) {
        const time = 2 * (state.cycle - 1);
        expect([wave.at("top.clock", time), wave.at("top.clock", time + 1)]).toEqual([1, 0]);
        expect([wave.at("top.array.fold", time), wave.at("top.array.load", time)]).toEqual([state.fold, state.phase === "load" ? 1 : 0]);
        for (let i = 0; i < 12; i++) {
          const read = (name: string): number => wave.at(`top.array.pe_${Math.floor(i / 4)}_${i % 4}.${name}`, time);
          const fields = [0, 1].map((h) => ({ data: read(`data${h}`), shift: read(`shift${h}`), mux: read(`mux${h}`) }));
          expect(fields).toEqual(fieldsOf(state.activation[i]!));
          expect([read("weight0"), read("weight1")].map((w) => (w << 24) >> 24)).toEqual(weightsOf(state.weight[i]!));
          expect(read("sum") | 0).toBe(state.sum[i]);
          expect(read("valid") + read("last")).toBe(state.tag[i]);
        }
        expect(wave.end).toBeGreaterThanOrEqual(time + 2);
      }
    }
  });

  it("has the parts of each element", () => {
    const common = ["valid", "last"];
    const head = ["top.clock", "top.array.fold", "top.array.load"];
    expect(oneElement("8b-8b")).toEqual([...head, ...element([...common, "activation", "weight", "sum"])]);
    expect(oneElement("sysmt")).toEqual([...head, ...element([...common, "activation0", "activation1", "weight0", "weight1", "sum"])]);
    expect(oneElement("2x4b-8b")).toEqual([
      ...head,
      ...element([...common, "data0", "shift0", "mux0", "data1", "shift1", "mux1", "weight0", "weight1", "sum"]),
    ]);
  });

  it("holds the registers of tensor cores", () => {
    const unit: Unit = { kind: "sparse-tensor-core", rows: 2, columns: 2, width: 2, count: 2, latency: 1 };
    const own = makeCase(size, unit, "8b-8b", pairRule(W4_5OPT, "round"), 11);
    const wave = parse(dump(own));
    for (const { cycle, cores } of states(own) as Generator<CoresState>) {
      const time = 2 * (cycle - 1);
      for (const [c, { tile, activation, weight, sum }] of cores.entries()) {
        expect(wave.at(`top.core_${c}.tile`, time) | 0).toBe(tile);
        for (let i = 0; i < 4; i++) {
          const unitName = `top.core_${c}.unit_${i >> 1}_${i & 1}`;
          expect(wave.at(`${unitName}.sum`, time) | 0).toBe(sum[i]);
          for (const lane of [0, 1]) {
            expect(wave.at(`${unitName}.lane_${lane}.activation`, time)).toBe(activation[2 * i + lane]);
            expect((wave.at(`${unitName}.lane_${lane}.weight`, time) << 24) >> 24).toBe(weight[2 * (i % 2) + lane]);
          }
        }
      }
    }
  });

  it("is the same text each time, and refuses what nobody can read", () => {
    const own = makeCase(size, array("os"), "8b-8b", null, 2);
    expect(dump(own)).toBe(dump(own));
    const large = makeCase(size, { kind: "systolic-array", rows: 65, columns: 64, dataflow: "os" }, "8b-8b", null, 2);
    expect(() => vcd(states(large)).next()).toThrow(expect.objectContaining({ code: "INVALID_PARAMETER" }));
  });

  it("gives every signal a code of its own, also beyond 94", () => {
    const own = makeCase(size, { kind: "systolic-array", rows: 40, columns: 50, dataflow: "os" }, "8b-8b", null, 2);
    const { signals } = parse([...vcd([states(own).next().value as UnitState])].join("\n"));
    expect(new Set([...signals.values()].map(({ code }) => code)).size).toBe(3 + 2000 * 5);
  });
});

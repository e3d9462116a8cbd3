/** Statistics of SPARQ pairs by the definitions, one pair and one product at a time, over the tensors that the runner hands out. @module */
import { readFileSync } from "node:fs";
import { encodePair, im2col, pairRule, shiftTable } from "@sparqkit/core";
import { createKernels } from "@sparqkit/kernels";
import { validatePlan } from "@sparqkit/quantizer";
import { openDataset, openPixels, openSubject, PREPROCESS_PRESETS, visitQuantizedTensors } from "@sparqkit/runner";

/** Counts of one layer, in the form of the document. */
export interface PlainCounts {
  values: number;
  zeros: number;
  readonly pairs: { none: number; one: number; both: number };
  readonly shifts: [Record<string, number>, Record<string, number>];
  readonly multipliers: { slots: number; active: number; both: number; survivor: number };
  readonly products: { slots: number; active: number; collisions: null };
  /** By lane, as `set` and `toggles` of the document. */
  readonly lanes: { readonly name: string; readonly bits: number; readonly set: number[]; readonly toggles: number[] }[];
}

/** Count the first images of a data set under a plan of 4-bit windows. */
export async function plainCounts(model: string, plan: string, data: string, preprocess: string, images: number): Promise<Map<string, PlainCounts>> {
  const subject = openSubject({ name: "model", bytes: readFileSync(model) });
  const own = validatePlan(JSON.parse(readFileSync(plan, "utf8")));
  const pixels = openPixels(await openDataset(data), PREPROCESS_PRESETS[preprocess as keyof typeof PREPROCESS_PRESETS]!, subject.input.shape);
  const found = new Map<string, PlainCounts>();
  await visitQuantizedTensors(
    subject,
    own,
    pixels,
    createKernels(),
    { images, batch: 7, threads: 1 },
    ({ layer, geometry, weights, values, images: count }) => {
      const { window, rounding, share } = layer.sparq!;
      const rule = pairRule(window, rounding, share);
      const table = shiftTable(window);
      const K = weights.length / geometry.filters;
      let counts = found.get(layer.name);
      if (!counts) found.set(layer.name, (counts = empty(window.bits, Math.ceil(Math.log2(table.length)))));
      const filters = Array.from({ length: geometry.filters }, (_, filter) => weights.subarray(filter * K, (filter + 1) * K));
      for (let image = 0; image < count; image++) {
        const size = values.length / count;
        for (let group = 0; group < geometry.group; group++) {
          const rows = im2col(values.slice(image * size, (image + 1) * size), geometry, group);
          const perGroup = geometry.filters / geometry.group;
          for (let at = 0; at < rows.length; at += K) countRow(rows.subarray(at, at + K), filters.slice(group * perGroup, (group + 1) * perGroup));
        }
      }
      function countRow(row: Uint8Array, own: readonly Int8Array[]): void {
        const { pairs, shifts, multipliers, products, lanes } = counts!;
        let before: number[] | null = null;
        counts!.values += row.length;
        counts!.zeros += row.filter((value) => value === 0).length;
        for (let k = 0; k < row.length; k += 2) {
          const [a, b] = [row[k]!, row[k + 1] ?? 0];
          const zeros = Number(a === 0) + Number(b === 0);
          pairs[(["none", "one", "both"] as const)[zeros as 0 | 1 | 2]]++;
          const { data, shiftCtrl, muxCtrl } = encodePair(a, b, rule);
          multipliers.slots += 2;
          if (data[0] > 0 && data[1] > 0) multipliers.both++;
          if (zeros === 1 && share) multipliers.survivor++;
          for (const half of [0, 1] as const) {
            products.slots += own.length;
            if (data[half] === 0) continue;
            multipliers.active++;
            const shift = String(table[shiftCtrl[half]]);
            shifts[half][shift] = (shifts[half][shift] ?? 0) + 1;
            products.active += own.filter((weights) => (weights[k + muxCtrl[half]] ?? 0) !== 0).length;
          }
          const words = [...data, ...shiftCtrl, ...muxCtrl];
          for (const [i, lane] of lanes.entries())
            for (let bit = 0; bit < lane.bits; bit++) {
              lane.set[bit]! += (words[i]! >> bit) & 1;
              if (before) lane.toggles[bit]! += ((words[i]! ^ before[i]!) >> bit) & 1;
            }
          before = words;
        }
      }
    },
  );
  return found;
}

const lane = (name: string, width: number): PlainCounts["lanes"][number] => ({ name, bits: width, set: Array(width).fill(0), toggles: Array(width).fill(0) });

function empty(bits: number, control: number): PlainCounts {
  return {
    values: 0,
    zeros: 0,
    pairs: { none: 0, one: 0, both: 0 },
    shifts: [{}, {}],
    multipliers: { slots: 0, active: 0, both: 0, survivor: 0 },
    products: { slots: 0, active: 0, collisions: null },
    lanes: [lane("data 0", bits), lane("data 1", bits), ...[0, 1].map((i) => lane(`ShiftCtrl ${i}`, control)), ...[0, 1].map((i) => lane(`MuxCtrl ${i}`, 1))],
  };
}

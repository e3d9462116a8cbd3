/** How fast the closed forms are: a whole network from its ONNX file, and a sweep over hardware. @module */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { DATAFLOWS, PRESETS, simulate, type Hardware } from "@sparqkit/accelerator";
import { inferShapes, parseModel } from "@sparqkit/onnx";
import { parseConfiguration } from "@sparqkit/quantizer";
import { layers, type Layer } from "@sparqkit/workload";
import { median } from "./measure.ts";

export interface SimulationFigures {
  readonly model: string;
  readonly layers: number;
  /** Seconds from opening the file to the result of one hardware, the median of some runs. */
  readonly secondsFromFile: number;
  readonly points: number;
  /** Seconds for all points. */
  readonly secondsOfSweep: number;
}

const ROUNDS = 5;

/** Measure a model for an input of `[1, 3, 224, 224]`; `points` kinds of hardware are swept. */
export async function benchSimulation(path: string, points: number): Promise<SimulationFigures> {
  const config = parseConfiguration("4b-5opt");
  const seconds: number[] = [];
  let network: readonly Layer[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    network = await read(path);
    simulate(network, PRESETS["sparq-os"], { config });
    seconds.push((performance.now() - start) / 1000);
  }
  const start = performance.now();
  for (let point = 0; point < points; point++) simulate(network, hardware(point), { config });
  return { model: basename(path), layers: network.length, secondsFromFile: median(seconds), points, secondsOfSweep: (performance.now() - start) / 1000 };
}

async function read(path: string): Promise<readonly Layer[]> {
  const model = parseModel(await readFile(path));
  return layers(model, inferShapes(model, { [model.graph.inputs[0]!.name]: [1, 3, 224, 224] }));
}

/** No two alike: rows, columns, dataflow, memories and bandwidth differ. */
function hardware(point: number): Hardware {
  const preset = PRESETS["sparq-os"];
  const unit = { kind: "systolic-array", rows: 8 + (point % 25), columns: 8 + (point % 40), dataflow: DATAFLOWS[point % 3]! } as const;
  const kib = 32 << (point % 5);
  return { ...preset, unit, sram: { ifmapKiB: kib, filterKiB: kib, ofmapKiB: 4 * kib }, dram: { bytesPerCycle: 4 + (point % 64) } };
}

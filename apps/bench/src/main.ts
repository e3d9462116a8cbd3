/**
 * Benchmarks, as ratios in one run. `pnpm bench [evaluation|kernel|memory|simulation|stepper|training ...] [--rounds N] [--json]`.
 *
 * Real networks come from the folder in SPARQKIT_DATA; without it only the kernels are measured.
 */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serializeModel } from "@sparqkit/onnx";
import { benchCalibrationMemory } from "./calibration-memory.ts";
import { benchEvaluation, type EvaluationFigures } from "./evaluation.ts";
import { benchPairKernel } from "./pair-kernel.ts";
import { resnet } from "./resnets.ts";
import { benchSimulation, type SimulationFigures } from "./simulation.ts";
import { benchDefinition, benchStepper, SCALE_SIM_V2_SECONDS } from "./stepper.ts";
import { benchTraining, PYTORCH_RATIO } from "./training.ts";

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "7" }, json: { type: "boolean", default: false }, config: { type: "string", default: "4b-5opt" } },
  allowPositionals: true,
});
const wants = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const data = process.env.SPARQKIT_DATA;
const machine = { cpu: cpus()[0]?.model ?? "unknown", cores: availableParallelism(), node: process.version };
const say = (text: string): void => void (values.json || process.stdout.write(`${text}\n`));
const result: Record<string, unknown> = { machine };

say(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`);
if (!data || !existsSync(data)) process.stderr.write("SPARQKIT_DATA is not set: networks are not measured\n");

if (wants("kernel")) {
  const figures = benchPairKernel();
  result.kernel = figures;
  say("\npair kernel, GB of input read a second   squeeze f32   bytes   JavaScript table");
  for (const { set, rounding, squeezeGBs, bytesGBs, tableGBs } of figures) {
    say(`  ${`${set}-${rounding}`.padEnd(38)} ${squeezeGBs.toFixed(1).padStart(12)} ${bytesGBs.toFixed(1).padStart(7)} ${tableGBs.toFixed(2).padStart(18)}`);
  }
}

if (wants("stepper")) {
  const figures = benchStepper(Number(values.rounds));
  const definition = benchDefinition();
  result.stepper = { figures, definition, scaleSimV2SecondsOnAnotherMachine: SCALE_SIM_V2_SECONDS };
  say("\nstepper, three ResNet-18 layers on a 32 x 32 output-stationary array, values included, one core");
  for (const { pe, cycles, updates, seconds, low, high, againstScaleSim } of figures) {
    say(
      `  ${pe.padEnd(10)} ${cycles} cycles in ${seconds.toFixed(3)} s (${low.toFixed(3)} to ${high.toFixed(3)}), ${(updates / seconds / 1e9).toFixed(2)} G element updates/s; ` +
        `SCALE-Sim v2 takes ${SCALE_SIM_V2_SECONDS} s on another machine, without values: ${againstScaleSim.toFixed(0)} x`,
    );
  }
  const { definitionSeconds, fastSeconds } = definition;
  say(`  the definition in TypeScript, last layer, 8b-8b: ${definitionSeconds.toFixed(2)} s, ${(definitionSeconds / fastSeconds).toFixed(1)} x the time`);
}

if (wants("simulation")) {
  const figures: SimulationFigures[] = [];
  say("\nsimulation in closed form, one core");
  const folder = mkdtempSync(join(tmpdir(), "sparqkit-bench-"));
  try {
    const full = join(folder, "resnet50.onnx"); // with all its 98 MiB of weights
    writeFileSync(full, serializeModel(resnet(50)));
    const real = data ? ["resnet18-imagenet-bn.onnx", "structure-only/resnet50.onnx"].map((name) => join(data, "models", name)) : [];
    for (const path of [full, ...real]) {
      const found = await benchSimulation(path, 1000);
      figures.push(found);
      const { layers, secondsFromFile, points, secondsOfSweep } = found;
      const size = (statSync(path).size / 2 ** 20).toFixed(1);
      say(
        `  ${found.model} of ${size} MiB, ${layers} layers: ${secondsFromFile.toFixed(3)} s from the file, ${secondsOfSweep.toFixed(3)} s for ${points} kinds of hardware`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  result.simulation = figures;
}

if (wants("evaluation") && data) {
  const rounds = Number(values.rounds);
  const cifar = {
    model: join(data, "models/resnet20-cifar10-bn.onnx"),
    data: join(data, "cifar10/test_first1000.bin"),
    preprocess: "cifar10",
    images: 1000,
  } as const;
  const imagenet = {
    model: join(data, "models/resnet18-imagenet-bn.onnx"),
    data: join(data, "imagenet-val"),
    preprocess: "imagenet-crop",
    images: 128,
  } as const;
  const figures: EvaluationFigures[] = [];
  say("\nSPARQ evaluation against plain float32 ONNX Runtime, same batch, 2 threads");
  for (const own of [
    { ...cifar, batch: 32 },
    { ...cifar, batch: 16 },
    { ...imagenet, batch: 16 },
    { ...imagenet, batch: 8 },
  ]) {
    const found = await benchEvaluation({ ...own, config: values.config, threads: 2, rounds });
    figures.push(found);
    const { ratio } = found;
    say(
      `  ${found.name} ${found.config} batch ${found.batch}: ${ratio.median.toFixed(3)} x (${ratio.low.toFixed(3)} to ${ratio.high.toFixed(3)} in ${ratio.rounds} rounds), ` +
        `${found.sparqImagesPerSecond.toFixed(0)} against ${found.floatImagesPerSecond.toFixed(0)} images/s`,
    );
  }
  result.evaluation = figures;
}

if (wants("training") && data) {
  const found = await benchTraining(join(data, "models/resnet20-cifar10-bn.onnx"), { batch: 128, threads: 2, rounds: Math.max(9, Number(values.rounds)) });
  result.training = { ...found, pytorchRatioOnAnotherRun: PYTORCH_RATIO };
  const { bits } = found;
  say(
    `\ntraining step of ${found.name} against plain float32 inference in ONNX Runtime (${(found.inferenceSeconds * 1000).toFixed(0)} ms a pass), ` +
      `batch ${found.batch}, ${found.threads} threads, ${found.memoryMiB.toFixed(0)} MiB; PyTorch 1.13 with SGD: ${PYTORCH_RATIO} x`,
  );
  for (const { trainable, ratio, best, seconds, imagesPerSecond } of found.steps) {
    const what = trainable === "sgd" ? "SGD" : `BSQ, ${bits.planes} planes of ${bits.weights} weights`;
    say(
      `  ${what}: ${ratio.median.toFixed(2)} x the time (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)} in ${ratio.rounds} rounds; best against best ${best.toFixed(2)} x), ` +
        `${(seconds * 1000).toFixed(0)} ms a step, ${imagesPerSecond.toFixed(0)} images/s`,
    );
  }
  for (const [kind, milliseconds] of found.split) if (milliseconds >= 0.5) say(`    ${kind.padEnd(18)} ${milliseconds.toFixed(1).padStart(6)} ms a thread`);
}

if (wants("memory") && data) {
  const figures = await benchCalibrationMemory(join(data, "models/resnet20-cifar10-bn.onnx"), join(data, "cifar10"), "cifar10", [512, 2048, 8192]);
  result.memory = figures;
  say("\npeak memory of calibration, ResNet-20");
  for (const { images, peakMiB } of figures) say(`  ${String(images).padStart(5)} images: ${peakMiB.toFixed(0)} MiB`);
}

if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);

/**
 * Benchmarks, as ratios in one run. `pnpm bench [evaluation|kernel|memory ...] [--rounds N] [--json]`.
 *
 * Real networks come from the folder in SPARQKIT_DATA; without it only the kernels are measured.
 */
import { existsSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchCalibrationMemory } from "./calibration-memory.ts";
import { benchEvaluation, type EvaluationFigures } from "./evaluation.ts";
import { benchPairKernel } from "./pair-kernel.ts";

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

if (wants("memory") && data) {
  const figures = await benchCalibrationMemory(join(data, "models/resnet20-cifar10-bn.onnx"), join(data, "cifar10"), "cifar10", [512, 2048, 8192]);
  result.memory = figures;
  say("\npeak memory of calibration, ResNet-20");
  for (const { images, peakMiB } of figures) say(`  ${String(images).padStart(5)} images: ${peakMiB.toFixed(0)} MiB`);
}

if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);

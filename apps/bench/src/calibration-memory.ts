/** Peak memory of calibration for few and for many images: it must not grow with their number. @module */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface MemoryFigures {
  readonly images: number;
  /** Peak resident set of a process that calibrates this many images, MiB. */
  readonly peakMiB: number;
}

/** Calibrate in processes of their own, so that each peak is its own. */
export async function benchCalibrationMemory(model: string, data: string, preprocess: string, counts: readonly number[]): Promise<MemoryFigures[]> {
  const figures: MemoryFigures[] = [];
  for (const images of counts) figures.push({ images, peakMiB: await peak(model, data, preprocess, images) });
  return figures;
}

function peak(model: string, data: string, preprocess: string, images: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "./calibrate-process.ts" : "./calibrate-process.js", import.meta.url));
    const child = fork(file, [model, data, preprocess, String(images)]);
    let result: number | undefined;
    child.on("message", (message) => (result = message as number));
    child.on("exit", (code) => (result === undefined ? reject(new Error(`the calibration process ended with code ${code}`)) : resolve(result)));
  });
}

/**
 * `--logits`: a .npy file of float32 [configurations, images, classes], written while they come so that memory does not grow with the images.
 * @module
 */
import { npyHeader } from "@sparqkit/runner";
import { createOutput, type OutputFile } from "../files/write.ts";

/** A logits file on its way. */
export interface LogitsFile {
  /** Take the logits of the next images; copied before this returns. */
  add(logits: Float32Array): void;
  /** Wait until everything added is written. */
  flush(): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Begin a logits file of a known shape. */
export async function createLogits(path: string, shape: readonly [configurations: number, images: number, classes: number]): Promise<LogitsFile> {
  const file: OutputFile = await createOutput(path);
  let written = file.write(npyHeader("<f4", shape));
  const flush = (): Promise<void> => written;
  written.catch(() => undefined); // reported by the next flush
  return {
    add(logits) {
      const bytes = new Uint8Array(logits.byteLength);
      bytes.set(new Uint8Array(logits.buffer, logits.byteOffset, logits.byteLength));
      written = written.then(() => file.write(bytes));
      written.catch(() => undefined);
    },
    flush,
    async commit() {
      await flush();
      await file.commit();
    },
    discard: async () => {
      await written.catch(() => undefined);
      await file.discard();
    },
  };
}

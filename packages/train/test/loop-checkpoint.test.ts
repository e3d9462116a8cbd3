import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { decodeSnapshot } from "../src/checkpoint/decode.ts";
import { firstDifference } from "../src/checkpoint/difference.ts";
import { sha256 } from "../src/checkpoint/digest.ts";
import { encodeSnapshot } from "../src/checkpoint/encode.ts";
import { loadSnapshot, saveSnapshot } from "../src/checkpoint/file.ts";
import type { Snapshot } from "../src/checkpoint/format.ts";
import { CheckpointFailure, CheckpointMismatch, InvalidCheckpoint, SgdParameters, StateMismatch } from "../src/index.ts";
import { TINY, tinyData, tinyParameters, trainTiny } from "./support/tiny.ts";

/** How the disk fails, while it does: after so many bytes, or at another call. */
const disk = vi.hoisted(() => ({
  fails: null as null | { at: "write" | "sync" | "rename"; code: string },
  fail(at: string): void {
    if (this.fails?.at === at) throw Object.assign(new Error(`${this.fails.code}: the disk fails`), { code: this.fails.code });
  },
}));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      const file = await real.open(...args);
      const { writeFile, sync } = file;
      file.writeFile = async (parts) => {
        if (disk.fails?.at === "write") for (const part of parts as Iterable<Uint8Array>) await writeFile.call(file, part.subarray(0, 100)); // what still had room
        disk.fail("write");
        return writeFile.call(file, parts);
      };
      file.sync = async () => {
        disk.fail("sync");
        return sync.call(file);
      };
      return file;
    },
    rename: async (from: string, to: string) => {
      disk.fail("rename");
      return real.rename(from, to);
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), "sparqkit-checkpoint-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = (): string => join(folder, `${files++}.state`);

const SNAPSHOT: Snapshot = {
  run: { model: "abc", schedule: { rate: 0.1, milestones: [1, 2] } },
  progress: { epoch: 3, text: "ö" },
  arrays: { a: Float32Array.of(1.5, Number.NaN, -0), "b/c": new Uint8Array([1, 2, 3]), empty: new Float64Array(), d: Float64Array.of(Math.PI) },
};

/** All bytes of a snapshot. */
function encode(snapshot: Snapshot, partBytes?: number): Uint8Array {
  const { bytes, parts } = encodeSnapshot(snapshot, partBytes);
  const whole = Uint8Array.from(parts().flatMap((part) => [...part]));
  expect(whole.length).toBe(bytes);
  return whole;
}

const decode = (bytes: Uint8Array, partBytes?: number): Promise<Snapshot> =>
  decodeSnapshot({ bytes: bytes.length, read: async (target, position) => target.set(bytes.subarray(position, position + target.length)) }, "", partBytes);

async function refusal(bytes: Uint8Array, partBytes?: number): Promise<string> {
  try {
    await decode(bytes, partBytes);
  } catch (error) {
    if (error instanceof InvalidCheckpoint) return error.reason;
    throw error;
  }
  return "";
}

const digestOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** The bytes with a digest that fits. */
function signed(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.set(digestOf(copy.subarray(0, -32)), copy.length - 32);
  return copy;
}

describe("the format", () => {
  it("has not changed since the first version", () => {
    const bytes = encode(SNAPSHOT);
    expect(bytes.length).toBe(408);
    expect(digestOf(bytes).toString("hex")).toBe("dbb6339ec27ff0cf693a139eae7f38e75acf09cb7d3bb4f12bfdf2b64c24a18f");
  });

  it("gives back what it was given, bit for bit, whatever the size of the parts", async () => {
    expect(await decode(encode(SNAPSHOT))).toEqual(SNAPSHOT);
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
    const part = fc.integer({ min: 1, max: 200 });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.uint8Array({ maxLength: 20 })), fc.array(finite), part, part, async (arrays, numbers, write, read) => {
        const snapshot = { run: {}, progress: numbers, arrays: { ...arrays, floats: Float32Array.from(numbers) } };
        const bytes = encode(snapshot, write);
        expect(bytes).toEqual(encode(snapshot));
        expect(bytes.subarray(-32)).toEqual(Uint8Array.from(digestOf(bytes.subarray(0, -32))));
        expect(await decode(bytes, read)).toEqual(snapshot);
      }),
    );
  });

  it("is written and read in parts no larger than asked for", async () => {
    const snapshot = { ...SNAPSHOT, arrays: { long: Float32Array.from({ length: 1000 }, (_, i) => i) } };
    const { bytes, parts } = encodeSnapshot(snapshot, 512);
    const lengths = [...parts()].map(({ length }) => length);
    expect(lengths).toEqual([...Array.from({ length: Math.floor((bytes - 32) / 512) }, () => 512), (bytes - 32) % 512, 32]);
    const whole = encode(snapshot);
    const reads: number[] = [];
    const read = async (target: Uint8Array, position: number): Promise<void> => {
      reads.push(target.length);
      target.set(whole.subarray(position, position + target.length));
    };
    expect(await decodeSnapshot({ bytes, read }, "", 512)).toEqual(snapshot);
    expect(Math.max(...reads)).toBe(512);
  });

  it.each([undefined, 8, 100])("shows where it was cut off or a bit changed, wherever that is, in parts of %s", async (part) => {
    const bytes = encode(SNAPSHOT);
    for (let length = 0; length < bytes.length; length++) {
      const reason = await refusal(bytes.slice(0, length), part);
      expect(reason).toMatch(
        length === 0 ? /empty/ : length < 8 ? /not a checkpoint/ : length < 24 ? /cut off/ : `cut off: ${length} of its ${bytes.length} bytes`,
      );
    }
    for (let i = 0; i < bytes.length; i++) {
      const changed = bytes.slice();
      changed[i]! ^= 1 << (i % 8);
      expect(await refusal(changed, part), `byte ${i}`).not.toBe("");
    }
    expect(await refusal(Uint8Array.from([...bytes, 0]), part)).toMatch(/damaged: it has/);
  });

  it("says of foreign files that they are none, and of other versions which they are", async () => {
    expect(await refusal(new TextEncoder().encode("A text that is no checkpoint, but long enough to be one."))).toBe("it is not a checkpoint");
    const text = Buffer.from(encode(SNAPSHOT)).toString("latin1");
    const edited = (from: string, to: string): Promise<string> => refusal(signed(Uint8Array.from(Buffer.from(text.replace(from, to), "latin1"))));
    expect(await edited("train-state@1", "train-state@2")).toMatch(/schema is "sparqkit\/train-state@2", and this version reads sparqkit\/train-state@1/);
    expect(await edited('"progress"', '"progrexx"')).toMatch(/lacks fields/);
    expect(await edited('"uint8"', '"uint9"')).toMatch(/lacks fields/);
    expect(await edited('"length":1', '"length":9')).toMatch(/beyond the end/);
    expect(await edited('{"schema"', '["schema"')).toMatch(/not JSON/);
  });
});

describe("the digest of data", () => {
  it("is SHA-256, whatever the size of its parts", async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i * i);
    for (const part of [1, 7, 500, 999, 1000, 1001, undefined]) expect(await sha256(bytes, part)).toBe(digestOf(bytes).toString("hex"));
    expect(await sha256(new Uint8Array())).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("lets others have their turn between two parts", async () => {
    let turns = 0;
    const other = (): void => {
      turns++;
      pending = setImmediate(other);
    };
    let pending = setImmediate(other);
    await sha256(new Uint8Array(1000), 100);
    clearImmediate(pending);
    expect(turns).toBeGreaterThanOrEqual(9);
  });
});

describe("the file", () => {
  it("is absent, then the one, then the other", async () => {
    const path = fresh();
    expect(await loadSnapshot(path)).toBeNull();
    await saveSnapshot(path, SNAPSHOT);
    await saveSnapshot(path, { ...SNAPSHOT, progress: 2 });
    expect((await loadSnapshot(path))!.progress).toBe(2);
    await saveSnapshot(path, SNAPSHOT, 50);
    expect(readFileSync(path)).toEqual(Buffer.from(encode(SNAPSHOT)));
    expect(await loadSnapshot(path, 60)).toEqual(SNAPSHOT);
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });

  it.each([
    ["write", "ENOSPC", /no space left on the device/],
    ["sync", "EDQUOT", /disk quota is used up/],
    ["rename", "EACCES", /permission is denied/],
  ] as const)("stays as it was where the disk fails at %s, with a clear error and nothing left behind", async (at, code, text) => {
    const path = fresh();
    await saveSnapshot(path, SNAPSHOT);
    const before = readFileSync(path);
    disk.fails = { at, code };
    const failure = await saveSnapshot(path, { ...SNAPSHOT, progress: 2 }, 128).catch((error: unknown) => error);
    disk.fails = null;
    expect(failure).toBeInstanceOf(CheckpointFailure);
    expect(failure).toMatchObject({ code: "CHECKPOINT_FAILURE", path, operation: "write", systemCode: code, message: expect.stringMatching(text) });
    expect((failure as Error).message).toMatch(/What was saved there before is untouched/);
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });

  it("names a folder that is not there, and one in the file's place", async () => {
    await expect(saveSnapshot(join(folder, "nowhere", "x"), SNAPSHOT)).rejects.toThrow(/the folder does not exist/);
    await expect(loadSnapshot(folder)).rejects.toThrow(/Cannot read the checkpoint .*: it is a folder/);
  });

  it("removes what a killed process left half written, but not what another is writing", async () => {
    const path = fresh();
    const [old, young] = [`${path}.00.partial`, `${path}.11.partial`];
    for (const file of [old, young]) writeFileSync(file, "half");
    utimesSync(old, new Date(0), new Date(0));
    await saveSnapshot(path, SNAPSHOT);
    const left = new Set(readdirSync(folder).map((name) => join(folder, name)));
    expect([left.has(old), left.has(young)]).toEqual([false, true]);
    rmSync(young);
  });
});

describe("what it belongs to", () => {
  it("is compared field by field", () => {
    expect(firstDifference({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBeNull();
    expect(firstDifference({ a: { b: [1, 2] } }, { a: { b: [1, 3] } })).toEqual({ path: "a.b.1", a: 2, b: 3 });
    expect(firstDifference({ a: [1] }, { a: { 0: 1 } })).toMatchObject({ path: "a" });
    expect(firstDifference({ a: 1 }, {})).toEqual({ path: "a", a: 1, b: undefined });
    expect(firstDifference({}, { a: null })).toEqual({ path: "a", a: undefined, b: null });
  });

  it("lets no other run resume from it, and names what differs", async () => {
    const path = fresh();
    const checkpoint = { path, run: { model: "sha of the model" } };
    await trainTiny({ epochs: 2, checkpoint });
    const other = tinyData(200, 2);
    for (const [options, field] of [
      [{ checkpoint: { path, run: { model: "another" } } }, "model"],
      [{ checkpoint: { path } }, "model"],
      [{ epochs: 3 }, "epochs"],
      [{ seed: 8 }, "seed"],
      [{ schedule: { kind: "cosine", rate: 0.2, warmup: { epochs: 0.5 } } }, "schedule.rate"],
      [{ augment: { padding: 1, flip: true } }, "augment.padding"],
      [{ images: other.images }, "images.sha256"],
      [{ labels: other.labels }, "images.labels"],
      [{ evaluate: () => 1 }, "keep"],
    ] as const) {
      const failure = await trainTiny({ epochs: 2, checkpoint, ...options }).catch((error: unknown) => error);
      expect(failure, field).toBeInstanceOf(CheckpointMismatch);
      expect(failure).toMatchObject({ field, path });
    }
    const trainable = new SgdParameters(TINY.parameters, { momentum: 0.5, weightDecay: 1e-4 });
    await expect(trainTiny({ epochs: 2, checkpoint, trainable })).rejects.toMatchObject({ field: "momentum" });
    await expect(trainTiny({ epochs: 2, checkpoint, trainable })).rejects.toBeInstanceOf(StateMismatch);
  });

  it("is replaced where the run is to start over, and missed where it is to resume", async () => {
    const path = fresh();
    await expect(trainTiny({ epochs: 2, checkpoint: { path, resume: "always" } })).rejects.toThrow(/Cannot read the checkpoint .*: the file does not exist/);
    writeFileSync(path, "mine");
    await expect(trainTiny({ epochs: 2, checkpoint: { path } })).rejects.toThrow(/is not a checkpoint/);
    expect(readFileSync(path, "utf8")).toBe("mine");
    const { values } = await trainTiny({ epochs: 2, checkpoint: { path, resume: "never" } });
    const again = await trainTiny({ epochs: 2, checkpoint: { path, resume: "always" }, trainable: tinyParameters() });
    expect(again.values).toEqual(values); // the run was at its end: nothing is trained again
    await expect(trainTiny({ checkpoint: { path, everySteps: 0 } })).rejects.toThrow(/Invalid everySteps/);
  });
});

describe("a run whose disk is full", () => {
  it("ends before its first step where nothing can be saved", async () => {
    disk.fails = { at: "write", code: "ENOSPC" };
    let steps = 0;
    const run = trainTiny({ checkpoint: { path: fresh() }, onProgress: () => steps++ });
    await expect(run).rejects.toThrow(CheckpointFailure);
    disk.fails = null;
    expect(steps).toBe(0);
  });

  it("ends with what was saved before untouched, and goes on from there once there is room", async () => {
    const path = fresh();
    const whole = await trainTiny();
    const run = trainTiny({
      checkpoint: { path },
      onEpoch: ({ epoch }) => {
        if (epoch === 1) disk.fails = { at: "write", code: "ENOSPC" };
      },
    });
    await expect(run).rejects.toThrow(/no space left on the device/);
    disk.fails = null;
    const epochs: number[] = [];
    const { values } = await trainTiny({ checkpoint: { path }, onEpoch: ({ epoch }) => epochs.push(epoch) });
    expect(epochs).toEqual([2, 3]);
    expect(values).toEqual(whole.values);
  });
});

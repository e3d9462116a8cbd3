import { readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { ChildProcess } from "node:child_process";
import { describe, expect, it } from "vitest";
import { CALIBRATED, folderOf, imagesFile, listing, ordinary, run } from "./cli.ts";

/** Wait until a temporary file shows that work is under way, then send signals. */
async function interrupt(child: ChildProcess, cwd: string, ...signals: NodeJS.Signals[]): Promise<void> {
  for (let i = 0; i < 500 && !readdirSync(cwd).some((name) => name.endsWith(".tmp")); i++) await wait(20);
  await wait(200);
  for (const signal of signals) child.kill(signal);
}

const LONG = ["--calibration-images", "20000", "--calibration-batch", "1", "--config", "a8w8", "--logits", "logits.npy", "-o", "result.json"];

describe.skipIf(process.platform === "win32")("an interruption", () => {
  it.each([
    ["SIGINT", ["SIGINT"], 130],
    ["SIGTERM", ["SIGTERM"], 143],
    ["SIGHUP", ["SIGHUP"], 129],
    ["a second SIGINT", ["SIGINT", "SIGINT"], 130],
  ] as const)("by %s ends with its code and leaves nothing behind", async (_name, signals, code) => {
    const cwd = folderOf({ ...ordinary(), "train/images.npy": imagesFile(20_000) });
    const before = listing(cwd);
    let sent: Promise<void> | undefined;
    const outcome = await run([...CALIBRATED, ...LONG], { cwd, started: (child) => (sent = interrupt(child, cwd, ...signals)) });
    await sent;
    expect(outcome).toMatchObject({ code, stdout: "" });
    expect(outcome.stderr).toMatch(/sparqkit: stopping; press Ctrl-C again/);
    expect(listing(cwd)).toEqual(before);
  });
});

/** Adapters whose verdict takes several times the time of an answer. */
import { describe, expect, it } from "vitest";
import { judge, living } from "./judge-adapter.ts";

describe.skipIf(process.platform === "win32")("an adapter that", () => {
  it("hangs at one input fails that test alone", async () => {
    const report = await judge("hangs-at-one-input", { limits: { inputs: 3, characters: 1e6 } });
    const errored = report.results.filter(({ status }) => status !== "passed");
    expect(errored.map(({ id, status, failure }) => [id, status, failure!.message])).toEqual([
      ["window/cuts/63", "errored", "late: it gave no answer within 2 s"],
    ]);
  });

  it("hangs and does not end when asked to is ended", async () => {
    expect(await judge("hangs-ignoring-sigterm")).toMatchObject({ verdict: "unusable", trouble: { kind: "late" } });
    expect(living("hangs-ignoring-sigterm")).toBe("");
  });

  it("hangs is judged with the time of the protocol, in half a minute", async () => {
    const started = performance.now();
    expect(await judge("hangs-at-run", { timeout: 10 })).toMatchObject({ verdict: "unusable", trouble: { kind: "late" } });
    expect(performance.now() - started).toBeLessThan(45_000);
  });
});

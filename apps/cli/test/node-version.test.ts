/** An older Node is told so, and not by a stack. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Start the command in this Node, which says that it is another. */
function runIn(version: string): { status: number | null; stderr: string } {
  const pretend = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  return spawnSync(process.execPath, ["--conditions=sparqkit-source", "--import", pretend, MAIN, "--version"], { encoding: "utf8" });
}

describe("an older Node", () => {
  it.each(["18.20.0", "20.20.2", "22.17.9"])("%s is refused with what is needed", (version) => {
    expect(runIn(version)).toMatchObject({
      status: 3,
      stderr: `sparqkit: needs Node 22.18 or later, and this is Node ${version}. Install a newer one and try again.\n`,
    });
  });

  it.each(["22.18.0", "24.0.0", "100.1.0"])("%s is new enough", (version) => {
    expect(runIn(version)).toMatchObject({ status: 0, stderr: "" });
  });
});

/** The example in every package's README runs and prints what it says. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const readmes = globSync("packages/*/README.md", { cwd: root }).toSorted();

describe("README examples", () => {
  it("exist for every package", () => {
    expect(readmes.map(dirname)).toEqual(globSync("packages/*/package.json", { cwd: root }).map(dirname).toSorted());
  });

  it.each(readmes)("%s prints what it says", (readme) => {
    const blocks = [...readFileSync(join(root, readme), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1]!);
    expect(blocks.length, "one runnable example").toBeGreaterThan(0);
    const [example] = blocks as [string];
    const file = join(root, dirname(readme), "readme-example.generated.ts");
    writeFileSync(file, example);
    try {
      const printed = execFileSync(process.execPath, ["--conditions=sparqkit-source", file], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
        cwd: join(root, dirname(readme)),
      });
      const lines = printed
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
      expect(lines.length, "the example prints something").toBeGreaterThan(0);
      const comments = [...example.matchAll(/\/\/ ?(.*)$/gm)].map((match) => match[1]!.trim());
      for (const line of lines) expect(comments).toContain(line);
    } finally {
      rmSync(file, { force: true });
    }
  });
});

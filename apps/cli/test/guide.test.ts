/** docs/conformance.md: its adapter gives its report. Numbers may change with the vectors. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { folderOf, run } from "./cli.ts";

const GUIDE = readFileSync(new URL("../../../docs/conformance.md", import.meta.url), "utf8");
const python = spawnSync("python3", ["--version"]).status === 0;

/** Lines without numbers, and without how columns are padded. */
const shape = (text: string): string[] => text.split("\n").map((line) => line.replaceAll(/\d+/g, "0").replaceAll(/ +/g, " ").trim());

it.skipIf(!python)("the adapter of the guide gives the report of the guide", async () => {
  const adapter = /```python\n(.*?)```/s.exec(GUIDE)![1]!;
  const report = /```\n(mine 0\.1 .*?)```/s.exec(GUIDE)![1]!;
  const cwd = folderOf({ "my_adapter.py": adapter });
  const { code, stdout } = await run(["conform", "--", "python3", "my_adapter.py"], { cwd });
  expect(code).toBe(1);
  const printed = new Set(shape(stdout));
  expect(shape(report).filter((line) => !printed.has(line))).toEqual([]);
});

import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";

const root = new URL("../../", import.meta.url);
const packages = globSync("packages/*/assembly", { cwd: root }).map((path) => path.split(/[\\/]/)[1]!);

describe("WebAssembly that is committed", () => {
  it("is that of every package with sources for it", () => {
    expect(packages.toSorted()).toEqual(["accelerator", "bsq", "kernels", "train"]);
  });

  it.each(packages)("is what assembly/ of %s compiles to; build the package after a change", async (name) => {
    const { WASM } = (await import(new URL(`packages/${name}/src/gen/wasm.ts`, root).href)) as { WASM: string };
    expect(Buffer.from(await compile(new URL(`packages/${name}/`, root))).toString("base64")).toBe(WASM);
  });
});

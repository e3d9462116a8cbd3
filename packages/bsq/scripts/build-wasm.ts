/** Write the compiled assembly/ as src/gen/wasm.ts, which is committed: the sources then run from a checkout without a build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { compile } from "./compile.ts";

const lines =
  Buffer.from(await compile())
    .toString("base64")
    .match(/.{1,150}/g) ?? [];
const folder = new URL("../src/gen/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL("wasm.ts", folder),
  `/** The step of bit planes, compiled by scripts/build-wasm.ts from assembly/; base64. */\nexport const WASM: string =\n${lines.map((line) => `  "${line}"`).join(" +\n")};\n`,
);

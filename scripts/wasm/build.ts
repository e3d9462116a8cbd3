/** Write the compiled assembly/ of the package in the working directory as src/gen/wasm.ts, which is committed: the sources then run from a checkout without a build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compile } from "./compile.ts";

const folder = pathToFileURL(`${process.cwd()}/`);
const lines =
  Buffer.from(await compile(folder))
    .toString("base64")
    .match(/.{1,150}/g) ?? [];
mkdirSync(new URL("src/gen/", folder), { recursive: true });
writeFileSync(
  new URL("src/gen/wasm.ts", folder),
  `/** What assembly/ compiles to, written by scripts/wasm/build.ts of the repository; base64. */\nexport const WASM: string =\n${lines.map((line) => `  "${line}"`).join(" +\n")};\n`,
);

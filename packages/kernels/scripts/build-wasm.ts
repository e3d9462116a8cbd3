/** Compile assembly/ to WebAssembly and write it as src/gen/wasm.ts, which is committed: the sources then run from a checkout without a build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url));
let binary = new Uint8Array();
const options = ["--baseDir", root, "--outFile", "kernels.wasm", "--runtime", "stub", "--use", "abort=", "--enable", "simd", "-O3", "--converge", "--noAssert"];
const { error, stderr } = await asc.main(["assembly/index.ts", ...options], {
  writeFile: (_name, contents) => {
    if (typeof contents !== "string") binary = new Uint8Array(contents);
  },
});
if (error) throw new Error(`asc: ${error.message}\n${stderr.toString()}`, { cause: error });

const lines =
  Buffer.from(binary)
    .toString("base64")
    .match(/.{1,150}/g) ?? [];
mkdirSync(`${root}src/gen`, { recursive: true });
writeFileSync(
  `${root}src/gen/wasm.ts`,
  `/** The kernels, compiled by scripts/build-wasm.ts from assembly/; base64. */\nexport const WASM: string =\n${lines.map((line) => `  "${line}"`).join(" +\n")};\n`,
);

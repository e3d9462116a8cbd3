/** Compile assembly/ to WebAssembly. */
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

/** The bytes of the module; the same sources give the same bytes. */
export async function compile(): Promise<Uint8Array> {
  let binary = new Uint8Array();
  const baseDir = fileURLToPath(new URL("..", import.meta.url));
  // Plain SIMD, which every current engine has.
  const options = ["--baseDir", baseDir, "--outFile", "bits.wasm", "--runtime", "stub", "--use", "abort=", "--enable", "simd", "-O3", "--noAssert"];
  const { error, stderr } = await asc.main(["assembly/index.ts", ...options], {
    writeFile: (_name, contents) => {
      if (typeof contents !== "string") binary = new Uint8Array(contents);
    },
  });
  if (error) throw new Error(`asc: ${error.message}\n${stderr.toString()}`, { cause: error });
  return binary;
}

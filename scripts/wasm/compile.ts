/**
 * Compile a package's assembly/ to WebAssembly. Its asconfig.json says which features of WebAssembly it may use: plain SIMD, which every current engine has,
 * or also relaxed SIMD for its fused multiply-add, which Node has since 20 and whose results may differ between machines.
 */
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const OPTIONS = ["--outFile", "assembly.wasm", "--runtime", "stub", "--use", "abort=", "-O3", "--noAssert"];

/**
 * @param folder of the package, ending in a slash
 * @returns the bytes of the module; the same sources give the same bytes
 */
export async function compile(folder: URL): Promise<Uint8Array> {
  let binary = new Uint8Array();
  const { error, stderr } = await asc.main(["assembly/index.ts", "--baseDir", fileURLToPath(folder), ...OPTIONS], {
    writeFile: (_name, contents) => {
      if (typeof contents !== "string") binary = new Uint8Array(contents);
    },
  });
  if (error) throw new Error(`asc: ${error.message}\n${stderr.toString()}`, { cause: error });
  return binary;
}

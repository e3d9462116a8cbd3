/** Every published package, packed, passes publint and attw: exports resolve, types match, files are there. Run with `pnpm check:packages`. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

let failures = 0;
const manifests = globSync(["{packages,apps}/*/package.json", "vectors/package.json"]).filter((file) => !JSON.parse(readFileSync(file, "utf8")).private);
for (const file of manifests) {
  const folder = dirname(file);
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  const { messages } = await publint({ pkgDir: folder, pack: "pnpm", strict: true });
  for (const message of messages) console.error(`${manifest.name}: ${formatMessage(message, manifest)}`);
  failures += messages.length;
  if (manifest.exports) failures += attw(folder, manifest.name);
}
console.log(`packages: ${manifests.length} checked, ${failures} problems`);
if (failures > 0 || manifests.length === 0) process.exitCode = 1;

function attw(folder: string, name: string): number {
  try {
    execFileSync("attw", ["--pack", folder, "--profile", "esm-only", "--format", "ascii"], { stdio: "pipe", encoding: "utf8" });
    return 0;
  } catch (error) {
    console.error(`${name}: ${(error as { stdout?: string }).stdout ?? String(error)}`);
    return 1;
  }
}

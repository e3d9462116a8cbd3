/** Every implementation in `adapters/` is built and judged by the whole corpus, recommended tests included. Run with `pnpm check:adapters` after a build. */
import { spawnSync } from "node:child_process";
import type { ConformanceReport } from "../packages/conformance/src/index.ts";

interface Adapter {
  readonly name: string;
  readonly build?: readonly string[];
  readonly command: readonly string[];
}

const adapters: readonly Adapter[] = [
  { name: "Python", command: ["python3", "adapters/python/adapter.py"] },
  { name: "C", build: ["make", "-C", "adapters/c", "--silent"], command: ["adapters/c/adapter"] },
  {
    name: "Rust",
    build: ["cargo", "build", "--release", "--quiet", "--offline", "--manifest-path", "adapters/rust/Cargo.toml"],
    command: ["adapters/rust/target/release/sparq-adapter"],
  },
  { name: "core", command: [process.execPath, "--conditions=sparqkit-source", "adapters/typescript/core.ts"] },
  { name: "WebAssembly", command: [process.execPath, "--conditions=sparqkit-source", "adapters/typescript/wasm.ts"] },
];

let failures = 0;
for (const adapter of adapters) {
  console.log(`${adapter.name.padEnd(12)} ${check(adapter)}`);
}
console.log(`adapters: ${adapters.length} judged, ${failures} problems`);
if (failures > 0) process.exitCode = 1;

function check({ build, command }: Adapter): string {
  if (build) {
    const made = spawnSync(build[0]!, build.slice(1), { stdio: ["ignore", "inherit", "inherit"] });
    if (made.status !== 0) return failed(`not built: ${made.error?.message ?? `${build.join(" ")} ended with ${made.status}`}`);
  }
  const start = performance.now();
  const judged = spawnSync(process.execPath, ["apps/cli/dist/main.js", "conform", "--json", "--strict", "--", ...command], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (judged.status !== 0 && judged.stdout === "") return failed(judged.stderr);
  const { verdict, summary, totals } = JSON.parse(judged.stdout) as ConformanceReport;
  const line = `${verdict}, ${totals.required.passed} required and ${totals.recommended.passed} recommended tests in ${seconds} s`;
  return verdict === "conformant" && judged.status === 0 ? line : failed(`${line}; ${summary}`);
}

function failed(why: string): string {
  failures += 1;
  return why;
}

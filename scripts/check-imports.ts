/**
 * Imports point one way: every package may import the packages listed for it and nothing else of the workspace, and only apps and the few files named
 * here may touch files, the terminal or the process. Run with `pnpm check:imports`.
 */
import { globSync, readFileSync } from "node:fs";

const ALLOWED: Record<string, readonly string[]> = {
  "packages/core": [],
  "packages/kernels": ["core"],
  "packages/onnx": [],
  "packages/workload": ["onnx"],
  "packages/quantizer": ["core", "onnx"],
  "packages/runner": ["core", "kernels", "onnx", "quantizer"],
  "packages/report": ["core"],
  "packages/train": ["core", "onnx"],
  "packages/bsq": ["core", "onnx", "quantizer", "train"],
  "packages/demo": [],
  "packages/complexity": ["core", "schemas"],
  "packages/accelerator": ["core", "schemas"],
  "packages/operations": ["accelerator", "complexity", "core"],
  "packages/schemas": [],
  "packages/conformance": ["schemas"],
  "apps/cli": [
    "accelerator",
    "bsq",
    "complexity",
    "conformance",
    "core",
    "demo",
    "kernels",
    "onnx",
    "operations",
    "quantizer",
    "report",
    "runner",
    "schemas",
    "train",
    "vectors",
    "workload",
  ],
  "apps/bench": ["accelerator", "bsq", "core", "demo", "kernels", "onnx", "quantizer", "runner", "train", "workload"],
};

/** Where a package may reach outside itself: data-set readers, the temporary file of ONNX Runtime's optimizer, worker threads, a hash, a trainer's checkpoint, the process of an adapter. */
const OUTSIDE: readonly (readonly [RegExp, RegExp])[] = [
  [/^packages\/runner\/src\/data\//, /^node:(fs|fs\/promises|path|zlib|stream|util|buffer)$/],
  [/^packages\/runner\/src\/engine\/optimize\.ts$/, /^node:(fs\/promises|os|path)$/],
  [/^packages\/runner\/src\/evaluate\//, /^node:worker_threads$/],
  [/^packages\/runner\/src\/subject\.ts$/, /^node:crypto$/],
  [/^packages\/train\/src\/checkpoint\//, /^node:(fs\/promises|path|crypto)$/],
  [/^packages\/train\/src\/engine\//, /^node:worker_threads$/],
  [/^packages\/conformance\/src\/process\//, /^node:(child_process|readline|events|string_decoder)$/],
  [/^packages\/conformance\/src\/corpus\//, /^node:crypto$/],
];

const IMPORT = /^\s*(?:import|export)\b[^"';]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

function problems(file: string): string[] {
  const [root] = /^(packages|apps)\/[^/]+/.exec(file)!;
  const allowed = ALLOWED[root];
  if (!allowed) return [`${file}: ${root} is not in scripts/check-imports.ts; say what it may import`];
  const source = readFileSync(file, "utf8");
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const found: string[] = [];
  for (const match of code.matchAll(IMPORT)) {
    const name = (match[1] ?? match[2] ?? match[3])!;
    const own = /^@sparqkit\/([^/]+)/.exec(name)?.[1];
    if (own !== undefined && !allowed.includes(own))
      found.push(`${file}: imports ${name}; ${root} may import ${allowed.length > 0 ? allowed.join(", ") : "nothing"}`);
    if (name.startsWith("../") && escapes(file, name, root)) found.push(`${file}: ${name} leaves ${root}`);
    if (name.startsWith("node:") && root.startsWith("packages/") && !OUTSIDE.some(([where, what]) => where.test(file) && what.test(name)))
      found.push(`${file}: ${name} is for apps and data-set readers`);
  }
  if (root.startsWith("packages/")) {
    for (const [what, pattern] of [
      ["prints", /\bconsole\.\w+\(/],
      ["exits", /\bprocess\.(exit|stdout|stderr)\b/],
    ] as const) {
      if (pattern.test(code.replaceAll(/\/\/.*$/gm, ""))) found.push(`${file}: ${what}, which only apps may`);
    }
  }
  return found;
}

function escapes(file: string, name: string, root: string): boolean {
  const depth = file.slice(root.length + 1).split("/").length - 1;
  return (name.match(/\.\.\//g)?.length ?? 0) > depth;
}

const files = globSync("{packages,apps}/*/src/**/*.ts")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !/(\.test|\/testing)\.ts$|\/gen\//.test(file));
const all = files.flatMap(problems);
for (const problem of all) console.error(problem);
console.log(`imports: ${files.length} files, ${all.length} problems`);
if (all.length > 0 || files.length === 0) process.exitCode = 1;

/** The packages as published: packed, installed with npm into an empty project, and run. Run with `pnpm check:install` after a build. */
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "sparqkit-install-"));
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "name": "project", "private": true }');
  const published = globSync(["packages/*/package.json", "apps/*/package.json", "vectors/package.json"]).filter(
    (file) => !JSON.parse(readFileSync(file, "utf8")).private,
  );
  for (const file of published) run("pnpm", ["pack", "--pack-destination", folder], dirname(file));
  // Without install scripts: ONNX Runtime's would fetch GPU libraries.
  run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...globSync(join(folder, "*.tgz"))], project);
  const printed = run(process.execPath, [join(project, "node_modules/sparqkit/dist/main.js"), "demo", "--quick", "--json", "--quiet"], project);
  const { results } = JSON.parse(printed) as { results: readonly { config: string; top1: number }[] };
  if (!results.some(({ config, top1 }) => config === "4b-5opt-round" && top1 > 90)) throw new Error(`the installed demo printed ${printed}`);
  console.log(`install: ${published.length} packages packed, installed and run`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

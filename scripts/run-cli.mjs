/** Builds what is stale, quietly and on stderr, then runs the CLI with the arguments given. Plain JavaScript, so that any Node can start it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const turbo = spawnSync("turbo", ["run", "build", "--filter=sparqkit...", "--output-logs=errors-only"], {
  cwd: root,
  stdio: ["ignore", "pipe", "pipe"],
  shell: process.platform === "win32",
});
if (turbo.status !== 0) {
  process.stderr.write(`${turbo.stdout ?? ""}${turbo.stderr ?? ""}${turbo.error ? `turbo: ${turbo.error.message}\n` : ""}`);
  process.exit(3);
}
// The terminal signals the whole group: the command cleans up and says how it ended, this process only waits for it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);
const cwd = process.env.INIT_CWD ?? process.cwd();
const run = spawnSync(process.execPath, [fileURLToPath(new URL("../apps/cli/dist/main.js", import.meta.url)), ...process.argv.slice(2)], {
  cwd,
  stdio: "inherit",
});
process.exit(run.status ?? 130);

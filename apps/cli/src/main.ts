#!/usr/bin/env node
/**
 * The `sparqkit` command. It looks at the version of Node before anything is loaded that an older one has not.
 * @module
 */
const OLDEST = [22, 18] as const;

const [major, minor] = process.versions.node.split(".").map(Number) as [number, number];
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(`sparqkit: needs Node ${OLDEST.join(".")} or later, and this is Node ${process.versions.node}. Install a newer one and try again.\n`);
  process.exitCode = 3;
} else {
  const { run } = await import("./run.ts");
  await run();
}

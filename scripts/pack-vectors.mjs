/**
 * Makes `vectors/` whole for a package that stands alone: the specification's texts and schemas go into it, and links that led out of it lead to them.
 *
 * `prepack` does that, `postpack` (with `--undo`) brings the folder back to what is in the repository. Plain JavaScript, so that any Node can run it.
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const own = join(root, "vectors");
const KEPT = ".README.md.kept";

/** Where files of the repository are in the package. */
function shipped() {
  const texts = readdirSync(join(root, "spec")).filter((name) => name.endsWith(".md"));
  const schemas = readdirSync(join(root, "spec/schemas")).filter((name) => name.endsWith(".json"));
  const places = [...texts.map((name) => `spec/${name}`), ...schemas.map((name) => `spec/schemas/${name}`), "docs/vectors-in-python.md"];
  return new Map([...places.map((path) => [path, path]), ["vectors/README.md", "README.md"], ["vectors/CHANGELOG.md", "CHANGELOG.md"]]);
}

/** A text of the repository with its relative links as they are in the package; what is not in it is named without a link. */
function relink(text, path, places) {
  const here = dirname(places.get(path));
  return text.replaceAll(/\[([^\]]*)\]\((?![a-z]+:|#)([^)#]*)(#[^)]*)?\)/g, (_, words, target, anchor = "") => {
    const meant = posix.normalize(posix.join(posix.dirname(path), target)).replace(/\/$/, "");
    const place = places.get(meant) ?? places.get(`${meant}/README.md`);
    if (place === undefined) return words;
    return `[${words}](${posix.relative(here, place)}${anchor})`;
  });
}

function undo() {
  rmSync(join(own, "spec"), { recursive: true, force: true });
  rmSync(join(own, "docs"), { recursive: true, force: true });
  if (existsSync(join(own, KEPT))) renameSync(join(own, KEPT), join(own, "README.md"));
}

undo(); // what a pack that was interrupted has left
if (!process.argv.includes("--undo")) {
  const places = shipped();
  for (const [path, place] of places) {
    if (path.startsWith("vectors/")) continue;
    const text = readFileSync(join(root, path), "utf8");
    mkdirSync(dirname(join(own, place)), { recursive: true });
    writeFileSync(join(own, place), path.endsWith(".md") ? relink(text, path, places) : text);
  }
  const readme = readFileSync(join(own, "README.md"), "utf8");
  renameSync(join(own, "README.md"), join(own, KEPT));
  writeFileSync(join(own, "README.md"), relink(readme, "vectors/README.md", places));
}

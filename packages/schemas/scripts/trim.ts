/**
 * What ajv's code does and these validators do not need, taken out; each step fails where ajv's code has another form than it had.
 * @module
 */

/** Problems after which a list is not looked at any further: a line of 64 MiB may hold millions of them. */
const ENOUGH = 20;

/**
 * Take out what nobody reads: schema paths, the parent of a value, and what is kept for `unevaluatedProperties` and `$dynamicRef`, which the schemas do not use.
 *
 * @throws Error where something of it is left, or where the code needs a part of ajv at run time
 */
export function trimmed(code: string): string {
  const trimmed = code
    .replace('"use strict";\n', "")
    .replaceAll(/const (evaluated\d+) = validate\d+\.evaluated;\nif\(\1\.dynamicProps\)\{\n.*\n\}\nif\(\1\.dynamicItems\)\{\n.*\n\}\n/g, "")
    .replaceAll(/validate\d+\.evaluated = \{.*\};\n|evaluated\d+\.(?:props|items) = .*;\n/g, "")
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}', '{instancePath=""}={}')
    .replaceAll(/,parentData(?::[^,]+)?,parentDataProperty(?::[^,]+)?,rootData,dynamicAnchors\}/g, "}")
    .replaceAll(/,schemaPath:"[^"]*"/g, "")
    .replaceAll(/if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g, "(vErrors ??= []).push($1);");
  const left = /\b(evaluated\d*|parentData|rootData|dynamicAnchors|schemaPath|require|import)\b|vErrors === null\)\{/.exec(
    trimmed.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'),
  );
  if (left) throw new Error(`ajv's code has another form now, "${left[0]}" is left in it: correct scripts/trim.ts`);
  return trimmed;
}

/**
 * Stop every loop over data once enough is wrong: ajv finds all errors or one. Nothing becomes valid by it, since a loop only stops where errors are counted.
 *
 * @throws Error where a loop stays unbounded
 */
export function bounded(code: string): string {
  const bounded = code
    .replaceAll(/for\(let (i\d+)=0; \1<(len\d+); \1\+\+\)\{/g, `for(let $1=0; $1<$2 && errors<${ENOUGH}; $1++){`)
    .replaceAll(/for\(const key\d+ in data\d*\)\{/g, `$&\nif(errors>=${ENOUGH}) break;`);
  const loops = bounded.match(/\b(for|while)\s*\(/g)?.length ?? 0;
  const limits = bounded.match(new RegExp(`errors(<|>=)${ENOUGH}\\b`, "g"))?.length ?? 0;
  if (loops !== limits) throw new Error(`ajv's code has another form now: ${loops} loops and ${limits} limits; correct scripts/trim.ts`);
  return bounded;
}

/** Every kind of document: valid as it is, refused with any field missing, unknown or of another type. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertDocument, checkDocument, InvalidDocument } from "../src/index.ts";
import { documents } from "../src/gen/tables.ts";
import { examples, type Example } from "./examples/index.ts";

type Fields = Record<string, unknown>;

/** Every object of a document with its JSON pointer. */
function* objects(value: unknown, path = ""): Generator<{ readonly path: string; readonly fields: Fields }> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { path, fields: value as Fields };
  for (const [name, part] of Object.entries(value)) yield* objects(part, `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

const at = (document: unknown, path: string): Fields => [...objects(document)].find((object) => object.path === path)!.fields;

const listed = (path: string, places: readonly string[] = []): boolean => places.some((place) => new RegExp(`^${place.replaceAll("*", "[^/]+")}$`).test(path));

const paths = ({ document }: Example): { readonly path: string; readonly names: readonly string[] }[] =>
  [...objects(document)].map(({ path, fields }) => ({ path, names: Object.keys(fields) }));

describe.each(examples)("a $kind document", (example) => {
  const { kind, document, optional, open } = example;
  const inOpen = (path: string): boolean => (open ?? []).some((place) => path === place || path.startsWith(`${place}/`));

  it("is valid as it is", () => {
    expect(checkDocument(kind, document)).toEqual([]);
    expect(() => assertDocument(kind, document)).not.toThrow();
  });

  it("is refused without any field that is not optional, and valid without any that is", () => {
    for (const { path, names } of paths(example)) {
      for (const name of names) {
        const changed = structuredClone(document);
        delete at(changed, path)[name];
        const where = `${path}/${name.replaceAll("/", "~1")}`;
        const problems = checkDocument(kind, changed);
        if (inOpen(path) || listed(where, optional)) continue;
        expect(problems.length, `without ${where}`).toBeGreaterThan(0);
        expect(
          problems.some((problem) => problem.path === path),
          `the path of ${where}: ${JSON.stringify(problems)}`,
        ).toBe(true);
      }
    }
    for (const place of optional ?? []) {
      const [, path, name] = /^(.*)\/([^/]*)$/.exec(place)!;
      if (path!.includes("*") || name === "*") continue;
      const changed = structuredClone(document);
      delete at(changed, path!)[name!];
      expect(checkDocument(kind, changed), `without ${place}`).toEqual([]);
    }
  });

  it("is refused with an unknown field in any object, whatever its name and value", () => {
    const closed = paths(example).filter(({ path }) => !inOpen(path));
    const field = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom("__proto__", "constructor", "toString", "schema ", "0"));
    fc.assert(
      fc.property(fc.constantFrom(...closed), field, fc.jsonValue({ maxDepth: 2 }), ({ path, names }, name, value) => {
        fc.pre(!names.includes(name));
        const changed = structuredClone(document);
        Object.defineProperty(at(changed, path), name, { value, enumerable: true, configurable: true, writable: true });
        expect(checkDocument(kind, changed)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is refused with an object or a list in any value's place", () => {
    for (const { path, names } of paths(example)) {
      if (inOpen(path)) continue;
      for (const name of names) {
        for (const wrong of [{ other: 1 }, [[]]]) {
          const changed = structuredClone(document);
          at(changed, path)[name] = wrong;
          if (inOpen(`${path}/${name}`) && !Array.isArray(wrong)) continue;
          expect(checkDocument(kind, changed).length, `${path}/${name}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it("is nothing but an object", () => {
    for (const wrong of [null, undefined, [], [document], "text", 1, true]) expect(checkDocument(kind, wrong).length).toBeGreaterThan(0);
  });
});

describe("documents", () => {
  it("have an example of every kind", () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(Object.keys(documents)));
  });

  it("that are refused become an error with the first problems, the place and the source", () => {
    const wrong = { schema: "sparqkit/manifest@1", version: "1", files: [{}] };
    const error = (() => {
      try {
        return assertDocument("manifest", wrong, "manifest.json");
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(InvalidDocument);
    expect(error).toMatchObject({ name: "InvalidDocument", code: "INVALID_DOCUMENT", kind: "manifest", source: "manifest.json" });
    const { message, problems } = error as InvalidDocument;
    expect(problems).toHaveLength(7);
    expect(message).toMatch(/^manifest\.json: not a valid manifest document: /);
    expect(message).toContain('/version is "1", not of the form');
    expect(message).toMatch(/; and 2 more\. /);
  });

  it("of another kind are told first that they are of another kind", () => {
    const [first] = checkDocument("plan", { schema: "sparqkit/eval-result@1" });
    expect(first).toEqual({ path: "/schema", message: 'is "sparqkit/eval-result@1", not "sparqkit/plan@1"' });
  });
});

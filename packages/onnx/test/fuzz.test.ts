import { expect, it } from "vitest";
import { checkModel, inferShapes, parseModel, serializeModel } from "../src/index.ts";
import { exercise, generateModel, mutateBytes, mutateFields, randomFrom } from "./fuzzing.ts";

it("generated networks are sound, and come back from bytes", () => {
  for (let seed = 0; seed < 30; seed++) {
    const model = generateModel(randomFrom(seed));
    checkModel(model);
    expect(inferShapes(model).get("y")!.shape, `seed ${seed}`).toEqual([2, 3]);
    expect(serializeModel(parseModel(serializeModel(model)))).toEqual(serializeModel(model));
  }
});

it("damaged models yield typed errors, never anything else", () => {
  let read = 0;
  for (let seed = 0; seed < 400; seed++) {
    const random = randomFrom(1000 + seed);
    const bytes = serializeModel(generateModel(random));
    const damaged = seed % 2 === 0 ? mutateBytes(bytes, random) : mutateFields(bytes, random);
    const start = performance.now();
    try {
      if (exercise(damaged)) read++;
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
    expect(performance.now() - start, `seed ${seed}`).toBeLessThan(2000);
  }
  expect(read).toBeGreaterThan(100); // enough get past the parser to try what lies behind it
  expect(read).toBeLessThan(390);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDataset } from "@sparqkit/runner";
import { expect, it, onTestFinished } from "vitest";
import { encodePng } from "./png.ts";

it("encodes pixels that an image library reads back", async () => {
  const home = mkdtempSync(join(tmpdir(), "sparqkit-png-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const pixels = Uint8Array.from({ length: 5 * 3 * 3 }, (_, i) => (i * 89) % 256);
  writeFileSync(join(home, "a.png"), encodePng(pixels, 5, 3));
  const image = await (await openDataset(join(home, "a.png"))).image(0);
  expect(image).toMatchObject({ width: 5, height: 3, channels: 3 });
  expect([...image.data]).toEqual([...pixels]);
});

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { InputError } from "../errors.ts";
import { explainSystemError } from "./system-errors.ts";
import { checkOutput, createOutput, writeOutput } from "./write.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "sparqkit-write-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

describe("output files", () => {
  it("exist under their name only when they are complete", async () => {
    const path = join(folder(), "a.json");
    writeFileSync(path, "old");
    const file = await createOutput(path);
    await file.write(Buffer.from("new "));
    expect(readFileSync(path, "utf8")).toBe("old");
    await file.write(Buffer.from("text"));
    await file.commit();
    await file.discard();
    expect(readFileSync(path, "utf8")).toBe("new text");
    expect(readdirSync(join(path, ".."))).toEqual(["a.json"]);
  });

  it("leave the old file and nothing else when discarded", async () => {
    const path = join(folder(), "a.json");
    writeFileSync(path, "old");
    const file = await createOutput(path);
    await file.write(new Uint8Array(100_000));
    await file.discard();
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(join(path, ".."))).toEqual(["a.json"]);
  });

  it("keep the permissions of the file they replace, and the link that leads to it", async () => {
    const home = folder();
    writeFileSync(join(home, "real.json"), "old");
    chmodSync(join(home, "real.json"), 0o640);
    symlinkSync("real.json", join(home, "link.json"));
    await writeOutput(join(home, "link.json"), "new");
    expect(readFileSync(join(home, "real.json"), "utf8")).toBe("new");
    expect(statSync(join(home, "real.json")).mode & 0o777).toBe(0o640);
    expect(readdirSync(home)).toEqual(["link.json", "real.json"]);
  });

  it("are refused before any work: inputs by any name, folders, missing folders", async () => {
    const home = folder();
    mkdirSync(join(home, "sub"));
    writeFileSync(join(home, "model.onnx"), "m");
    symlinkSync("model.onnx", join(home, "link.onnx"));
    const check = (path: string): Promise<void> => checkOutput(join(home, path), "-o", [join(home, "model.onnx")]);
    await expect(check("link.onnx")).rejects.toMatchObject({ code: "USAGE" });
    await expect(check("sub/../model.onnx")).rejects.toMatchObject({ code: "USAGE" });
    await expect(check("sub")).rejects.toMatchObject({ code: "EISDIR" });
    await expect(check("none/a.json")).rejects.toMatchObject({ code: "ENOENT", message: expect.stringContaining("no such file or folder") });
    await expect(check("a.json")).resolves.toBeUndefined();
  });
});

describe("places of output files", () => {
  it("are tried, and left as they were", async () => {
    const home = folder();
    writeFileSync(join(home, "old.json"), "old");
    await checkOutput(join(home, "old.json"), "--log", []);
    await checkOutput(join(home, "new.json"), "--log", []);
    expect(readdirSync(home)).toEqual(["old.json"]);
    expect(readFileSync(join(home, "old.json"), "utf8")).toBe("old");
  });

  it.skipIf(!existsSync("/proc/self"))("are refused where one may write, and no file can be made", async () => {
    await expect(checkOutput("/proc/x.json", "--log", [])).rejects.toMatchObject({
      message: expect.stringMatching(/^\/proc\/x\.json: (no file can be made|permission denied|operation not permitted|.*read-only)/),
    });
  });
});

describe("system errors", () => {
  it.each(["ENOENT", "EACCES", "ENOSPC", "EISDIR", "EPIPE", "EROFS", "EDQUOT", "ENOMEM", "EMFILE"])("say %s with path and remedy", (code) => {
    const raw = Object.assign(new Error(`${code}: raw words, open 'x'`), { code, path: "dir/x" });
    const error = explainSystemError(raw) as InputError;
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^dir\/x: .+\. .+\.$/);
    expect(error.message).not.toContain("raw words");
    expect(error.cause).toBe(raw);
  });

  it("leave other errors alone, and what is explained already", () => {
    const bug = new TypeError("x is not a function");
    const input = new InputError("ENOENT", "p", "problem", "Remedy");
    expect(explainSystemError(bug)).toBe(bug);
    expect(explainSystemError(input, "q")).toBe(input);
    expect(explainSystemError(new RangeError("Array buffer allocation failed"))).toMatchObject({ code: "ENOMEM", message: expect.stringContaining("--batch") });
  });
});

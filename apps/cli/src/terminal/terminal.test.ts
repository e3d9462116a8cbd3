import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createProgress, duration } from "./progress.ts";
import { table } from "./table.ts";

/** A stream that keeps what is written, as a terminal of some width or as a pipe. */
function sink(columns?: number): { stream: NodeJS.WriteStream; text: () => string } {
  const stream = new PassThrough();
  const texts: string[] = [];
  stream.on("data", (chunk) => texts.push(String(chunk)));
  return { stream: Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns }) as unknown as NodeJS.WriteStream, text: () => texts.join("") };
}

const event = (done: number) => ({ stage: "calibrate", done, total: 200, rate: 50, secondsLeft: (200 - done) / 50 });

describe("tables", () => {
  it("line up names at the left and numbers at the right, without spaces at line ends", () => {
    const text = table([{ title: "config" }, { title: "top-1", align: "right" }], [["fp32", "9.00"], ["4b-5opt-round", "91.90"], ["a8w8"]]);
    expect(text).toBe("config         top-1\nfp32            9.00\n4b-5opt-round  91.90\na8w8\n");
  });
});

describe("progress", () => {
  it("redraws one line on a terminal, with rate and time left, and takes it away at the end", () => {
    const { stream, text } = sink(100);
    const { onProgress } = createProgress(stream);
    onProgress(event(50));
    expect(text().startsWith("\r\u001b[2Kcalibrate  ━")).toBe(true);
    expect(text()).toMatch(/50\/200 images, 50\/s, 3 s left$/);
    onProgress(event(200));
    expect(text().endsWith("200/200 images, 50/s\r\u001b[2K")).toBe(true);
    expect(text()).not.toContain("\n");
  });

  it("never wraps on a narrow terminal", () => {
    const { stream, text } = sink(30);
    createProgress(stream).onProgress(event(50));
    expect(text().replace("\r\u001b[2K", "").length).toBeLessThan(30);
  });

  it("prints a plain line every half minute in a pipe, and none for what is soon done", () => {
    const { stream, text } = sink();
    let seconds = 0;
    const { onProgress } = createProgress(stream, false, () => seconds);
    for (const time of [1, 29, 31, 45, 60, 62]) {
      seconds = time;
      onProgress(event(time));
    }
    expect(text()).toBe("calibrate: 31/200 images, 50/s, 4 s left\ncalibrate: 62/200 images, 50/s, 3 s left\n");
  });

  it("says nothing when asked to be quiet", () => {
    const { stream, text } = sink(100);
    createProgress(stream, true).onProgress(event(50));
    expect(text()).toBe("");
  });

  it("tells time as people do", () => {
    expect([0.2, 59, 60, 75, 3599, 3600, 7290].map(duration)).toEqual(["1 s", "59 s", "1 min 0 s", "1 min 15 s", "59 min 59 s", "1 h 0 min", "2 h 1 min"]);
  });
});

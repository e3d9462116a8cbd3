import { describe, expect, it } from "vitest";
import { cutSysmt } from "./sysmt.ts";

describe("cutSysmt", () => {
  it("leaves both whole where one of the four is zero", () => {
    for (const [a, b, v, w] of [
      [0, 255, 1, 1],
      [143, 0, 1, 1],
      [27, 33, 0, 1],
      [27, 33, 1, 0],
    ])
      expect(cutSysmt([a, b], [v, w], "round")).toEqual([a, b]);
  });

  it("reduces both to a nibble where they collide, the low one if that holds the value", () => {
    expect(cutSysmt([27, 33], [1, -128], "trim")).toEqual([16, 32]);
    expect(cutSysmt([27, 41], [1, 1], "round")).toEqual([32, 48]);
    expect(cutSysmt([15, 255], [1, 1], "round")).toEqual([15, 240]);
  });
});

/** A page about a fit that no cost goes with. */
import { describe, expect, it } from "vitest";
import { renderFit } from "../src/index.ts";
import { section, text } from "./cost-pages.ts";
import { FIT } from "./cost-sample.ts";

describe("a page about a fit alone", () => {
  const page = renderFit({ ...FIT, name: "our 7 nm", standardErrors: [12.5, 0.25], source: "synthesis of May", command: "sparqkit complexity --fit pe.csv" });

  it("has the formula, how far off it is, the plot, and every point with its residual", () => {
    expect(text(page)).toContain("our 7 nm area = 1.705 x + 141.2 µm², R² 0.9986 , x being the bit-operations of an element.");
    const worst = Math.max(...FIT.residuals.map((residual, i) => Math.abs(residual) / FIT.points[i]!.y));
    expect(text(page)).toContain(`Furthest off ${Number((100 * worst).toPrecision(2))} % of the area`);
    expect(text(page)).toContain("Standard errors 12.5 of the constant, 0.25 of x");
    for (const words of ["synthesis of May", "sparqkit complexity --fit pe.csv", "141.2, 1.705"]) expect(text(page)).toContain(words);
    expect(section(page, "fit")).toContain("<svg");
    const [x, area, residual] = [FIT.points[0]!.x, FIT.points[0]!.y, FIT.residuals[0]!];
    expect(text(section(page, "points"))).toContain(
      `w2a2 ${Number(x.toPrecision(6))} ${area.toFixed(1)} µm² ${(area - residual).toFixed(1)} µm² −${Math.abs(residual).toFixed(2)} µm² `,
    );
    expect(section(page, "points").match(/<tr/g)!.length).toBe(1 + FIT.points.length);
  });

  it("escapes names, loads nothing, and is refused as the plot is", () => {
    const evil = "<script>alert(1)</script>";
    const points = FIT.points.map((point) => ({ ...point, name: evil }));
    expect(renderFit({ ...FIT, points, name: evil, source: evil, command: evil })).not.toMatch(/<script|undefined|NaN|src=/);
    expect(() => renderFit({ ...FIT, points: [] })).toThrow("at points:");
    expect(() => renderFit({ ...FIT, standardErrors: [1] })).toThrow("at standardErrors:");
    expect(() => renderFit({ ...FIT, standardErrors: [1, NaN] })).toThrow("at standardErrors[1]:");
  });
});

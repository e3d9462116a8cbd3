/** Documents that differ in something, and what a page or a plot of them says. @module */
import { costPlots, type CostReportInput } from "../src/index.ts";
import { sample } from "./cost-sample.ts";

export const text = (page: string): string => page.replace(/<style>.*?<\/style>/gs, "").replace(/<[^>]*>/g, " ").replace(/\u202f/g, " ").replace(/\s+/g, " "); // prettier-ignore
export const section = (page: string, id: string): string => page.slice(page.indexOf(`<section id="${id}"`)).split("</section>")[0]!;
export const plot = (input: CostReportInput, name: string): string => costPlots(input).find((one) => one.name === name)!.svg;

/** Places of a plot's marks by their titles. */
export const marks = (svg: string): { title: string; x: number; y: number }[] =>
  [...svg.matchAll(/<g><title>([^<]*)<\/title><(?:circle class="[^"]*" cx="([\d.]+)" cy="([\d.]+)"|polygon class="[^"]*" points="([^"]*)")/g)].map(
    ([, title, cx, cy, points]) => {
      if (cx !== undefined) return { title: title!, x: Number(cx), y: Number(cy) };
      const corners = points!.split(" ").map((pair) => pair.split(",").map(Number) as [number, number]);
      return { title: title!, x: corners[0]![0], y: corners[1]![1] };
    },
  );

export const without = (input: CostReportInput, change: (copy: any) => void): CostReportInput => {
  const copy = structuredClone(input);
  change(copy);
  return copy;
};

/** An array that takes one product a slot of the first and the last layer, two of the others. */
export const accelerator = (): CostReportInput =>
  without(sample(), (copy) => {
    Object.assign(copy.hardware, { element: null, peArea: null, side: null, fit: null, areaMm2: null, areaModel: null, pes: 1024, gops: 2048 });
    for (const [i, layer] of copy.layers.entries()) {
      const roof = i === 0 || i === 20 ? 1024 : 2048;
      const bound = roof <= layer.memoryRoof ? "compute" : "memory";
      Object.assign(layer, { roof, bound, attainable: Math.min(roof, layer.memoryRoof), headroom: layer.memoryRoof / roof, passes: null });
    }
    copy.layers[0].required = 1500; // above its own roof, below the machine's
    copy.layers[1].required = 2000; // below both
    delete copy.areaCurves;
  });

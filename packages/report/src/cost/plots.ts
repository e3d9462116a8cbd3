/** The sections that are plots, each with how to read it. @module */
import { count } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { area, shadedCurve } from "./area.ts";
import { fit } from "./fit.ts";
import { inline, type Chart } from "../plot/chart.ts";
import { required } from "./required.ts";
import { roofline } from "./roofline.ts";
import { ceilings } from "./roofs.ts";
import type { CostReportFit, CostReportInput } from "./types.ts";

/** Roofline and required performance. */
export function roofSections(input: CostReportInput): Content {
  const unlimited = input.hardware.memory.gbitPerSecond === null;
  const once = input.hardware.localKiB === null || input.hardware.localKiB === undefined;
  const intensity = once ? "each tensor moved once" : `with ${input.hardware.localKiB} KiB of local memory`;
  const needs = required(input);
  const slower = ceilings(input).length > 1;
  return [
    section(
      "roofline",
      roofline(input),
      markup`Across: operations for each bit that crosses the memory interface, ${intensity}. Up: operations a second, the most
      that the roofs allow. ${unlimited ? "Memory has no limit, so there is no slope." : "Layers on the slope wait for memory; layers on the flat roof use every element."} ${slower && "Dashed: the lower roofs of layers that take more of the machine for a product; they are held against those."} Numbers are the layers' places in the
      <a href="#layers">table</a>; where there is no room for one, the point has only its title.`,
    ),
    needs &&
      section(
        "required",
        needs,
        markup`Triangles: what a grid would compute that has an element for every pair of channels of a layer, at the layer's intensity. Above the
        roofs, the machine can not keep up with such a grid. ${needs.key.length > 1 && "Squares, joined to their layer: what this grid attains if it covers the channels in several passes and partial sums wait in memory."}`,
      ),
  ];
}

/** Area models and a fit of one's own. */
export function areaSections(input: CostReportInput): Content {
  const models = area(input);
  const shaded = shadedCurve(input);
  const over = (what: "bits" | "bops"): boolean => (input.areaCurves ?? []).some((curve) => curve.over === what);
  return [
    models &&
      section(
        "area",
        models,
        markup`An element has nine multipliers. ${over("bits") && "Dots are elements of equal widths, labelled with their bits. "}${shaded && `The shaded ground is what is taken as the range of ${shaded.name}: ${shaded.range.map(count).join(" to ")} bit-operations. `}${over("bits") && over("bops") && "At 4 bits and below the model over bits is the nearer one."}`,
      ),
    input.fit && fitSection(input.fit),
  ];
}

/** A fit of one's own. */
export const fitSection = (input: CostReportFit): Markup =>
  section("fit", fit(input), markup`By least squares from ${input.points.length} points. Below: measured less fitted.`);

/** A section of one plot. */
export function section(id: string, chart: Chart, caption: Content): Markup {
  return markup`<section id="${id}">
    <h2>${chart.title}</h2>
    ${figure(chart, caption)}
  </section>`;
}

/** A plot with how to read it. */
export function figure(chart: Chart, caption: Content): Markup {
  return markup`<figure class="cost">
    ${inline(chart)}
    <figcaption>${caption}</figcaption>
  </figure>`;
}

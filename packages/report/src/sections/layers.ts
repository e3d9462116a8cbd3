/**
 * Every layer: whether it was quantized, and why not.
 * @module
 */
import { table } from "../figure.ts";
import { prefixed } from "../format.ts";
import { markup, type Content } from "../markup.ts";
import type { ReportInput } from "../types.ts";

/** The section; null where the documents name no layer. */
export function layers({ layers = [] }: ReportInput): Content {
  if (layers.length === 0) return null;
  const quantized = layers.filter(({ status }) => status === "quantized").length;
  const macs = layers.some(({ macs }) => macs !== undefined);
  const total = layers.reduce((sum, { macs = 0 }) => sum + macs, 0);
  const inside = layers.reduce((sum, { macs = 0, status }) => sum + (status === "quantized" ? macs : 0), 0);
  return markup`<section id="layers">
    <h2>Layers</h2>
    <p>
      ${quantized} of ${layers.length} ${layers.length === 1 ? "layer" : "layers"}
      quantized${total > 0 && markup`, with ${((100 * inside) / total).toFixed(1)} % of the ${prefixed(total)} multiply-accumulate operations of an image`}.
    </p>
    <div class="${layers.length > 40 && "long"}">
      ${table(
        "Layers and what became of them",
        ["Layer", "Kept as", ...(macs ? ["MACs an image"] : []), "Why"],
        layers.map(({ name, status, reason, macs: own }) => [
          markup`<code>${name}</code>`,
          markup`<span class="status ${status}">${status}</span>`,
          ...(macs ? [own === undefined ? "–" : prefixed(own)] : []),
          markup`<span class="reason">${reason ?? ""}</span>`,
        ]),
      )}
    </div>
  </section>`;
}

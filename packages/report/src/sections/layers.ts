/**
 * Every layer: whether it was quantized, and why not.
 * @module
 */
import { table } from "../figure.ts";
import { prefixed } from "../format.ts";
import { markup, type Content } from "../markup.ts";
import { reasonText } from "../reasons.ts";
import type { ReportInput, ReportLayer } from "../types.ts";

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
        ["Layer", "Kept as", ...(macs ? ["MACs an image"] : []), "How, or why not"],
        layers.map(({ name, status, reason, detail, weights, activations, macs: own }) => [
          markup`<code>${name}</code>`,
          markup`<span class="status ${status}">${status}</span>`,
          ...(macs ? [own === undefined ? "–" : prefixed(own)] : []),
          markup`<span class="reason">${status === "float" ? [reason && reasonText(reason), detail && markup`<br>${detail}`] : how(weights, activations)}</span>`,
        ]),
      )}
    </div>
  </section>`;
}

/** Bits of a quantized layer, and the activation at which its integers saturate. */
function how(weights: ReportLayer["weights"], activations: ReportLayer["activations"]): string {
  const parts = [weights && `weights ${weights.bits} bits`, activations && `activations ${activations.bits} bits up to ${activations.max.toPrecision(3)}`];
  return parts.filter(Boolean).join(", ");
}

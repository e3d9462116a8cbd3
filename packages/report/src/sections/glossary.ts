/**
 * What every figure on the page means, and its unit.
 * @module
 */
import { markup, type Markup } from "../markup.ts";

const TERMS: readonly (readonly [term: string, meaning: string])[] = [
  ["top-1, top-5", "Percent of the test images whose class is the model's first answer, or among its first five."],
  ["standard error", "How far a measured percentage p would scatter over other samples of n images: 100 √(p(1 − p)/n), p as a share, in percentage points."],
  ["from fp32, from a8w8", "Top-1 of the configuration less top-1 of the float model, or of the 8-bit base; percentage points, negative is worse."],
  ["images/s", "Test images divided by the seconds of the evaluation pass alone: no loading, calibration or image decoding."],
  ["fp32", "The model as it is, in 32-bit floating point."],
  ["aXwY", "Plain uniform quantization: X-bit unsigned activations with one scale a layer, Y-bit weights with one scale a filter."],
  ["nb-kopt", "SPARQ: 8-bit weights, and of every 8-bit activation a window of n bits at one of k positions."],
  ["-round, -trim", "What becomes of the bits below the window: rounded half to even (never past the window's top), or dropped."],
  ["-novs", "Without pair sharing: a zero partner frees no bits."],
  ["-stc", "Pairs formed by the two non-zero of every four weights (2:4 sparse tensor core)."],
  ["window, shift", "The n neighbouring bits that are kept; the shift is the place of the lowest of them, so a value in window s loses its s lowest bits."],
  ["pair", "Two neighbouring activations of one dot product, mostly channels c and c + 1 of one pixel, that share a budget of 2n bits."],
  ["zero activation", "An activation that is 0 after 8-bit quantization; most come from ReLU."],
  ["recalibration", "Measuring the normalizations' means and variances again on the calibration images, under quantization."],
  ["MAC", "One multiplication and one addition."],
  [
    "RMS error",
    "Root of the mean squared difference between a value and what is left of it, each of 0 to 255 counted once; unit: one step of the 8-bit activation.",
  ],
];

/** The section. */
export function glossary(): Markup {
  return markup`<section id="glossary">
    <h2>Definitions and units</h2>
    <dl class="glossary">
      ${TERMS.map(
        ([term, meaning]) =>
          markup`<dt>${term}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
  </section>`;
}

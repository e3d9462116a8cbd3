/**
 * Transfer curve and error of every window set over the whole domain, with the figures that sum it up.
 * @module
 */
import { cutTable, WINDOW_SETS, type Rounding, type WindowSetName } from "@sparqkit/core";
import { difference } from "../format.ts";
import { markup, type Markup } from "../markup.ts";

const ERROR = 64; // the error axis reaches this far to each side: no SPARQ set is further off

/** Figures of a window set over the values 0..255, each once. */
export interface CutError {
  /** Root of the mean squared error, in units of the least significant bit. */
  readonly rms: number;
  /** Mean of the error with its sign. */
  readonly mean: number;
  /** How many different values are left of 256. */
  readonly distinct: number;
}

/** Measure a cut table over its whole domain. */
export function cutError(table: Uint8Array): CutError {
  const errors = Array.from(table, (after, value) => after - value);
  return {
    rms: Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length),
    mean: errors.reduce((sum, e) => sum + e, 0) / errors.length,
    distinct: new Set(table).size,
  };
}

/** One panel a window set: curve, error, figures. */
export function curves(names: readonly WindowSetName[], rounding: Rounding): Markup {
  return markup`<div class="curves">${names.map((name) => panel(name, cutTable(WINDOW_SETS[name], rounding)))}</div>`;
}

function panel(name: WindowSetName, table: Uint8Array): Markup {
  const { rms, mean, distinct } = cutError(table);
  const value = stairs(table, (after) => 256 - after);
  const error = stairs(table, (after, before) => 256 + 8 + ERROR - (after - before));
  return markup`<figure class="curve">
    <figcaption><b>${name}</b><span>${WINDOW_SETS[name].bits} bits</span></figcaption>
    <svg role="img" viewBox="0 0 256 392" width="100%">
      <title>${name}: value after the cut against value before, 0 to 255, and below it the error, −64 to 64</title>
      <rect class="frame" width="256" height="256" />
      <path class="ideal" d="M0 256L256 0" />
      <path class="curve" d="${value}" />
      <rect class="frame" y="264" width="256" height="128" />
      <path class="ideal" d="M0 328H256" />
      <path class="error" d="${error}" />
    </svg>
    <dl>
      <div>
        <dt>RMS error</dt>
        <dd>${rms.toFixed(2)}</dd>
      </div>
      <div>
        <dt>mean error</dt>
        <dd>${difference(mean, 2)}</dd>
      </div>
      <div>
        <dt>values left</dt>
        <dd>${distinct}</dd>
      </div>
    </dl>
  </figure>`;
}

/** A path of level treads, one a value; equal neighbours are one tread. */
function stairs(table: Uint8Array, height: (after: number, before: number) => number): string {
  let path = `M0 ${height(table[0]!, 0)}`;
  let last = height(table[0]!, 0);
  for (let before = 1; before < 256; before++) {
    const y = height(table[before]!, before);
    if (y === last) continue;
    path += `H${before}V${y}`;
    last = y;
  }
  return `${path}H256`;
}

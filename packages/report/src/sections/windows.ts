/**
 * What a window does to a value, bit by bit: examples under each window set, and pairs with and without a zero partner.
 * @module
 */
import { cutPair, pairRule, shiftHalfEven, windowShift, WINDOW_SETS, type Rounding, type WindowSet } from "@sparqkit/core";
import { difference } from "../format.ts";
import { markup, type Markup } from "../markup.ts";
import { curves } from "./curves.ts";

/** The window sets that the page explains, widest first. */
export const SHOWN = ["5opt", "3opt", "2opt", "6opt", "7opt"] as const;

const VALUES = [27, 33, 127, 255];
const PAIR = [103, 45] as const;
const CELL = 19;

/** The section. */
export function windows(rounding: Rounding): Markup {
  return markup`<section id="windows">
    <h2>What a window does to a value</h2>
    <p>
      Each strip is one activation, most significant bit first. The window (filled) starts at the leading one or at the lowest position that still holds it.
      Zeros above it cost nothing; bits below it are struck out and ${rounding === "round" ? "rounded half to even, but never past the window (“full”)" : "dropped"}. Underneath stands what the
      multiplier sees.
    </p>
    <div class="windows">
      ${VALUES.map(
        (value) =>
          markup`<h3>${value}</h3>
            <div class="strips">${SHOWN.map((name) => single(value, name, rounding))}</div>`,
      )}
    </div>
    <h3>A pair shares its bits</h3>
    <p>
      Two neighbours have one budget. When neither is zero each keeps n bits. When one is zero, the other takes the budget of both: twice the bits, and with
      4-bit windows that is the whole value.
    </p>
    <div class="windows">
      ${[PAIR, [PAIR[0], 0] as const].map(
        (pair) =>
          markup`<h4>(${pair[0]}, ${pair[1]})</h4>
            <div class="strips">${SHOWN.map((name) => shared(pair, name, rounding))}</div>`,
      )}
    </div>
    <h3>Everything a window set can do</h3>
    <p>All 256 values of an activation, left to right, and what is left of each, bottom to top; the dashed line would be no loss at all. The lower curve is the error, on a scale of −64 to 64 steps of the 8-bit activation.</p>
    ${curves(SHOWN, rounding)}
  </section>`;
}

function single(value: number, name: (typeof SHOWN)[number], rounding: Rounding): Markup {
  const set = WINDOW_SETS[name];
  const [after] = cutPair(value, value, pairRule(set, rounding));
  return markup`<figure class="strip">
    <figcaption><b>${name}</b><span>${set.bits} bits</span></figcaption>
    ${strip(value, after, set)}${outcome(value, after, saturates(value, set, rounding))}
  </figure>`;
}

function shared([a1, a2]: readonly [number, number], name: (typeof SHOWN)[number], rounding: Rounding): Markup {
  const rule = pairRule(WINDOW_SETS[name], rounding);
  const [b1, b2] = cutPair(a1, a2, rule);
  const used = a1 === 0 || a2 === 0 ? rule.wide : rule.set;
  return markup`<figure class="strip">
    <figcaption><b>${name}</b><span>${used.bits} bits</span></figcaption>
    ${strip(a1, b1, used)}${outcome(a1, b1)}${strip(a2, b2, used)}${outcome(a2, b2)}
  </figure>`;
}

function outcome(before: number, after: number, saturated = false): Markup {
  const error = after === before ? "exact" : difference(after - before, 0) + (saturated ? ", full" : "");
  return markup`<p class="outcome">${before} → <b>${after}</b><span>${error}</span></p>`;
}

/** Whether rounding would pass the window's top, where the value stays instead. */
function saturates(value: number, set: WindowSet, rounding: Rounding): boolean {
  return rounding === "round" && shiftHalfEven(value, windowShift(value, set)) >= 1 << set.bits;
}

/** Eight bits above eight bits: the value with its window, and the value after the cut. A zero has no window to show. */
function strip(before: number, after: number, set: WindowSet): Markup {
  const shift = windowShift(before, set);
  const top = shift + set.bits - 1;
  const role = (bit: number): string => (before === 0 || bit > top ? "above" : bit < shift ? "below" : "kept");
  const cells = Array.from({ length: 8 }, (_, i) => 7 - i).map((bit) => {
    const x = (7 - bit) * CELL + 0.5;
    const changed = ((before ^ after) >> bit) % 2 === 1;
    const strike = role(bit) === "below" && markup`<path class="strike" d="M${x + 2} 19L${x + CELL - 4} 3" />`;
    return markup`<g class="bit ${role(bit)}">${cell(x, 0.5, (before >> bit) & 1)}${strike}</g>
      <g class="bit after ${changed && "changed"}">${cell(x, 27.5, (after >> bit) & 1)}</g>`;
  });
  const window = before === 0 ? "zero" : `window at bits ${top} to ${shift}`;
  return markup`<svg role="img" class="bits" width="153" height="50">
    <title>${before} is ${binary(before)}, ${window}; after the cut ${after}, ${binary(after)}</title>
    ${cells}
  </svg>`;
}

const cell = (x: number, y: number, bit: number): Markup =>
  markup`<rect x="${x}" y="${y}" width="${CELL - 2}" height="21" rx="2" /><text x="${x + (CELL - 2) / 2}" y="${y + 15}" text-anchor="middle">${bit}</text>`;

const binary = (value: number): string => value.toString(2).padStart(8, "0");

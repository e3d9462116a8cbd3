/** What --solve found, as tables for a terminal. @module */
import type { SolvePair, SolveResult } from "@sparqkit/complexity";
import { count } from "../terminal/count.ts";
import { table, type Column } from "../terminal/table.ts";
import type { CostDocument } from "./document.ts";
import { short } from "./numbers.ts";
import { rangeName } from "./solution.ts";

const right = (title: string): Column => ({ title, align: "right" });
const nameOf = ({ weightBits, activationBits }: { readonly weightBits: number; readonly activationBits: number }): string => `${weightBits}/${activationBits}`;

/** Nothing where --solve was not given. */
export function solveTables({ solve, layers }: CostDocument): string {
  if (!solve) return "";
  return [narrowest(solve, layers.length), hopeless(solve), front(solve), smallest(solve), stored(solve)]
    .filter((part) => part !== "")
    .map((part) => `\n${part}`)
    .join("");
}

function narrowest({ range, pairs, narrowest: found, hopeless: lost }: SolveResult, layers: number): string {
  const others = layers - lost.length;
  const tried = `${count(pairs.length, "pair")} of ${rangeName(range)}`;
  if (others === 0) return `none of ${tried} keeps any layer bound by compute\n`;
  const which = lost.length === 0 ? (layers === 1 ? "the layer" : `all ${layers} layers`) : `the other ${others === 1 ? "layer" : `${others} layers`}`;
  if (found.length === 0) return `none of ${tried} keeps ${which} bound by compute\n`;
  return `narrowest weights/activations of ${tried} that ${pairs.length === 1 ? "keeps" : "keep"} ${which} bound by compute: ${found.map(nameOf).join(", ")}\n`;
}

function hopeless({ hopeless: lost }: SolveResult): string {
  if (lost.length === 0) return "";
  const rows = lost.map(({ name, gbitPerSecond, at }) => [name, `${short(gbitPerSecond)} Gbit/s`, nameOf(at)]);
  return table([{ title: "bound by memory at every pair" }, right("least bandwidth that would do"), right("at")], rows);
}

/** Pairs that no other beats. */
function front({ front: points, pairs }: SolveResult): string {
  const of = new Map(pairs.map((pair) => [nameOf(pair), pair]));
  const measured = points.some(({ accuracy }) => accuracy !== null);
  const rows = points.map((point) => {
    const { gops, gbops, computeBound } = of.get(nameOf(point))!;
    const accuracy = measured ? [`${point.accuracy!.toFixed(2)} %`] : [];
    return [nameOf(point), short(point.imagesPerSecond), ...accuracy, short(gops), short(gbops), String(computeBound)];
  });
  const title = measured ? "none faster and as accurate" : "none faster and as wide";
  return table([{ title }, right("images/s"), ...(measured ? [right("top-1")] : []), right("GOPS/s"), right("GBOPS"), right("layers bound by compute")], rows);
}

/** Silicon for the rate; of pairs with one weight width, the narrowest and the widest activations. */
function smallest({ rate, pairs, range }: SolveResult): string {
  if (rate === null) return "";
  const shown = pairs.filter(({ weightBits, activationBits }) => weightBits === activationBits || activationBits === range[0] || activationBits === range[1]);
  return table([{ title: `for ${rate} images/s` }, right("smallest grid"), right("area"), right("bandwidth that it would take")], shown.map(siliconOf));
}

function siliconOf(pair: SolvePair): string[] {
  const { side, areaMm2, gbitPerSecond } = pair.silicon!;
  if (side === 0) return [nameOf(pair), "none", "", `${short(gbitPerSecond ?? 0)} Gbit/s`];
  return [nameOf(pair), `${side} x ${side}`, `${short(areaMm2)} mm2`, ""];
}

function stored({ layers }: SolveResult): string {
  const rows = layers.map(({ name, widest }) => [name, widest === 0 ? "none" : count(widest, "bit")]);
  return table([{ title: "layer" }, right("widest storage at which it is bound by compute")], rows);
}

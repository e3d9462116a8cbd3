/** A report of a fit alone: what it is about, and every point in figures. [COST-10] @module */
import { table } from "../figure.ts";
import { difference } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { formula } from "./fit.ts";
import type { CostReportFitInput } from "./types.ts";
import { micrometres } from "./words.ts";

/** Title, the formula, and the facts. */
export function fitHeader(input: CostReportFitInput): Markup {
  const { name, points, over, residuals, coefficients, standardErrors, source, command, versions } = input;
  const worst = Math.max(...residuals.map((residual, i) => Math.abs(residual) / points[i]!.y));
  const facts: readonly (readonly [name: string, value: Content])[] = [
    ["Points", String(points.length)],
    ["Furthest off", `${percent(worst)} of the area`],
    ["Standard errors", standardErrors && standardErrors.map((error, power) => `${figure(error)} of ${POWERS[power] ?? `x^${power}`}`).join(", ")],
    ["Coefficients", coefficients.map(String).join(", ")],
    ["Source", source],
    ["Versions", Object.entries(versions ?? {}).map(([package_, version]) => `${package_} ${version}`).join(" · ")], // prettier-ignore
    ["Command", command && markup`<code>${command}</code>`],
  ];
  return markup`<header>
    <p class="kicker">SPARQ report · area model</p>
    <h1>${name ?? "Fitted area model"}</h1>
    <p class="lead"><b>${formula(input)}</b>, x being the ${over === "bits" ? "width of an element in bits" : "bit-operations of an element"}.</p>
    <dl class="facts">
      ${facts.filter(([, value]) => Boolean(value)).map(([fact, value]) => markup`<div class="${WIDE.has(fact) && "wide"}"><dt>${fact}</dt><dd>${value}</dd></div>`)}
    </dl>
  </header>`;
}

const POWERS = ["the constant", "x", "x²"];
/** Facts that take a line of their own. */
const WIDE: ReadonlySet<string> = new Set(["Command", "Coefficients"]);

/** Every point. */
export function fitPoints({ points, residuals, over }: CostReportFitInput): Markup {
  return markup`<section id="points">
    <h2>Every point in figures</h2>
    <div class="${points.length > 40 && "long"}">
      ${table(
        "Points in figures",
        ["Element", over === "bits" ? "Width" : "BOPS", "Area", "Fitted", "Residual", "Of the area"],
        points.map(({ x, y, name }, i) => {
          const residual = residuals[i]!;
          return [name ?? String(i + 1), figure(x), micrometres(y), micrometres(y - residual), `${difference(residual, 2)} µm²`, percent(residual / y)];
        }),
      )}
    </div>
  </section>`;
}

const figure = (value: number): string => String(Number(value.toPrecision(6)));
const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;

/** Colours of the plots: on a page its own variables, in a file of its own two palettes. @module */

/** What every rule of the plots takes its colours from. */
interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly faint: string;
  readonly blue: string;
  readonly warm: string;
}

const NAMES = ["paper", "ink", "muted", "line", "faint", "blue", "warm"] as const;
const PAGE = Object.fromEntries(NAMES.map((name) => [name, `var(--${name})`])) as unknown as Palette;
const LIGHT: Palette = { paper: "#fbfaf7", ink: "#1c1b19", muted: "#66635d", line: "#ddd9d0", faint: "#efece5", blue: "#0b5fa5", warm: "#c04f08" };
const DARK: Palette = { paper: "#14161a", ink: "#e9e6df", muted: "#a29e95", line: "#353940", faint: "#23272d", blue: "#6cb4f4", warm: "#f39a61" };

/** Rules that take colours; written without variables for viewers that know none. */
const colours = ({ paper, ink, muted, line, faint, blue, warm }: Palette): string => `
.chart text { fill: ${ink}; } .chart .halo { stroke: ${paper}; } .chart .tick, .chart .subtitle { fill: ${muted}; }
.chart .paper { fill: ${paper}; } .chart .line { stroke: ${line}; } .chart .minor { stroke: ${faint}; } .chart .frame { stroke: ${line}; } .chart .band { fill: ${faint}; }
.chart .blue { fill: ${blue}; stroke: ${paper}; } .chart .warm { fill: ${warm}; stroke: ${paper}; } .chart .grey { fill: ${muted}; stroke: none; } .chart .ink { fill: ${ink}; stroke: ${paper}; }
.chart .hollow { fill: ${paper}; stroke: ${blue}; } .chart .around { stroke: ${ink}; } .chart .link, .chart .leader { stroke: ${muted}; } .chart .zero { stroke: ${muted}; }
.chart .roof, .chart .curve { stroke: ${ink}; } .chart .blueline { stroke: ${blue}; } .chart .warmline { stroke: ${warm}; }`;

const SHAPES = `
.chart text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; font-variant-numeric: tabular-nums; }
.chart .heading { font-size: 17px; font-weight: 600; } .chart .middle { text-anchor: middle; } .chart .end { text-anchor: end; } .chart .strong { font-weight: 600; }
.chart .halo { paint-order: stroke; stroke-width: 3.5px; stroke-linejoin: round; }
.chart .line, .chart .minor, .chart .frame, .chart .leader, .chart .link, .chart .zero { stroke-width: 1; fill: none; } .chart .link { stroke-dasharray: 2 2; opacity: .7; } .chart .many { opacity: .3; } .chart .leader { opacity: .7; }
.chart .blue, .chart .warm, .chart .ink { stroke-width: 1.2; } .chart .hollow { stroke-width: 1.8; } .chart .around { fill: none; stroke-width: 1.4; } .chart .grey { opacity: .38; }
.chart .roof, .chart .curve, .chart .blueline, .chart .warmline { stroke-width: 1.8; fill: none; stroke-linejoin: round; } .chart .thin { stroke-width: 1.2; } .chart .dashed { stroke-dasharray: 6 4; }`;

/** What plots add to a page's style sheet. */
export const PLOT_STYLE: string = SHAPES + colours(PAGE);

/** The style sheet of a plot in a file of its own. */
export const FILE_STYLE: string = `:root { color-scheme: light dark; }${SHAPES}${colours(LIGHT)}
@media (prefers-color-scheme: dark) {${colours(DARK)}
}`;

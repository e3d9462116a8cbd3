/**
 * The page's style sheet: light and dark, wide and narrow, screen and paper. Colours keep apart for colour-blind readers (blue, vermilion, grey).
 * @module
 */

export const STYLE: string = `
:root { color-scheme: light dark; --paper: #fbfaf7; --panel: #fff; --ink: #1c1b19; --muted: #66635d; --line: #ddd9d0; --faint: #efece5;
  --blue: #0b5fa5; --warm: #c04f08; --grey: #a8a49b; --on-blue: #fff;
  --s0: #dcebf7; --s1: #b5d4ec; --s2: #86b8de; --s3: #5697ca; --s4: #2f78b4; --s5: #165a96; --s6: #0a3f73; --s7: #062a50; }
@media (prefers-color-scheme: dark) { :root { --paper: #14161a; --panel: #1b1e23; --ink: #e9e6df; --muted: #a29e95; --line: #353940; --faint: #23272d;
  --blue: #6cb4f4; --warm: #f39a61; --grey: #6d6f73; --on-blue: #0d1b28;
  --s0: #1f3a54; --s1: #285279; --s2: #336b9e; --s3: #4486c0; --s4: #62a2d9; --s5: #8bbde7; --s6: #b5d6f1; --s7: #ddecf9; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 62rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
h1, h2, .lead { font-family: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 6vw, 3rem); margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.6rem; margin: 0 0 .8rem; }
h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
h4 { font-size: .95rem; margin: 0; }
p { max-width: 44rem; margin: 0 0 1rem; }
section { margin-top: 3.5rem; border-top: 1px solid var(--line); padding-top: 2rem; }
small, .muted { color: var(--muted); font-weight: 400; }
code, .names span, .layer .name { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .875em; }
code { overflow-wrap: anywhere; }
figure { margin: 0; }
.kicker { color: var(--warm); font-size: .8rem; letter-spacing: .14em; text-transform: uppercase; font-weight: 600; margin: 0 0 .4rem; }
.lead { font-size: clamp(1.15rem, 3.4vw, 1.45rem); font-weight: 400; line-height: 1.45; max-width: 46rem; text-wrap: pretty; margin-bottom: 1.8rem; }
.lead b { font-weight: 600; color: var(--blue); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .9rem 2rem; margin: 0; font-size: .92rem; }
.facts dt, .glossary dt { color: var(--muted); font-size: .8rem; }
.facts .wide { grid-column: 1 / -1; } .facts dd { margin: 0; overflow-wrap: anywhere; }
.dots { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr auto; column-gap: .9rem; margin-bottom: 2rem; }
.dots .names, .dots .values { display: flex; flex-direction: column; min-width: 0; }
.dots .names { max-width: 15rem; }
.dots .names span, .dots .values span { height: 30px; line-height: 30px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.dots .values span { text-align: right; font-weight: 600; font-size: .92rem; }
.dots svg.plot { overflow: visible; min-width: 0; }
svg.mark { overflow: visible; }
figcaption { grid-column: 1 / -1; color: var(--muted); font-size: .85rem; margin-top: .8rem; max-width: 48rem; }
.key { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin-bottom: .4rem; color: var(--ink); } .key span { display: inline-flex; align-items: center; gap: .3rem; }
.grid { stroke: var(--line); } .reference { stroke: var(--ink); stroke-dasharray: 2 3; opacity: .6; }
.tick { fill: var(--muted); font-size: 12px; }
.fp32 { fill: var(--ink); stroke: var(--ink); } .uniform { fill: var(--warm); stroke: var(--warm); } .sparq { fill: var(--blue); stroke: var(--blue); }
.whisker { stroke-width: 2; opacity: .55; }
.scroll { overflow-x: auto; } .scroll:focus-visible, .long:focus-visible { outline: 2px solid var(--blue); outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: right; padding: .5rem .9rem; border-bottom: 1px solid var(--line); vertical-align: top; white-space: nowrap; }
th:first-child, td:has(.reason), td:has(.status) { text-align: left; } th:first-child { padding-left: 0; } td:last-child, thead th:last-child { padding-right: 0; }
th small, td small { display: block; font-size: .8rem; line-height: 1.35; } tbody th { font-weight: 500; max-width: 22rem; white-space: normal; min-width: 9rem; }
thead th { font-size: .85rem; font-weight: 600; border-bottom-color: var(--muted); }
.reason { white-space: normal; display: inline-block; min-width: 12rem; max-width: 28rem; color: var(--muted); }
.status::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .45em; border: 2px solid var(--muted); border-radius: 50%; } .status.quantized::before { background: var(--blue); border-color: var(--blue); }
#layers thead th:nth-child(2), #layers thead th:last-child { text-align: left; }
.legends { display: flex; flex-wrap: wrap; gap: .4rem 2.5rem; font-size: .85rem; margin-bottom: 1rem; }
.legend { list-style: none; display: inline-flex; flex-wrap: wrap; gap: .1rem 1rem; padding: 0; margin: 0 0 0 .8rem; } .legend li { display: flex; align-items: center; gap: .4rem; }
.layer { display: grid; grid-template-columns: 13rem 1fr 1fr 1.4fr; gap: .2rem 1.2rem; align-items: center; padding: .22rem 0; min-width: 0; } .layer > * { min-width: 0; }
.layer.head { color: var(--muted); font-size: .8rem; border-bottom: 1px solid var(--line); margin-bottom: .3rem; }
.layer .name, .dots .names span { direction: rtl; text-align: left; /* names differ at their ends: cut the start */ } .layer .name { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.layer svg { display: block; border-radius: 2px; } .zero { display: grid; grid-template-columns: 1fr 2.6rem; gap: .5rem; align-items: center; } .zero i { font-style: normal; font-size: .8rem; text-align: right; }
.long { max-height: 36rem; overflow-y: auto; border-block: 1px solid var(--line); } .long .layer.head { position: sticky; top: 0; background: var(--paper); }
.empty { fill: var(--faint); } .zeros, .both { fill: var(--grey); } .one { fill: var(--warm); } .none { fill: var(--blue); } .gap { stroke: var(--paper); stroke-width: 1; }
${Array.from({ length: 8 }, (_, shift) => `.shift${shift} { fill: var(--s${shift}); }`).join(" ")}
details { margin-top: 1.2rem; } summary { cursor: pointer; color: var(--blue); font-size: .92rem; }
.windows { display: grid; grid-template-columns: 5.5rem 1fr; gap: 1rem; align-items: start; } .windows h3 { margin: 0; font-size: 1.7rem; font-weight: 600; } .windows h4 { font-size: 1.05rem; white-space: nowrap; }
.strips { display: grid; grid-template-columns: repeat(auto-fill, 153px); gap: .8rem 1.05rem; padding-bottom: 1rem; }
.strip figcaption, .curve figcaption { display: flex; justify-content: space-between; margin: 0 0 .25rem; font-size: .82rem; } .strip figcaption b, .curve figcaption b { color: var(--ink); }
.outcome { white-space: nowrap; margin: .1rem 0 .3rem; font-size: .92rem; display: flex; gap: .35rem; } .outcome span { margin-left: auto; color: var(--muted); font-size: .82rem; }
svg.bits { display: block; } .bit text { font: 500 12px ui-monospace, Menlo, Consolas, monospace; fill: var(--muted); } .bit rect { fill: none; stroke: var(--line); }
.bit.kept rect { fill: var(--blue); stroke: var(--blue); } .bit.kept text { fill: var(--on-blue); font-weight: 700; } .bit.below rect { fill: var(--faint); } .strike { stroke: var(--warm); stroke-width: 1.5; fill: none; }
.bit.after text { fill: var(--ink); } .bit.after rect { fill: var(--panel); } .bit.changed rect { stroke: var(--warm); stroke-width: 1.6; } .bit.changed text { fill: var(--warm); font-weight: 700; }
.curves { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 1.5rem; } svg .curve, svg .error, svg .ideal, svg .frame { fill: none; vector-effect: non-scaling-stroke; }
figure.curve svg { overflow: visible; } svg .frame { stroke: var(--line); } svg .ideal { stroke: var(--grey); stroke-dasharray: 3 3; } svg .curve { stroke: var(--blue); stroke-width: 1.6; } svg .error { stroke: var(--warm); stroke-width: 1.4; }
.curve dl { margin: .4rem 0 0; font-size: .82rem; } .curve dl div { display: flex; justify-content: space-between; } .curve dt { color: var(--muted); } .curve dd { margin: 0; }
.images { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: 1.2rem; } .images img { image-rendering: pixelated; display: block; border-radius: 3px; } .images figcaption { display: flex; flex-direction: column; margin-top: .35rem; } .images b { color: var(--ink); } .wrong { color: var(--warm); overflow-wrap: anywhere; }
.glossary { display: grid; grid-template-columns: max-content 1fr; gap: .45rem 1.5rem; margin: 0; font-size: .92rem; max-width: 52rem; } .glossary dt { font-size: .92rem; font-weight: 600; color: var(--ink); } .glossary dd { margin: 0; color: var(--muted); }
@media (max-width: 46rem) { main { padding: 1.8rem 1rem 3rem; } section { margin-top: 2.5rem; padding-top: 1.5rem; } .dots { grid-template-columns: minmax(4rem, 8.5rem) 1fr auto; column-gap: .6rem; } .dots .names span { font-size: .74rem; }
  .layer { grid-template-columns: 1fr 1fr 1fr; gap: .15rem .7rem; padding: .45rem 0; } .layer .name, .layer.head span:first-child { grid-column: 1 / -1; } .layer.head span { font-size: .72rem; } .zero { grid-template-columns: 1fr 2.1rem; gap: .3rem; }
  .windows { grid-template-columns: 1fr; gap: .4rem; } .strips { gap: .8rem; } .glossary { grid-template-columns: 1fr; gap: 0; } .glossary dd { margin-bottom: .7rem; } .curves { grid-template-columns: repeat(2, 1fr); } }
@media print { .long { max-height: none; } body { background: none; } section { break-inside: auto; } figure, tr { break-inside: avoid; } }
`;

/** What costs add to the style sheet. @module */
import { SIMULATION_STYLE } from "../simulation/style.ts";
import { PLOT_STYLE } from "../plot/style.ts";

export const COST_STYLE: string = `${SIMULATION_STYLE}${PLOT_STYLE}
figure.cost svg { display: block; width: 100%; height: auto; overflow: visible; } figure.cost svg.narrow-only { display: none; max-width: 30rem; }
figure.cost a, .note a { color: var(--blue); }
.numbered { display: inline-flex; gap: .5rem; } .numbered i { font-style: normal; color: var(--muted); min-width: 1.3rem; }
.bound::before { content: ""; display: inline-block; width: .62em; height: .62em; margin-right: .45em; background: var(--blue); border-radius: 50%; } .bound.memory::before { background: var(--warm); border-radius: 0; transform: rotate(45deg); }
.recalled { color: var(--warm); font-size: .8rem; white-space: nowrap; } .facts .recalled { margin-left: .2rem; } .note { color: var(--muted); font-size: .92rem; margin: 1.2rem 0 0; }
#layers thead th:nth-child(2), #layers thead th:last-child { text-align: right; } section th small { white-space: nowrap; }
#layers td, #passes td, #layers th, #passes th { padding-inline: .55rem; } #layers tbody th, #passes tbody th { min-width: 15rem; position: sticky; left: 0; background: var(--paper); padding-left: 0; } #layers thead th:first-child, #passes thead th:first-child { padding-left: 0; } .numbered small { display: inline; } #layers tr.below td { padding-left: 0; }
#layers th code, #passes th code, #solve th code { overflow-wrap: normal; } .after { margin-top: .8rem; } #times .layer { grid-template-columns: 21rem 1fr 5rem; }
.figures dd { font-size: 1.05rem; font-weight: 600; }
@media (max-width: 46rem) { #times .layer { grid-template-columns: 1fr 5rem; } #layers tbody th, #passes tbody th { min-width: 10.5rem; position: static; } }
@media (max-width: 40rem) { figure.cost svg.wide-only { display: none; } figure.cost svg.narrow-only { display: block; } .recalled { white-space: normal; } }
@media print { figure.cost svg.wide-only { display: block; } figure.cost svg.narrow-only { display: none; } }
`;

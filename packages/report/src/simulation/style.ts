/** What simulations add to the style sheet. @module */

export const SIMULATION_STYLE: string = `
.sim .layer { grid-template-columns: 13rem 1fr minmax(5.5rem, max-content); } .sim .layer svg { overflow: visible; }
.sim .value { text-align: right; font-size: .85rem; white-space: nowrap; } .sim .layer { grid-template-columns: 13rem 1fr 8rem; }
.tickmark { stroke: var(--ink); stroke-width: 2; } .ring { fill: var(--paper); stroke: var(--warm); stroke-width: 2; }
.run0 { fill: var(--blue); } .run1 { fill: var(--warm); } .run0, .run1 { stroke: var(--paper); stroke-width: 1.2; }
.roof { stroke-width: 2; } .roof0 { stroke: var(--blue); } .roof1 { stroke: var(--warm); stroke-dasharray: 6 3; } .number { fill: var(--muted); font-size: 11px; }
.roofline svg { overflow: visible; } #figures td { vertical-align: top; }
#figures thead small, #values thead th { white-space: normal; } #values thead small { min-width: 9rem; }
tr.told > * { border-bottom: 0; padding-bottom: .15rem; } tr.below td { text-align: left; padding: 0 0 .6rem; white-space: normal; }
tr.below div { position: sticky; left: 0; max-width: min(59rem, calc(100vw - 3rem)); color: var(--muted); font-size: .875rem; line-height: 1.4; text-wrap: pretty; }
@media (max-width: 46rem) { .sim .layer { grid-template-columns: 1fr 7rem; } .sim .layer.head span:first-child { display: none; } tr.below div { max-width: calc(100vw - 2rem); } }
`;

/** What simulations add to the style sheet. @module */

export const SIMULATION_STYLE: string = `
.sim .layer { grid-template-columns: 13rem 1fr minmax(5.5rem, max-content); } .sim .layer svg { overflow: visible; }
.sim .value { text-align: right; font-size: .85rem; white-space: nowrap; } .sim .layer { grid-template-columns: 13rem 1fr 8rem; }
.tickmark { stroke: var(--ink); stroke-width: 2; } .ring { fill: var(--paper); stroke: var(--warm); stroke-width: 2; }
.run0 { fill: var(--blue); } .run1 { fill: var(--warm); } .run0, .run1 { stroke: var(--paper); stroke-width: 1.2; }
.roof { stroke-width: 2; } .roof0 { stroke: var(--blue); } .roof1 { stroke: var(--warm); stroke-dasharray: 6 3; } .number { fill: var(--muted); font-size: 11px; }
.roofline svg { overflow: visible; } #figures td { vertical-align: top; }
#figures th:last-child, #figures td:last-child { text-align: left; }
@media (max-width: 46rem) { .sim .layer { grid-template-columns: 1fr 7rem; } .sim .layer.head span:first-child { display: none; } }
`;

/** Silicon that is known by name. @module */
import type { Silicon } from "./silicon.ts";

/** Presets by name. */
export const SILICON: { readonly "hcm-1mm2": Silicon } = {
  "hcm-1mm2": {
    schema: "sparqkit/silicon@1",
    name: "hcm-1mm2",
    description:
      "The example of HCM: 1 mm2 of TSMC 28 nm at 800 MHz beside DDR4-2400. Silicon, clock and memory are recalled, not verified: with them the figures that are remembered of the example come out",
    areaMm2: 1,
    clockMHz: 800,
    element: "auto",
    memory: "DDR4-2400",
    localKiB: null,
  },
};

/** Names of the plots. @module */

/** Files that a folder of plots may get, which other outputs must not be. A test holds the plots to it. */
export const PLOT_FILES: readonly string[] = ["area.svg", "fit.svg", "front.svg", "required.svg", "roofline.svg"];

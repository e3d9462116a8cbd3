export { heap, tables } from "./static";
export { pairPlanes, squeezePlanes, squeezePlanesToBytes } from "./planes";
export { pairRows, squeezeRows, squeezeRowsToBytes } from "./stream";
export { extrema } from "./extrema";

export { heap, tables } from "./static";
export { pairPlanes, squeezePlanes, squeezePlanesToBytes } from "./planes";
export { pairRows, squeezeRows, squeezeRowsToBytes } from "./stream";
export { extrema } from "./extrema";
export { clear, pad } from "./gather";
export { dense, packDense } from "./dense";
export { packSparse, sparse } from "./sparse24";
export { countPairs, histogram } from "./counts";

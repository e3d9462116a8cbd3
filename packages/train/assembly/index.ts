export { heap } from "./lines";
export { frame } from "./frame";
export { combine } from "./combine";
export { pivots, statistics } from "./statistics";
export { apply, reduce } from "./gradient";
export { byPixels, columns, toBlocked, toPlain, toPlanes } from "./transpose";
export { pack, packBack, packNarrow, unpack } from "./weights";
export { magnitude, quantize } from "./quantize";

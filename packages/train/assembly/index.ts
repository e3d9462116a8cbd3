export { heap } from "./lines";
export { frame } from "./frame";
export { combine } from "./combine";
export { pivots, statistics } from "./statistics";
export { apply, reduce } from "./gradient";
export { byPixels, toBlocked, toPlain } from "./transpose";
export { pack, packBack, unpack } from "./weights";
export { magnitude, quantize } from "./quantize";

import base from "../../tsdown.base.ts";

export default base({ entry: ["src/main.ts", "src/calibrate-process.ts"], dts: false });

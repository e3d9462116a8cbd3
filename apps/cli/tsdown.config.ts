import base from "../../tsdown.base.ts";

export default base({ entry: ["src/main.ts"], dts: false });

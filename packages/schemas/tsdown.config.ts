import base from "../../tsdown.base.ts";

/** Minified: nine tenths of it is generated. */
export default base({ minify: true, copy: [{ from: "../../spec/schemas/*.json", to: "dist/schemas" }] });

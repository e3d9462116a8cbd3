import base from "../../tsdown.base.ts";

export default base({ copy: [{ from: "../../spec/schemas/*.json", to: "dist/schemas" }] });

/** Build settings every package shares; a package's tsdown.config.ts adds its entries. */
import { defineConfig, type UserConfig } from "tsdown";

export default (own: UserConfig): ReturnType<typeof defineConfig> =>
  defineConfig({
    entry: ["src/index.ts"],
    format: "esm",
    platform: "node",
    target: "node22",
    dts: true,
    sourcemap: false,
    clean: true,
    fixedExtension: false,
    ...own,
  });

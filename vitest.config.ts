/** Tests run the sources: workspace packages resolve through the `sparqkit-source` condition, so no stale build can hide. */
import { defineConfig, type ViteUserConfig } from "vitest/config";

const conditions = ["sparqkit-source"];

const config: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "apps/*/{src,test}/**/*.test.ts", "adapters/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/*.long.test.ts"],
    execArgv: ["--conditions=sparqkit-source"],
    pool: "forks",
    maxWorkers: "100%", // the default leaves a core idle, on two cores half of them: 289 s against 201
    testTimeout: 60_000,
  },
});
export default config;

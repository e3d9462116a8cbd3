/** The long suite: real models, fuzzing at full size. CI runs it when it has time. */
import { type ViteUserConfig } from "vitest/config";
import short from "./vitest.config.ts";

const long: ViteUserConfig = {
  ...short,
  test: {
    ...short.test,
    include: ["packages/*/test/**/*.long.test.ts", "apps/*/test/**/*.long.test.ts"],
    exclude: ["**/node_modules/**"],
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    fileParallelism: false,
  },
};
export default long;

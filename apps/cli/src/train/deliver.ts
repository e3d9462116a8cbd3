/** Results of training to where they belong. @module */
import type { Context } from "../context.ts";
import { writeOutput } from "../files/write.ts";
import type { TrainingFlags } from "../options/training.ts";

/** Print and write a document; what can be delivered is, even where one of the places fails. */
export async function deliver(document: object, text: string, { log, json }: TrainingFlags, context: Context): Promise<void> {
  const content = `${JSON.stringify(document, null, 2)}\n`;
  const deliveries = await Promise.allSettled([context.print(json ? content : text), log === undefined ? null : writeOutput(log, content)]);
  for (const delivery of deliveries) if (delivery.status === "rejected") throw delivery.reason;
}

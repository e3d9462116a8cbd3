/** A thread that arrives at a meeting as often as it is told and says how that went. */
import { parentPort, workerData } from "node:worker_threads";
import { Rendezvous, type SharedRendezvous } from "../../src/engine/run/rendezvous.ts";

const { shared, thread, rounds } = workerData as { shared: SharedRendezvous; thread: number; rounds: number };
const meetings = new Rendezvous(shared);
const seen: number[][] = [];
try {
  for (let round = 0; round < rounds; round++) {
    const place = { offset: round % 3, length: 1 };
    meetings.of(thread, place)[0] = 10 * round + thread;
    meetings.wait();
    seen.push(Array.from({ length: shared.shards }, (_, i) => meetings.of(i, place)[0]!));
  }
  parentPort!.postMessage(seen); // oxlint-disable-line require-post-message-target-origin -- a thread, not a window
} catch (error) {
  parentPort!.postMessage((error as Error).message); // oxlint-disable-line require-post-message-target-origin -- a thread, not a window
}

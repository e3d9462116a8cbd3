import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { abandon, Abandoned, createRendezvous, Rendezvous, type SharedRendezvous } from "../../src/engine/run/rendezvous.ts";

/** What a thread of test/engine/waiter.ts says in the end. */
async function arrive(shared: SharedRendezvous, thread: number, rounds: number): Promise<unknown> {
  const worker = new Worker(new URL("waiter.ts", import.meta.url), { workerData: { shared, thread, rounds } });
  const [answer] = (await once(worker, "message")) as [unknown];
  await worker.terminate();
  return answer;
}

describe("a rendezvous", () => {
  it("shows every thread what all have left, round after round", async () => {
    const shared = createRendezvous(3, 3, 3);
    const rounds = 200;
    const answers = await Promise.all([0, 1, 2].map((thread) => arrive(shared, thread, rounds)));
    for (const seen of answers) expect(seen).toEqual(Array.from({ length: rounds }, (_, round) => [10 * round, 10 * round + 1, 10 * round + 2]));
  });

  it("lets no thread wait for one that failed", async () => {
    const shared = createRendezvous(2, 2, 3);
    const answer = arrive(shared, 0, 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    abandon(shared);
    expect(await answer).toBe("another worker of the training engine failed");
    expect(() => new Rendezvous(shared).wait()).toThrow(Abandoned); // nor later
  });

  it("asks nobody to wait where there is one thread", () => {
    const meetings = new Rendezvous(createRendezvous(1, 2, 4));
    meetings.of(1, { offset: 2, length: 2 }).set([5, 6]);
    meetings.wait();
    expect([...meetings.of(1, { offset: 2, length: 2 })]).toEqual([5, 6]);
    expect([...meetings.of(0, { offset: 2, length: 2 })]).toEqual([0, 0]);
  });
});

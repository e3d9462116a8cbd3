import { expect, it } from "vitest";
import { ProgressTracker, type ProgressEvent } from "./progress.ts";

function tracked(total: number, interval = 100): { tracker: ProgressTracker; events: ProgressEvent[]; clock: { now: number } } {
  const events: ProgressEvent[] = [];
  const clock = { now: 5000 };
  return { tracker: new ProgressTracker("evaluate", total, (event) => events.push(event), { now: () => clock.now, interval }), events, clock };
}

it("tells the rate since the start and the time left at that rate", () => {
  const { tracker, events, clock } = tracked(100);
  clock.now += 2000;
  tracker.advance(20);
  expect(events).toEqual([{ stage: "evaluate", done: 20, total: 100, rate: 10, secondsLeft: 8 }]);
});

it("speaks at most once an interval, and always first and last, once", () => {
  const { tracker, events, clock } = tracked(10);
  for (let unit = 0; unit < 12; unit++) {
    clock.now += 30;
    tracker.advance();
  }
  expect(events.map(({ done }) => done)).toEqual([1, 5, 9, 10]);
  expect(events.at(-1)!.secondsLeft).toBe(0);
});

it("has no rate before time has passed, and never counts beyond the total or back", () => {
  const { tracker } = tracked(3);
  expect(tracker.advance(0)).toMatchObject({ done: 0, rate: 0, secondsLeft: Infinity });
  expect(tracker.advance(2)).toMatchObject({ done: 2, rate: 0, secondsLeft: Infinity });
  expect(tracker.advance(-1).done).toBe(2);
  expect(tracker.advance(9)).toMatchObject({ done: 3, secondsLeft: 0 });
});

it("is done from the start where there is nothing to do", () => {
  const { tracker, events } = tracked(0);
  expect(tracker.advance(0)).toMatchObject({ done: 0, total: 0, secondsLeft: 0 });
  expect(events).toEqual([]);
});

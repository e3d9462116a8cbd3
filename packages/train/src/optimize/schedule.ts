/**
 * Learning rates over time, as data.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";

/** A linear rise in front of a schedule. */
export interface Warmup {
  /** How long, in epochs; may be a fraction. */
  readonly epochs: number;
  /** Share of the rate it starts from; 0.1 unless given. */
  readonly from?: number;
}

/** How the learning rate runs; epochs are counted from 0. */
export type Schedule =
  | { readonly kind: "constant"; readonly rate: number; readonly warmup?: Warmup }
  /** Times `gamma` (0.1 unless given) from each of the epochs in `milestones` on. */
  | { readonly kind: "step"; readonly rate: number; readonly milestones: readonly number[]; readonly gamma?: number; readonly warmup?: Warmup }
  /** Half a cosine from `rate` down to `floor` (0 unless given) over what the warm-up leaves of the run, anew at every step. */
  | { readonly kind: "cosine"; readonly rate: number; readonly floor?: number; readonly warmup?: Warmup };

/**
 * The learning rate at a moment.
 *
 * @param schedule a valid one, see {@link checkSchedule}
 * @param time epochs since the start, with a fraction for the steps done of this one
 * @param epochs length of the whole run
 * @example
 * rateAt({ kind: "step", rate: 0.1, milestones: [150, 250] }, 249.99, 350); // 0.010000000000000002, as in PyTorch: 0.1 times 0.1
 * rateAt({ kind: "cosine", rate: 0.1, warmup: { epochs: 1 } }, 0.5, 9); // 0.055, halfway up from 0.01
 */
export function rateAt(schedule: Schedule, time: number, epochs: number): number {
  const { warmup } = schedule;
  if (warmup !== undefined && time < warmup.epochs) {
    const from = warmup.from ?? 0.1;
    return schedule.rate * (from + (1 - from) * (time / warmup.epochs));
  }
  switch (schedule.kind) {
    case "constant":
      return schedule.rate;
    case "step":
      return schedule.milestones.reduce((rate, milestone) => (milestone <= time ? rate * (schedule.gamma ?? 0.1) : rate), schedule.rate);
    case "cosine": {
      const start = warmup?.epochs ?? 0;
      const floor = schedule.floor ?? 0;
      return floor + ((schedule.rate - floor) * (1 + Math.cos((Math.PI * (time - start)) / (epochs - start)))) / 2;
    }
  }
}

/**
 * Refuse a schedule that makes no sense for a run.
 *
 * @throws {InvalidParameter} naming the field
 */
export function checkSchedule(schedule: Schedule, epochs: number): void {
  const { kind, rate, warmup } = schedule;
  if (!["constant", "step", "cosine"].includes(kind)) throw new InvalidParameter("schedule", kind, "constant, step or cosine");
  check("learning rate", rate, rate > 0, "a number above 0");
  if (warmup !== undefined) {
    check("warm-up epochs", warmup.epochs, warmup.epochs >= 0 && warmup.epochs < epochs, `a number of at least 0 and below the ${epochs} epochs of the run`);
    const { from = 0.1 } = warmup;
    check("start of the warm-up", from, from >= 0 && from <= 1, "a share of the learning rate, 0 to 1");
  }
  if (kind === "step") {
    const { milestones, gamma = 0.1 } = schedule;
    check("gamma", gamma, gamma > 0, "a number above 0");
    milestones.forEach((milestone, i) => check("milestone", milestone, milestone > (milestones[i - 1] ?? 0), "epochs above 0, each later than the one before"));
  }
  if (kind === "cosine") {
    const { floor = 0 } = schedule;
    check("floor of the learning rate", floor, floor >= 0 && floor <= rate, `a number from 0 to the learning rate of ${rate}`);
  }
}

function check(what: string, value: number, valid: boolean, expected: string): void {
  if (!(valid && Number.isFinite(value))) throw new InvalidParameter(what, value, expected);
}

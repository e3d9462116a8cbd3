/** The Pareto front of speed against width, or against accuracy. @module */
import { InvalidParameter } from "@sparqkit/core";
import type { FrontPoint, SolvePair } from "./result.ts";

/** Accuracy of a configuration: a result of a `sparqkit/eval-result@1` document. */
export interface ConfigurationAccuracy {
  /** `a8w4`: bits of activations and of weights; other names are skipped. */
  readonly config: string;
  /** Percent. */
  readonly top1: number;
}

/** Points that no other is at least as good as in both objectives and better in one, fastest first. */
export function paretoFront(points: readonly FrontPoint[]): FrontPoint[] {
  const front: FrontPoint[] = [];
  let best = -Infinity; // value of the points that are faster
  for (const group of groupsBySpeed(points)) {
    const top = Math.max(...group.map(valueOf));
    if (top > best) front.push(...group.filter((point) => valueOf(point) === top));
    best = Math.max(best, top);
  }
  return front;
}

/**
 * Pairs as points: with accuracies those pairs that have one, else all.
 *
 * @throws InvalidParameter if accuracies are given and none is of a pair
 */
export function frontPoints(pairs: readonly Omit<SolvePair, "silicon">[], accuracy?: readonly ConfigurationAccuracy[]): FrontPoint[] {
  const known = new Map(accuracy?.map(({ config, top1 }) => [config, top1]));
  const points = pairs.map(({ weightBits, activationBits, imagesPerSecond }) => ({
    weightBits,
    activationBits,
    imagesPerSecond,
    width: weightBits + activationBits,
    accuracy: known.get(`a${activationBits}w${weightBits}`) ?? null,
  }));
  if (accuracy === undefined) return points;
  const measured = points.filter((point) => point.accuracy !== null);
  if (measured.length > 0) return measured;
  const names = accuracy.map(({ config }) => config).join(", ");
  throw new InvalidParameter("accuracy", names === "" ? "no configuration" : names, "configurations as a8w4 with widths that are tried");
}

/** What is weighed against speed. */
function valueOf({ accuracy, width }: FrontPoint): number {
  return accuracy ?? width;
}

/** Points of one speed each, fastest first. */
function groupsBySpeed(points: readonly FrontPoint[]): FrontPoint[][] {
  const bySpeed = Map.groupBy(points, ({ imagesPerSecond }) => imagesPerSecond);
  return [...bySpeed.keys()].toSorted((a, b) => b - a).map((speed) => bySpeed.get(speed)!);
}

/**
 * Progress on standard error: one line that is redrawn on a terminal; in a pipe a plain line now and then, and none for what is soon done.
 * @module
 */
import type { ProgressEvent } from "@sparqkit/runner";
import { paint } from "./style.ts";

/** Seconds between plain lines. */
const PLAIN_INTERVAL = 30;
const BAR = 24;

/** Progress of anything that is counted. */
export interface CountedProgress extends ProgressEvent {
  /** What is counted; images unless it says otherwise. */
  readonly unit?: string;
  /** What else is known, behind the rate. */
  readonly detail?: string;
}

/** Shows progress events. */
export interface Progress {
  readonly onProgress: (event: CountedProgress) => void;
  /** Take the line away, before anything else is printed. */
  clear(): void;
}

/** @param now seconds from any start */
export function createProgress(stream: NodeJS.WriteStream, quiet = false, now: () => number = () => performance.now() / 1000): Progress {
  if (quiet) return { onProgress() {}, clear() {} };
  return stream.isTTY ? bar(stream) : plain(stream, now);
}

function bar(stream: NodeJS.WriteStream): Progress {
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write("\r\u001b[2K");
    shown = false;
  };
  const onProgress = (event: CountedProgress): void => {
    const filled = Math.round((BAR * event.done) / Math.max(1, event.total));
    const line = `${event.stage}  ${"━".repeat(filled)}${paint(stream, "dim", "━".repeat(BAR - filled))}  ${describe(event)}`;
    // A bar that wraps would leave its first line behind at the next redraw.
    const fits = `${event.stage}  ${describe(event)}`.length + BAR + 2 < (stream.columns || 80);
    stream.write(`\r\u001b[2K${fits ? line : `${event.stage}  ${describe(event)}`.slice(0, (stream.columns || 80) - 1)}`);
    shown = true;
    if (event.done === event.total) clear();
  };
  return { onProgress, clear };
}

function plain(stream: NodeJS.WriteStream, now: () => number): Progress {
  let last = now();
  const onProgress = (event: CountedProgress): void => {
    if (now() - last < PLAIN_INTERVAL) return;
    last = now();
    stream.write(`${event.stage}: ${describe(event)}\n`);
  };
  return { onProgress, clear() {} };
}

function describe({ done, total, rate, secondsLeft, unit = "images", detail }: CountedProgress): string {
  const left = Number.isFinite(secondsLeft) && done < total ? `, ${duration(secondsLeft)} left` : "";
  return `${done}/${total} ${unit}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}${detail === undefined ? "" : `, ${detail}`}`;
}

/**
 * A length of time for people.
 *
 * @example
 * duration(75); // "1 min 15 s"
 */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

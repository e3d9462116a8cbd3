/**
 * Traffic where sums stay in place: systolic arrays under `os`, and tensor cores.
 *
 * A fold needs the pixels of its rows and the weights of its columns. Either one operand's tile waits in half its SRAM while the other operand passes by, once a
 * tile, or neither does and every fold fetches both. An operand that fits half its SRAM as a whole is fetched once. docs/accelerator.md, Traffic.
 * @module
 */
import { boxAround, tile } from "./ifmap.ts";
import { leastOf, type Schedule, type Task } from "./schedule.ts";

/** The schedule that moves least. */
export function scheduleOutputStationary(task: Task): Schedule {
  const { ifmap, M, N, K, rows, columns, stored, activationBytes, weightBytes, half } = task;
  const room = Math.floor(half.ifmap / activationBytes);
  const cutting = tile(ifmap, room);
  const pixels = cutting?.elements ?? M * K; // not even one output's taps fit: every copy is fetched
  const weights = N * stored;
  const wholeIfmap = ifmap.elements <= room;
  const wholeFilter = weights * weightBytes <= half.filter;
  const filters = Math.floor(half.filter / (stored * weightBytes)); // that fit
  const [pixelFolds, filterFolds] = [Math.ceil(M / rows), Math.ceil(N / columns)];
  const first = {
    ifmap: Math.min(boxAround(ifmap, Math.min(rows, M), ifmap.channels), room),
    filter: Math.min(Math.min(columns, N) * stored, Math.floor(half.filter / weightBytes)),
  };
  const schedules: Schedule[] = [
    { order: "streaming", ifmap: pixels * (wholeIfmap ? 1 : filterFolds), filter: weights * (wholeFilter ? 1 : pixelFolds), spilled: 0, first },
  ];
  if (filters >= Math.min(columns, N))
    schedules.unshift({ order: "filter-resident", ifmap: pixels * (wholeIfmap ? 1 : Math.ceil(N / filters)), filter: weights, spilled: 0, first });
  if (cutting !== null && cutting.outputs >= Math.min(rows, M))
    schedules.unshift({ order: "ifmap-resident", ifmap: pixels, filter: weights * (wholeFilter ? 1 : cutting.tiles), spilled: 0, first });
  return leastOf(task, schedules);
}

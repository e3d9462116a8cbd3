/** What to know about the figures of a cost document. @module */
import type { Machine } from "../machine/machine.ts";
import type { LayerCost, Rule } from "./result.ts";

/** Notes, a sentence each. */
export function notesOf(machine: Machine, rule: Rule, layers: readonly LayerCost[]): string[] {
  const { areaModel, element, elementArea, fit, memory, gbitPerSecond, localBits, side } = machine;
  const notes: string[] = [];
  if (areaModel?.extrapolated && element !== null && element !== "float32")
    notes.push(`The area of an element of ${element.weightBits}/${element.activationBits} bits is extrapolated: ${areaModel.name} was not fitted there.`);
  if (areaModel === null && fit !== null) notes.push(givenNote(elementArea));
  else if (element === "float32") notes.push("The area of a single-precision element is nine recalled multipliers and nothing else; it is not verified.");
  else if (areaModel !== null && !areaModel.verified) notes.push(`The area model ${areaModel.name} is your own, unverified.`);
  if (gbitPerSecond !== null && !memory.verified) notes.push(`The bandwidth of ${memory.name} is not verified: ${memory.source}.`);
  if (rule === "uniq") notes.push("Bit-operations are counted by the rule uniq; they do not compare with those of HCM.");
  if (localBits !== null && side === null) notes.push("Local memory is not counted: the machine is no square grid.");
  if (localBits === null && layers.some(({ passes }) => passes !== null && passes.channels * passes.filters > 1))
    notes.push("Each tensor is moved once; a layer's passes say what no local memory would cost, and how much of it that takes.");
  return notes;
}

/** Elements that were measured, not modelled. */
const givenNote = (elementArea: number | null): string =>
  elementArea === null
    ? "The count of elements is a layout's, not a model's; the area of one is not known."
    : "The area of an element is a layout's, not a model's.";

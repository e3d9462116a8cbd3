/**
 * The state of a trainable with that of its companion inside.
 * @module
 */
import type { Json, State } from "@sparqkit/train";

const OTHERS = "others/";

/** One state of two. */
export function nest(own: State, others: State): State {
  const inner = Object.entries(others.arrays).map(([name, array]): [string, State["arrays"][string]] => [`${OTHERS}${name}`, array]);
  return { arrays: { ...own.arrays, ...Object.fromEntries(inner) }, json: { own: own.json, others: others.json } };
}

/** The two states that {@link nest} made one; what is missing is empty. */
export function unnest({ arrays, json }: State): { readonly own: State; readonly others: State } {
  const parts = (json ?? {}) as { readonly [key: string]: Json };
  const own: Record<string, State["arrays"][string]> = {};
  const others: Record<string, State["arrays"][string]> = {};
  for (const [name, array] of Object.entries(arrays)) {
    if (name.startsWith(OTHERS)) others[name.slice(OTHERS.length)] = array;
    else own[name] = array;
  }
  return { own: { arrays: own, json: parts["own"] ?? null }, others: { arrays: others, json: parts["others"] ?? null } };
}

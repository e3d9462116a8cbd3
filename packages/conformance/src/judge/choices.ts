/**
 * Acceptable tests: any alternative is right, but an implementation must choose alike in all tests of a flag and group. spec/vectors.md.
 * @module
 */
import type { Case, Group } from "../corpus/types.ts";
import type { Choice } from "../report/document.ts";
import { fail, type Judgement } from "./judge.ts";

/** A judged test. */
export interface Judged {
  readonly subject: Case;
  readonly judgement: Judgement;
}

/** The judgements with inconsistent choices failed, and what was chosen. The choice of most tests stands; in a draw that of the earlier alternative. */
export function settleChoices(judged: readonly Judged[]): { judged: Judged[]; choices: Choice[] } {
  const families = new Map<Group, Map<string, Judged[]>>();
  for (const each of judged) {
    if (each.judgement.choices === undefined) continue;
    const flags = families.get(each.subject.group) ?? new Map<string, Judged[]>();
    families.set(each.subject.group, flags);
    for (const flag of each.subject.test.flags) flags.set(flag, [...(flags.get(flag) ?? []), each]);
  }
  const odd = new Map<Judged, string>();
  const choices: Choice[] = [];
  for (const flags of families.values()) {
    for (const [flag, members] of flags) {
      const alternative = mostChosen(members);
      choices.push({ flag, file: members[0]!.subject.file.path, alternative, tests: members.length });
      for (const member of members) {
        if (!member.judgement.choices!.includes(alternative)) odd.set(member, `another of the acceptable answers than in the other tests of ${flag}`);
      }
    }
  }
  const settled = judged.map((each): Judged => {
    const message = odd.get(each);
    return message === undefined ? each : { ...each, judgement: fail(each.subject, "wrong-output", message, `alternative ${each.judgement.choices![0]}`) };
  });
  return { judged: settled, choices };
}

function mostChosen(members: readonly Judged[]): number {
  const counts = new Map<number, number>();
  for (const { judgement } of members) for (const choice of judgement.choices!) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]![0];
}

/** Choose tests of a corpus. @module */
import type { Case, Corpus, Level } from "./types.ts";

/** What is wanted; a criterion that is not given takes everything. */
export interface Selection {
  readonly features?: readonly string[] | undefined;
  readonly operations?: readonly string[] | undefined;
  readonly level?: Level | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly flag?: string | undefined;
  readonly clause?: string | undefined;
}

/**
 * The tests that satisfy every criterion, in the order of the corpus.
 *
 * @param selection `clause` matches the clauses of a test's group and of its flags
 */
export function selectCases(corpus: Corpus, selection: Selection = {}): Case[] {
  const { features, operations, level, ids, flag, clause } = selection;
  const wanted = ids && new Set(ids);
  return corpus.files.flatMap((file) => {
    const { feature, operation, groups, notes } = file.document;
    if (features && !features.includes(feature)) return [];
    if (operations && !operations.includes(operation)) return [];
    return groups.flatMap((group) => {
      if (level && group.level !== level) return [];
      return group.tests
        .filter(({ id }) => !wanted || wanted.has(id))
        .filter(({ flags }) => flag === undefined || flags.includes(flag))
        .filter(({ flags }) => clause === undefined || group.clauses.includes(clause) || flags.some((name) => notes[name]!.clauses.includes(clause)))
        .map((test) => ({ file, group, test }));
    });
  });
}

/** The clauses a test is about: those of its flags, or those of its group where its flags name none. */
export function clausesOf({ file, group, test }: Case): string[] {
  const own = test.flags.flatMap((flag) => file.document.notes[flag]?.clauses ?? []);
  return [...new Set(own.length > 0 ? own : group.clauses)];
}

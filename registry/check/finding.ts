import { type ASTNode, getLocation } from 'graphql';
import type { AffectedUse, Finding } from '../model.ts';

/** What a rule has to say, before it is known where that stands. */
export interface Saying {
  readonly rule: string;
  readonly level: Finding['level'];
  readonly coordinate: string | null;
  readonly message: string;
  readonly remedy: string;
  /** Where it is in the candidate's SDL. */
  readonly node?: ASTNode | undefined;
  readonly affected?: readonly AffectedUse[];
}

/** Most findings of a report; the rest is counted in the last of them. */
const maxFindings = 200;

/** Most of those that one finding would break that it names. */
const maxAffected = 100;

/** The finding of what a rule says. */
export function toFinding({ node, affected = [], ...saying }: Saying): Finding {
  const at = node?.loc ? getLocation(node.loc.source, node.loc.start) : null;
  return {
    ...saying,
    line: at?.line ?? null,
    column: at?.column ?? null,
    affected: affected.slice(0, maxAffected),
  };
}

/** The findings as a report tells them: what refuses the change first, each kind in the order of the SDL, at most 200. */
export function tidyFindings(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ level }: Finding) => (level === 'ERROR' ? 0 : 1);
  const ordered = findings.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0) ||
      (one.rule < other.rule ? -1 : 1),
  );
  if (ordered.length <= maxFindings) return ordered;
  const rest = ordered.slice(maxFindings - 1);
  const more = toFinding({
    rule: rest[0]?.rule ?? '',
    level: rest[0]?.level ?? 'ERROR',
    coordinate: null,
    message: `There are ${rest.length} more findings, ${rest.filter(({ level }) => level === 'ERROR').length} of them errors.`,
    remedy: 'Correct those above and check again.',
  });
  return [...ordered.slice(0, maxFindings - 1), more];
}

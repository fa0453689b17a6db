/** How many graduations the ministry wants in a year: one table for the nation and for each companion. */
import type { NationalTarget } from '#platform/disclosure/published-table.ts';

/** The target of a year. */
export interface GraduationTarget extends NationalTarget {
  /** How many families each companion is to bring to graduation in the year. */
  readonly perCompanion: number;
}

/** Graduations that the ministry wants in a year, oldest first. */
export const graduationTargets: readonly GraduationTarget[] = [
  {
    year: 2025,
    families: 340_000,
    perCompanion: 10,
    source: 'Ministry of Social Affairs: ten families for each of 34,000 companions (press report of 2025-07-19).',
  },
  {
    year: 2026,
    families: 400_000,
    perCompanion: 10,
    source: 'Ministry of Social Affairs: at least 400,000 families (news agency Antara, report 395644).',
  },
];

/** What each companion is asked for in a year: the figure of that year, or of the newest year before it. */
export function companionTargetOf(year: number): number {
  const [first] = graduationTargets as readonly [GraduationTarget];
  return (graduationTargets.findLast((target) => target.year <= year) ?? first).perCompanion;
}

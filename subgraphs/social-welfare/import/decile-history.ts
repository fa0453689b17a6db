import type { HouseholdRecord } from '../model.ts';

/** What a family's record says of DTSEN. */
export type DecileState = Pick<HouseholdRecord, 'dtsenVersion' | 'decile' | 'decileHistory'>;

/**
 * The state with a version's decile taken in: the history in the order of the versions, the newest version current.
 * @param decile null where the version does not rank the family.
 */
export function withDecile(state: DecileState | null, dtsenVersion: string, decile: number | null): DecileState {
  const history = (state?.decileHistory ?? []).filter((entry) => entry.dtsenVersion !== dtsenVersion);
  if (decile !== null) history.push({ dtsenVersion, decile });
  history.sort((one, other) => (one.dtsenVersion < other.dtsenVersion ? -1 : 1));
  const isCurrent = state === null || dtsenVersion >= state.dtsenVersion;
  return {
    dtsenVersion: isCurrent ? dtsenVersion : state.dtsenVersion,
    decile: isCurrent ? decile : state.decile,
    decileHistory: history,
  };
}

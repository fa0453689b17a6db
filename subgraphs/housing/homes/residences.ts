import type { FamilyRecord, ResidenceRecord } from '../model.ts';

/** A place in which a family has lived, with the day on which it left; null while it lives there. */
export interface PlaceOfResidence extends Omit<ResidenceRecord, 'key'> {
  readonly to: string | null;
}

/** Where a family has lived, oldest first; where it lives now, where it has not moved since the register took it over. */
export function residencesOf({
  residences,
  regionCode,
  projectId,
}: Pick<FamilyRecord, 'residences' | 'regionCode' | 'projectId'>): readonly PlaceOfResidence[] {
  if (residences.length === 0) return [{ regionCode, projectId, from: null, to: null, reason: 'REGISTERED' }];
  return residences.map(({ key, ...residence }, n) => ({ ...residence, to: residences[n + 1]?.from ?? null }));
}

/** A module of the curriculum that companions and assistance teams share; the id is its code. Dates are `YYYY-MM-DD`. */
export interface TrainingModuleRecord {
  readonly _id: string;
  readonly title: string;
  readonly standard: string;
  readonly hours: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

/**
 * Whether somebody has completed every module that is in force on a day; false where no module is.
 * @param completed codes of the modules.
 * @param on `YYYY-MM-DD`.
 */
export function isTrainedBy(
  curriculum: readonly Pick<TrainingModuleRecord, '_id' | 'validFrom' | 'validTo'>[],
  completed: readonly string[],
  on: string,
): boolean {
  const inForce = curriculum.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
  return inForce.length > 0 && inForce.every(({ _id }) => completed.includes(_id));
}

/** Compares keys of cohorts with the households that the subgraph resolves. */
import { askEntities, isSame } from './entities.ts';
import { selectFields } from './select-fields.ts';
import { isJsonObject, type JsonObject, unknownRepresentation } from './subgraph-schema.ts';
import type { Subject } from './subject.ts';

/** Those of the NIKs for which the subgraph's Household is as one that it does not know; none where it has no Household. */
export async function findUnknownTo(subject: Subject, niks: readonly string[]): Promise<readonly string[]> {
  const household = subject.schema?.entities.find(({ name }) => name === 'Household');
  if (!subject.schema || !household || niks.length === 0) return [];
  const fields = selectFields(subject.schema, household);
  const strangers = [6, 7].map((n) => unknownRepresentation(household, n));
  const asked = [...strangers, ...niks.map((nik) => ({ __typename: household.name, nik }))];
  const { entities } = await askEntities(subject, asked, { [household.name]: fields });
  const [one, other, ...found] = entities ?? [];
  // What differs between two strangers is told by the key alone, and tells of no record.
  const telling = (entity: unknown): JsonObject | null => {
    if (!isJsonObject(entity) || !isJsonObject(one) || !isJsonObject(other))
      return isJsonObject(entity) ? entity : null;
    return Object.fromEntries(Object.entries(entity).filter(([name]) => isSame(one[name], other[name])));
  };
  const stranger = telling(one);
  return niks.filter((_, n) => found[n] === null || found[n] === undefined || isSame(telling(found[n]), stranger));
}

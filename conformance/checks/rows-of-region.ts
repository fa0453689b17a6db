import type { Caller } from '#platform/access/caller.ts';
import { type Check, failed, notApplicable, passed } from '../check.ts';
import { askEntities, isSame } from '../entities.ts';
import { selectFields } from '../select-fields.ts';

/** See `about`. */
export const rowsOfRegion: Check = {
  name: 'rows-of-region',
  about: 'A caller of one region gets the rows of that region, and of others no more than a caller without rows.',
  after: ['token-missing', 'entities-order'],
  async run(subject) {
    const { samples, schema, officer } = subject;
    const { region } = samples;
    if (!region) return notApplicable('The samples name no rows in and out of a region: "region".');
    const name = String(region.inside.__typename ?? 'Household');
    const entity = schema?.entities.find((one) => one.name === name);
    if (!schema || !entity) return notApplicable(`It resolves no ${name} by a key.`);
    const fields = subject.known.byType.get(name)?.fields ?? selectFields(schema, entity);
    const batch = [region.inside, region.outside].map((key) => ({ ...key, __typename: name }));
    const askAs = (rows: Caller['rows'], role: Caller['role']) =>
      askEntities(subject, batch, { [name]: fields }, { caller: { ...officer, role, rows } });

    const nation = await askAs({ kind: 'all' }, 'MINISTRY_OFFICER');
    const none = await askAs({ kind: 'none' }, 'MINISTRY_OFFICER');
    const regional = await askAs({ kind: 'regions', codes: [region.caller] }, 'REGIONAL_OFFICER');
    const [inside, outside] = regional.entities ?? [];
    const remedy = "Put the caller's rows (`caller.rows` of the token) into every query to your database.";
    if (isSame(nation.entities?.[1], none.entities?.[1])) {
      const problem = 'A caller without rows gets the same of the row "outside" as a caller of the nation.';
      return failed(problem, `${remedy} If it does, name a row in the samples that you hold.`, none.exchange);
    }
    if (!isSame(outside, none.entities?.[1])) {
      return failed(`A caller of ${region.caller} gets a row of another region.`, remedy, regional.exchange);
    }
    if (isSame(inside, nation.entities?.[0])) return passed;
    return failed(`A caller of ${region.caller} does not get a row of that region.`, remedy, regional.exchange);
  },
};

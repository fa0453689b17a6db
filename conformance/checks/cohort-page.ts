import { writeCohortSchema } from '#platform/cohort/cohort-schema.ts';
import { CohortSchemaError, readSubgraphSources } from '#platform/cohort/sources.ts';
import { type Check, failed, passed } from '../check.ts';
import { askKeys, CohortFault, ofEachCohort } from '../cohort-keys.ts';

/** See `about`. */
export const cohortPage: Check = {
  name: 'cohort-page',
  about: 'A field with @cohort takes filter, from, to, digits, after and first, and answers a page of keys.',
  after: ['service-composes'],
  async run(subject) {
    const { name, url, schema } = subject;
    try {
      if (schema) writeCohortSchema(readSubgraphSources(name, url, schema.document));
    } catch (fault) {
      if (!(fault instanceof CohortSchemaError)) throw fault;
      return failed(fault.message, 'Declare the field as docs/cohorts.md shows.');
    }
    return ofEachCohort(subject, async (source) => {
      try {
        await askKeys(subject, source);
      } catch (fault) {
        if (!(fault instanceof CohortFault) || fault.where === 'page') throw fault;
      }
      return passed;
    });
  },
};

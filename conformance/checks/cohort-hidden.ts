import { type Check, failed, notApplicable, passed } from '../check.ts';
import { ofEachCohort } from '../cohort-keys.ts';

/** See `about`. */
export const cohortHidden: Check = {
  name: 'cohort-hidden',
  about:
    "A field with @cohort is @inaccessible: it answers whole lists of NIKs, which are for the hub's own room alone.",
  after: ['service-composes'],
  run: (subject) =>
    ofEachCohort(subject, async ({ field }) => {
      const { schema } = subject;
      const found = schema?.schema.schemaDefinition.rootType('query')?.field(field);
      if (!schema || !found) return notApplicable('Its SDL cannot be read.');
      if (found.hasAppliedDirective(schema.federation.inaccessibleDirective())) return passed;
      return failed(`Query.${field} is open to clients.`, 'Mark it @inaccessible, and the page type that it answers.');
    }),
};

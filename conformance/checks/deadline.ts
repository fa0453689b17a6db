import { deadlineHeader } from '#platform/access/view.ts';
import { type Check, failed, passed } from '../check.ts';
import { entitiesQuery } from '../entities.ts';
import { unknownRepresentation } from '../subgraph-schema.ts';

/** What is quick where one millisecond is given: work in hand may end, none is begun. */
const quickMs = 3000;

/** See `about`. */
export const deadline: Check = {
  name: 'deadline',
  about: `Told by ${deadlineHeader} that the hub waits for 1 ms, it answers or fails soon, and lives on.`,
  async run(subject) {
    const [entity] = subject.schema?.entities ?? [];
    const fields = entity ? (subject.known.byType.get(entity.name)?.fields ?? ['__typename']) : [];
    const question = entity
      ? {
          query: entitiesQuery({ [entity.name]: fields }),
          variables: { representations: Array.from({ length: 500 }, (_, n) => unknownRepresentation(entity, n)) },
        }
      : { query: '{ __typename }' };
    const exchange = await subject.ask(question, { headers: { [deadlineHeader]: '1' } });
    const remedy = `Read ${deadlineHeader} and give it to your database as its own limit (maxTimeMS, statement_timeout).`;
    if (exchange.elapsedMs > quickMs || exchange.answer === null) {
      return failed('It neither answers nor fails soon after its time is over.', remedy, exchange);
    }
    const alive = await subject.ask({ query: '{ __typename }' });
    return alive.status === 200 ? passed : failed('After a deadline it answers no more.', remedy, alive);
  },
};

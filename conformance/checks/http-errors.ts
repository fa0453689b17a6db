import { type Check, failed, notApplicable, passed } from '../check.ts';
import { askEntities } from '../entities.ts';

/** See `about`. */
export const httpErrors: Check = {
  name: 'http-errors',
  about: 'An error of execution has a message and the path of its field: the hub nulls that field alone.',
  after: ['entities-unknown-typename'],
  async run(subject) {
    if (!subject.schema?.entities.length) return notApplicable('No error can be caused from outside.');
    const { exchange } = await askEntities(subject, [{ __typename: 'ConformanceNoSuchType', id: '1' }], {});
    const { errors = [], data } = exchange.answer ?? {};
    if (data === undefined) return notApplicable('It refuses the question before executing it.');
    const isTold = errors.every(({ message, path }) => typeof message === 'string' && path?.[0] === '_entities');
    if (isTold) return passed;
    return failed(
      'An error has no message, or no path.',
      'Throw in the resolver; GraphQL libraries add the path.',
      exchange,
    );
  },
};

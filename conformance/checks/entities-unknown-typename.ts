import { type Check, failed, notApplicable, passed } from '../check.ts';
import { askEntities } from '../entities.ts';

/** See `about`. */
export const entitiesUnknownTypename: Check = {
  name: 'entities-unknown-typename',
  about: 'A representation of a type that it does not have is an error and no crash: graphs change while it runs.',
  after: ['entities-empty-list'],
  async run(subject) {
    if (!subject.schema?.entities.length) return notApplicable('It resolves no type by a key.');
    const { exchange } = await askEntities(subject, [{ __typename: 'ConformanceNoSuchType', id: '1' }], {});
    const alive = await subject.ask({ query: '{ __typename }' });
    const isError = Array.isArray(exchange.answer?.errors) && exchange.answer.errors.length > 0;
    if (isError && exchange.status < 500 && alive.status === 200) return passed;
    return failed(
      isError ? 'A type that it does not have makes it fail.' : 'A type that it does not have is no error.',
      'Answer a GraphQL error where `__typename` names no type of yours.',
      exchange,
    );
  },
};

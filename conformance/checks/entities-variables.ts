import { type Check, failed, firstFault, notApplicable, passed } from '../check.ts';
import { entitiesOf, entitiesQuery, isSame } from '../entities.ts';

/** See `about`. */
export const entitiesVariables: Check = {
  name: 'entities-variables',
  about:
    'Variables are coerced as GraphQL says: one object stands for a list of one, and null for no list is an error.',
  after: ['entities-empty-list'],
  async run(subject) {
    if (!subject.schema?.entities.length) return notApplicable('It resolves no type by a key.');
    const remedy = 'Leave variables to your GraphQL library, and let none of them make the server fail.';
    const wrong = await firstFault([null, 42, [null], [42]], async (representations) => {
      const exchange = await subject.ask({ query: entitiesQuery({}), variables: { representations } });
      const isError = Array.isArray(exchange.answer?.errors) && exchange.answer.errors.length > 0;
      if (isError && exchange.status < 500) return passed;
      return failed('Representations that are none are not refused by an error.', remedy, exchange);
    });
    const [known] = subject.known.byType.values();
    const [first] = known?.entities ?? [];
    if (wrong.status !== 'PASSED' || !known || !first) return wrong;
    const query = entitiesQuery({ [known.entity.name]: known.fields });
    const exchange = await subject.ask({ query, variables: { representations: first.representation } });
    if (isSame(entitiesOf(exchange), [first.alone])) return passed;
    return failed('One representation does not stand for a list of one.', remedy, exchange);
  },
};

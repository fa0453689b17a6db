import { type Check, failed, passed } from '../check.ts';
import { entitiesOf, isSame } from '../entities.ts';
import { ofEachKnownType } from '../known-verdicts.ts';
import { isJsonObject } from '../subgraph-schema.ts';

/** See `about`. */
export const entitiesAliases: Check = {
  name: 'entities-aliases',
  about:
    'Aliases and named fragments hold in `_entities`, which one document may ask for twice: the hub joins fetches.',
  after: ['entities-empty-list'],
  run: (subject) =>
    ofEachKnownType(subject, async ({ entity: { name }, fields, entities: [first] }) => {
      const [text] = fields;
      const field = /^\w+/.exec(text ?? '')?.[0];
      if (!first || text === undefined || field === undefined) return null;
      const query = `query Aliases($first: [_Any!]!, $second: [_Any!]!) {
  one: _entities(representations: $first) { __typename ...Told }
  two: _entities(representations: $second) { kind: __typename ... on ${name} { again: ${text} once: ${text} } }
}
fragment Told on ${name} { ${fields.join(' ')} }`;
      const representations = [first.representation];
      const exchange = await subject.ask({ query, variables: { first: representations, second: representations } });
      const [one] = entitiesOf(exchange, 'one') ?? [];
      const [two] = entitiesOf(exchange, 'two') ?? [];
      const value = first.alone[field];
      const expected = { kind: first.alone.__typename, again: value, once: value };
      if (isSame(one, first.alone) && isJsonObject(two) && isSame(two, expected)) return passed;
      return failed(
        `${name}: an alias or a fragment is not answered as it was asked.`,
        "Leave the answer's names to your GraphQL library; do not build it from the columns of a row.",
        exchange,
      );
    }),
};

import { type Check, failed, notApplicable, passed } from '../check.ts';
import { entitiesOf, isSame } from '../entities.ts';
import type { KnownType } from '../known-entities.ts';

/** See `about`. */
export const entitiesMixedTypes: Check = {
  name: 'entities-mixed-types',
  about: 'A batch may hold several types, each answered at its place.',
  after: ['entities-order', 'entities-duplicates', 'entities-typename', 'entities-aliases'],
  async run(subject) {
    const types = [...subject.known.byType.values()];
    if (types.length < 2) return notApplicable('Fewer than two types have entities that are known to ask for.');
    const mixed = [0, 1].flatMap((n) =>
      types.flatMap((type, of) => (type.entities[n] ? [{ of, entity: type.entities[n] }] : [])),
    );
    const exchange = await subject.ask({
      query: mixedQuery(types),
      variables: { representations: mixed.map(({ entity }) => entity.representation) },
    });
    const answers = entitiesOf(exchange);
    const isRight = mixed.every(({ of, entity }, n) => {
      const type = types[of];
      return type !== undefined && isSame(answers?.[n], withPrefix(entity.alone, of));
    });
    if (isRight && answers?.length === mixed.length) return passed;
    return failed(
      'A batch of several types is not answered place by place.',
      'Read `__typename` of each representation; where you load type by type, put the answers back to their places.',
      exchange,
    );
  },
};

// Types may have fields of one name and different kinds, which one document cannot ask for under that name.
function mixedQuery(types: readonly KnownType[]): string {
  const fragments = types.map(({ entity, fields }, n) => {
    const aliased = fields.map((text) => `t${n}_${/^\w+/.exec(text)?.[0]}: ${text}`);
    return `... on ${entity.name} { ${aliased.join(' ')} }`;
  });
  return `query Mixed($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${fragments.join(' ')} } }`;
}

function withPrefix(entity: Readonly<Record<string, unknown>>, n: number): Record<string, unknown> {
  const renamed = Object.entries(entity).map(([name, value]) => [
    name === '__typename' ? name : `t${n}_${name}`,
    value,
  ]);
  return Object.fromEntries(renamed);
}

import type { FetchNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createPlanVerifier } from '../../../gateway/execution/verify-plan.ts';
import { composeTestSubgraphs } from '../../support/federation.ts';

const supergraph = composeTestSubgraphs([
  {
    name: 'weights',
    sdl: 'type Query { parcels: [Parcel!] } type Parcel @key(fields: "id") { id: ID! grams: Int @shareable }',
  },
  {
    name: 'postage',
    sdl: `
      type Query { parcel: Parcel heavy: Parcel @provides(fields: "grams") }
      type Parcel @key(fields: "id") { id: ID! grams: Int @external cost: Int @requires(fields: "grams") next: Parcel }`,
  },
]);
const verify = createPlanVerifier(parse(supergraph.sdl), supergraph.fullSchema);

function aFetch(serviceName: string, operation: string, requires?: QueryPlanSelectionNode[]): QueryPlan {
  const fetch = { kind: 'Fetch', serviceName, operation, operationKind: 'query', ...(requires && { requires }) };
  const node = requires ? { kind: 'Flatten', path: ['parcels', '@'], node: fetch } : fetch;
  return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: [node as FetchNode] } };
}

function required(...names: string[]): QueryPlanSelectionNode[] {
  const selections = ['__typename', ...names].map((name) => ({ kind: 'Field' as const, name }));
  return [{ kind: 'InlineFragment', typeCondition: 'Parcel', selections }];
}

const entities = (selection: string) =>
  `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Parcel { ${selection} } } }`;

describe('a plan', () => {
  it.each<[string, QueryPlan]>([
    ['sends what a field needs', aFetch('postage', entities('cost'), required('id', 'grams'))],
    ['asks the owner', aFetch('weights', '{ parcels { id grams } }')],
    ['asks for what another field answers along', aFetch('postage', '{ heavy { grams cost } }')],
    ['asks for a key', aFetch('postage', '{ parcel { id next { id } } }')],
  ])('is taken where it %s', (_, plan) => {
    expect(() => verify(plan)).not.toThrow();
  });

  it.each<[string, QueryPlan, string]>([
    [
      'does not send what a field needs',
      aFetch('postage', entities('cost'), required('id')),
      'postage is asked for Parcel.cost without grams, which it needs.',
    ],
    [
      'asks for a field that needs another one on the way to it',
      aFetch('postage', '{ parcel { cost } }'),
      'postage is asked for Parcel.cost without grams, which it needs.',
    ],
    [
      'sends it of one object and asks for another one’s field',
      aFetch('postage', entities('next { cost }'), required('id', 'grams')),
      'postage is asked for Parcel.cost without grams, which it needs.',
    ],
    [
      'asks for what the subgraph only knows elsewhere',
      aFetch('postage', 'query { ...Part } fragment Part on Query { parcel { grams } }'),
      'postage is asked for Parcel.grams, which it does not know there.',
    ],
  ])('is refused where it %s', (_, plan, message) => {
    expect(() => verify(plan)).toThrow(message);
  });
});

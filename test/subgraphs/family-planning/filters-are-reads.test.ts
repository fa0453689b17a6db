import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLObjectType, parse, valueFromASTUntyped } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRoomSchema } from '#platform/room-schema.ts';
import { familyFilterScopes } from '../../../subgraphs/family-planning/access.ts';
import { aCaller } from '../../support/callers.ts';
import { aFamily, aSurvey } from '../../support/family-planning-rows.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

const query = `query ($filter: SurveyedHouseholdFilter) {
  surveyedHouseholds(filter: $filter) { nodes { id } }
}`;
const health = ['household:read', 'health:read'];
const child = ['household:read', 'child:read'];

describe('a list that is filtered by what a field tells', () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families: [aFamily({ surveys: [aSurvey({ childAgesMonths: [20], wifeAge: 28 })] })] });
  });
  afterAll(() => room.close());

  it.each([
    [{ hasStuntedChild: true }, health],
    [{ hasStuntedChild: false }, child],
    [{ hasStuntedChild: false }, ['household:read', 'bnba:read', 'nik:read']],
    [{ target: 'UNDER_TWO' }, child],
    [{ factor: 'TOO_YOUNG' }, ['household:read']],
  ])('is refused for %o to who has %s', async (filter, scopes) => {
    const { data, errors } = await room.ask(query, { filter }, aCaller({ scopes }));

    expect(data).toEqual({ surveyedHouseholds: null });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'UNAUTHORIZED_FIELD', argument: Object.keys(filter)[0] },
    ]);
  });

  it.each([
    [{ hasStuntedChild: true }, [...health, 'child:read']],
    [{ target: 'UNDER_TWO', factor: 'TOO_YOUNG' }, health],
    [{ krsStatus: 'AT_RISK', region: '32' }, ['household:read']],
    [{ hasStuntedChild: null, target: null, factor: null, krsStatus: null, region: null }, ['household:read']],
    [{}, ['household:read']],
  ])('is answered for %o to who has %s', async (filter, scopes) => {
    const { errors } = await room.ask(query, { filter }, aCaller({ scopes }));

    expect(errors).toBeUndefined();
  });

  it.each([[{}], [{ krsStatus: 'AT_RISK' }], [{ region: '32' }]])(
    'is refused for %o to who may only look into accesses',
    async (filter) => {
      const { data, errors } = await room.ask(query, { filter }, aCaller({ scopes: ['history:read'] }));

      expect(data).toEqual({ surveyedHouseholds: null });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD']);
    },
  );
});

describe('the scopes of filters', () => {
  const schema = buildSubgraphSchema({ typeDefs: parse(readRoomSchema('family-planning')) });
  const fieldsOf = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
  const scopesOf = (type: string, field: string) => {
    const directives = [
      ...(fieldsOf(type)[field]?.astNode?.directives ?? []),
      ...(schema.getType('HouseholdFamilyPlanning')?.astNode?.directives ?? []),
    ];
    const argument = directives.find(({ name }) => name.value === 'requiresScopes')?.arguments?.[0];
    return argument && valueFromASTUntyped(argument.value);
  };

  it('are those of the fields that tell the same', () => {
    expect(familyFilterScopes).toEqual({
      region: scopesOf('HouseholdFamilyPlanning', 'region'),
      krsStatus: scopesOf('KrsAssessment', 'status'),
      target: scopesOf('KrsAssessment', 'targets'),
      factor: scopesOf('KrsAssessment', 'factors'),
      hasStuntedChild: scopesOf('HouseholdFamilyPlanning', 'hasStuntedChild'),
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FamilyPlanningRow } from '#population/register-rows.ts';
import { aFamily, aMeasurement, aNik, anIntervention, aSurvey, aTeam } from '../../support/family-planning-rows.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

const wifeNik = aNik();
const team = aTeam();
const family = aFamily({
  wifeNik,
  teamId: team.teamId,
  growth: [aMeasurement({ heightForAgeZ: -2.4 })],
  surveys: [
    aSurvey({ surveyYear: 2023, verifiedOn: '2023-10-02', wifeAge: 26, properLatrine: false }),
    aSurvey({ surveyYear: 2024, verifiedOn: '2024-10-02', childAgesMonths: [3], wifeAge: 27, method: 'NONE' }),
    aSurvey({
      surveyYear: 2025,
      verifiedOn: '2025-10-02',
      childAgesMonths: [15],
      pregnant: true,
      gestationWeeks: 11,
      wifeAge: 28,
      livingChildren: 1,
      method: 'NONE',
      nonUseReason: 'PREGNANT',
      properDrinkingWater: false,
      welfareRank: 3,
    }),
  ],
  interventions: [
    anIntervention({ program: 'TPK_VISIT', from: '2025-01-05', to: '2025-01-05' }),
    anIntervention({ program: 'GENTING', from: '2025-03-01', to: null, donor: 'PT Sawah Hijau', kind: 'paket gizi' }),
    anIntervention({ program: 'TPK_VISIT', from: '2025-04-05', to: '2025-04-05' }),
  ],
});
const widow = aFamily({ surveys: [aSurvey({ wifeAge: 61, pregnant: false })], wifeNik: aNik() });
const unsurveyed = aFamily();

describe("the ministry's part of a household", () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families: [family, widow, unsurveyed], teams: [team] });
  });
  afterAll(() => room.close());

  const read = async ({ headNik }: FamilyPlanningRow, fields: string) => {
    const answer = await room.ask(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Household { familyPlanning { ${fields} } } }
      }`,
      { representations: [{ __typename: 'Household', nik: headNik }] },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data._entities[0].familyPlanning;
  };

  it('answers the assessment of the current survey round', async () => {
    const part = await read(
      family,
      'surveyYear krs { status surveyYear verifiedOn ruleVersion targets factors welfareRank }',
    );

    expect(part).toEqual({
      surveyYear: 2025,
      krs: {
        status: 'AT_RISK',
        surveyYear: 2025,
        verifiedOn: '2025-10-02',
        ruleVersion: 'KRS-2024.1',
        targets: ['PREGNANT', 'UNDER_TWO', 'FERTILE_COUPLE'],
        factors: ['NO_PROPER_DRINKING_WATER'],
        welfareRank: 3,
      },
    });
  });

  it('answers the assessments of all rounds, newest first, in pages', async () => {
    const first = await read(family, 'krsHistory(first: 2) { nodes { surveyYear status } pageInfo { endCursor } }');
    const { endCursor } = first.krsHistory.pageInfo;
    const rest = await read(
      family,
      `krsHistory(first: 2, after: "${endCursor}") { nodes { surveyYear status } pageInfo { hasNextPage } }`,
    );

    expect([...first.krsHistory.nodes, ...rest.krsHistory.nodes]).toEqual([
      { surveyYear: 2025, status: 'AT_RISK' },
      { surveyYear: 2024, status: 'AT_RISK' },
      { surveyYear: 2023, status: 'NOT_TARGET' },
    ]);
    expect(rest.krsHistory.pageInfo.hasNextPage).toBe(false);
  });

  it('answers the couple of the current round with the wife as a person', async () => {
    const part = await read(
      family,
      `couple {
        wife { id nikMasked } wifeAge livingChildren monthsBetweenLastTwoBirths method nonUseReason pregnant
        gestationWeeks
      }`,
    );

    expect(part.couple).toEqual({
      wife: { id: room.pseudonyms.idOf('person', wifeNik), nikMasked: `3212************${wifeNik.slice(-2)}` },
      wifeAge: 28,
      livingChildren: 1,
      monthsBetweenLastTwoBirths: null,
      method: 'NONE',
      nonUseReason: 'PREGNANT',
      pregnant: true,
      gestationWeeks: 11,
    });
  });

  it('has no couple where the wife is past childbearing age', async () => {
    expect(await read(widow, 'couple { wifeAge }')).toEqual({ couple: null });
  });

  it('is available without a survey, and then has no assessment', async () => {
    const part = await read(
      unsurveyed,
      'status surveyYear hasStuntedChild krs { status } krsHistory { nodes { status } } couple { wifeAge } assistanceTeam { id }',
    );

    expect(part).toEqual({
      status: 'AVAILABLE',
      surveyYear: null,
      hasStuntedChild: null,
      krs: null,
      krsHistory: { nodes: [] },
      couple: null,
      assistanceTeam: null,
    });
  });

  it('tells that a child is stunted', async () => {
    expect(await read(family, 'hasStuntedChild')).toEqual({ hasStuntedChild: true });
  });

  it('answers the team that accompanies the family', async () => {
    const part = await read(family, 'assistanceTeam { id region { code } midwife pkkCadre kbCadre familyCount }');

    expect(part.assistanceTeam).toEqual({
      id: team.teamId,
      region: { code: team.regionCode },
      midwife: team.midwife,
      pkkCadre: team.pkkCadre,
      kbCadre: team.kbCadre,
      familyCount: 1,
    });
  });

  it('answers what the family received, newest first', async () => {
    const part = await read(family, 'interventions { nodes { id program startedOn endedOn donor kind } }');

    expect(part.interventions.nodes).toEqual(
      [2, 1, 0]
        .map((n) => family.interventions[n] as (typeof family.interventions)[number])
        .map(({ rowId, from, to, ...rest }) => ({ id: rowId, startedOn: from, endedOn: to, ...rest })),
    );
  });

  it('answers what one programme gave, in pages', async () => {
    const part = await read(
      family,
      'interventions(program: TPK_VISIT, first: 1) { nodes { startedOn } pageInfo { hasNextPage } }',
    );

    expect(part.interventions).toEqual({ nodes: [{ startedOn: '2025-04-05' }], pageInfo: { hasNextPage: true } });
  });
});

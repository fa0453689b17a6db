import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isNik } from '#platform/nik.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import type { AssistanceTeamRow, FamilyPlanningRow } from '#population/register-rows.ts';
import { createFamilyPlanningSeed } from '../../../subgraphs/family-planning/seed.ts';
import { aFamily, aMeasurement, aNik, aSurvey } from '../../support/family-planning-rows.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

const families: FamilyPlanningRow[] = [];
const teams: AssistanceTeamRow[] = [];
for (const { familyPlanning } of generateRegisters({ scale: 'tiny', seed: 3 })) {
  families.push(...familyPlanning.families);
  teams.push(...familyPlanning.teams);
}
const [member, former] = [aNik(), aNik()];
const derived = aFamily({
  memberNiks: [member],
  formerHeads: [{ nik: former, from: null, to: null, reason: 'MOVE' }],
  growth: [aMeasurement({ personNik: member, heightForAgeZ: -2.2 })],
  surveys: [aSurvey({ surveyYear: 2024, pregnant: true }), aSurvey({ childAgesMonths: [30], properLatrine: false })],
});

describe('the seed of the family planning register', () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families: [...families, derived], teams });
  });
  afterAll(() => room.close());

  it.each([
    ['families', families.length + 1],
    ['growthMeasurements', families.flatMap(({ growth }) => growth).length + 1],
    ['premaritalScreenings', families.flatMap(({ screenings }) => screenings).length],
    ['interventions', families.flatMap(({ interventions }) => interventions).length],
    ['assistanceTeams', teams.length],
  ])('writes every row into %s, as documents that the model accepts', async (name, count) => {
    const stored = await room.database.collection(name).find().toArray();

    expect(count).toBeGreaterThan(0);
    expect(stored).toHaveLength(count);
    for (const fields of stored) {
      const document = new (room.database.model(name))(fields);
      await expect(document.validate()).resolves.toBeUndefined();
      expect(document.toObject()).toEqual(fields);
    }
  });

  it('derives what a family is found and listed by', async () => {
    const stored = await room.database.collection('families').findOne({ headNik: derived.headNik });

    expect(stored).toMatchObject({
      matchNiks: [derived.headNik, member, former],
      couple: null,
      hasStuntedChild: true,
      krsFlags: ['STUNTED_CHILD:YES', 'FACTOR:NO_PROPER_LATRINE', 'TARGET:TWO_TO_FOUR', 'STATUS:AT_RISK'],
      krsHistory: [
        { surveyYear: 2024, status: 'NOT_AT_RISK', ruleVersion: 'KRS-2024.1', targets: ['PREGNANT'], factors: [] },
        { surveyYear: 2025, status: 'AT_RISK', ruleVersion: 'KRS-2024.1' },
      ],
    });
  });

  it('answers every family of the population under its head', async () => {
    const { data } = await room.ask('query ($niks: [Nik!]!) { householdKeys(niks: $niks) { matchMethod } }', {
      niks: [derived, ...families].map(({ headNik }) => headNik).filter(isNik), // the population damages some on purpose
    });

    expect(new Set(data.householdKeys.map((key: { matchMethod: string } | null) => key?.matchMethod))).toEqual(
      new Set(['HEAD_NIK']),
    );
  });

  it('refuses a row that is already there', async () => {
    const again = createFamilyPlanningSeed(room.database).write({ familyPlanning: { families: [derived], teams: [] } });

    await expect(again).rejects.toMatchObject({ code: 11000 });
  });
});

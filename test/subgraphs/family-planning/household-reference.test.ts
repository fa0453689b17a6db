import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFamily, aNik, aSurvey } from '../../support/family-planning-rows.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

const [head, wife, former, twiceListed, twiceFormer, returned, stranger] = Array.from({ length: 7 }, aNik) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const gone = (nik: string) => ({ nik, from: null, to: '2024-02-01', reason: 'DEATH' as const });

const families = [
  aFamily({ headNik: head, memberNiks: [head, wife], formerHeads: [gone(former)], surveys: [aSurvey()] }),
  // The wife is listed with her parents as well, and heads nothing.
  aFamily({ memberNiks: [twiceListed], formerHeads: [gone(twiceFormer)] }),
  aFamily({ memberNiks: [twiceListed], formerHeads: [gone(twiceFormer), gone(head)] }),
  // Head of a new family, still on the card of the parents; an older record of the new family is left.
  aFamily({ headNik: returned, snapshotOn: '2023-06-30', regionCode: '3212212001' }),
  aFamily({ headNik: returned, snapshotOn: '2025-06-30', regionCode: '3212212002' }),
  aFamily({ memberNiks: [returned], snapshotOn: '2025-12-31' }),
];

describe('a household that another ministry refers to', () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families });
  });
  afterAll(() => room.close());

  const partOf = async (nik: string) => {
    const answer = await room.ask(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Household { nik id nikMasked familyPlanning { status matchMethod asOf surveyYear region { code } } }
        }
      }`,
      { representations: [{ __typename: 'Household', nik }] },
    );
    return answer.data._entities[0];
  };

  it.each([
    ['its head', head, 'HEAD_NIK'],
    ['another member', wife, 'MEMBER_NIK'],
    ['a former head', former, 'FORMER_HEAD_NIK'],
  ])('is found by %s, with how and as of when', async (_, nik, matchMethod) => {
    const household = await partOf(nik);

    expect(household.familyPlanning).toEqual({
      status: 'AVAILABLE',
      matchMethod,
      asOf: '2025-07-31',
      surveyYear: 2025,
      region: { code: '3212212012' },
    });
  });

  it('keeps the NIK, and so the id, that it was asked for', async () => {
    const household = await partOf(wife);

    expect(household).toMatchObject({
      nik: wife,
      id: room.pseudonyms.idOf('household', wife),
      nikMasked: `3212************${wife.slice(-2)}`,
    });
  });

  it('is the newest record of its head, before any that knows the head as a member', async () => {
    const household = await partOf(returned);

    expect(household.familyPlanning).toMatchObject({ matchMethod: 'HEAD_NIK', region: { code: '3212212002' } });
  });

  it.each([
    ['NOT_REGISTERED when no record knows the NIK', stranger, 'NOT_REGISTERED'],
    ['NOT_MATCHED when two records list the NIK as a member', twiceListed, 'NOT_MATCHED'],
    ['NOT_MATCHED when two records know the NIK as a former head', twiceFormer, 'NOT_MATCHED'],
  ])('is %s, with every other field null', async (_, nik, status) => {
    const answer = await room.ask(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Household {
            familyPlanning {
              status matchMethod asOf region { code } surveyYear hasStuntedChild krs { status }
              krsHistory { nodes { status } } couple { wifeAge } assistanceTeam { id } interventions { nodes { id } }
            }
          }
        }
      }`,
      { representations: [{ __typename: 'Household', nik }] },
    );

    const { status: given, ...fields } = answer.data._entities[0].familyPlanning;
    expect(given).toBe(status);
    expect(Object.values(fields)).toEqual(Object.values(fields).map(() => null));
  });

  it('tells the hub under which NIK the register keeps it', async () => {
    const answer = await room.ask('query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik matchMethod } }', {
      niks: [former, stranger, head, twiceListed],
    });

    expect(answer.data.householdKeys).toEqual([
      { nik: head, matchMethod: 'FORMER_HEAD_NIK' },
      null,
      { nik: head, matchMethod: 'HEAD_NIK' },
      null,
    ]);
  });
});

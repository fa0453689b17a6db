import { expect, it } from 'vitest';
import { aDwellingRow, aHousingRow, anAssistanceRow, aProjectRow, nikNumber } from '../../support/housing-rows.ts';
import { openHousingRoom } from './housing-room.ts';

const households = Array.from({ length: 50 }, (_, n) => n);
const projects = ['cipayung', 'bekasi'] as const;
const everyRelation = `
  id
  housing {
    status
    dwelling { id liveability { liveable } households { nodes { id } } }
    project { id residents { nodes { id } } }
    assistance { nodes { id fundingSources { nodes { agency } } dwelling { id } project { id } } }
  }`;

function openFullRoom() {
  return openHousingRoom({
    families: households.map((n) =>
      aHousingRow(n, {
        dwellingId: aDwellingRow(n).dwellingId,
        projectId: projects[n % 2] as string,
        assistances: [anAssistanceRow(2 * n), anAssistanceRow(2 * n + 1, { projectId: 'bekasi' })],
      }),
    ),
    dwellings: households.map((n) => aDwellingRow(n)),
    projects: projects.map((id) => aProjectRow(id)),
  });
}

it('answers 50 references with every relation by one find a collection and question', async () => {
  await using room = await openFullRoom();

  const finds = await room.findsDuring(async () => {
    const { data, errors } = await room.askHouseholds(households.map(nikNumber), everyRelation);
    expect(errors).toBeUndefined();
    expect(data._entities[49].housing.assistance.nodes).toHaveLength(2);
  });

  // The families are asked three questions: by NIK, by house and by project.
  expect(finds.map(({ find, filter }) => `${find} by ${Object.keys(filter).join()}`).sort()).toEqual([
    'assistances by familyId',
    'dwellings by _id',
    'families by dwellingId',
    'families by matchNiks',
    'families by projectId',
    'projects by projectId',
  ]);
});

it('answers a list of 50 households with the same finds and one for the list', async () => {
  await using room = await openFullRoom();

  const finds = await room.findsDuring(async () => {
    const { data } = await room.ask(`{ housingHouseholds(first: 50) { nodes { ${everyRelation} } } }`);
    expect(data.housingHouseholds.nodes).toHaveLength(50);
  });

  expect(finds).toHaveLength(7);
});

it('asks once for a NIK that is named by several references and keys', async () => {
  await using room = await openFullRoom();

  const finds = await room.findsDuring(() =>
    room.ask(
      `query ($of: [_Any!]!, $niks: [Nik!]!) {
        _entities(representations: $of) { ... on Household { housing { status } } }
        householdKeys(niks: $niks) { matchMethod }
        personKeys(niks: $niks)
      }`,
      {
        of: [0, 0, 1].map((n) => ({ __typename: 'Household', nik: nikNumber(n) })),
        niks: [nikNumber(0), nikNumber(0)],
      },
    ),
  );

  expect(finds).toHaveLength(1);
  expect(finds[0]?.filter).toEqual({ matchNiks: { $in: [nikNumber(0), nikNumber(1)] } });
});

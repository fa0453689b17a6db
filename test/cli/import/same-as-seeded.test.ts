import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomName } from '#platform/rooms.ts';
import type { RegisterBatch } from '#population/register-rows.ts';
import { createFamilyPlanningSeed } from '../../../subgraphs/family-planning/seed.ts';
import { createHousingSeed } from '../../../subgraphs/housing/seed.ts';
import { createSocialWelfareSeed } from '../../../subgraphs/social-welfare/seed.ts';
import {
  aPopulation,
  createImportFolder,
  csvOf,
  exportedRows,
  importInto,
  insertReferences,
} from '../../support/import-files.ts';
import { createTestRegisters, type TestRegisters } from '../../support/registers.ts';

const order: readonly (readonly [RoomName, string])[] = [
  ['social-welfare', 'regions'],
  ['social-welfare', 'families'],
  ['social-welfare', 'dtsen'],
  ['social-welfare', 'enrollments'],
  ['housing', 'dwellings'],
  ['housing', 'families'],
  ['housing', 'assistances'],
  ['family-planning', 'families'],
  ['family-planning', 'growth'],
];

let batch: RegisterBatch;
let seeded: TestRegisters;
let imported: TestRegisters;
const rejected = new Map<string, number>();

beforeAll(async () => {
  batch = aPopulation();
  [seeded, imported] = await Promise.all([createTestRegisters(), createTestRegisters()]);
  for (const seed of [
    createSocialWelfareSeed(seeded.database('social-welfare')),
    createHousingSeed(seeded.database('housing')),
    createFamilyPlanningSeed(seeded.database('family-planning')),
  ]) {
    await seed.begin();
    await seed.write(batch);
    await seed.finish();
  }
  await insertReferences(imported, batch);
  await using folder = createImportFolder();
  for (const [room, type] of order) {
    const file = folder.write(`${room}.${type}.csv`, csvOf(exportedRows(room, type, batch)));
    const { summary } = await importInto(imported, room, type, file);
    rejected.set(`${room} ${type}`, summary.rejected);
  }
});

afterAll(async () => {
  await seeded[Symbol.asyncDispose]();
  await imported[Symbol.asyncDispose]();
});

describe('a register that was imported from files', () => {
  it('refuses no row of the population but the growth of children whom the survey does not list', () => {
    const listed = new Set(batch.familyPlanning.families.flatMap(({ memberNiks }) => memberNiks));
    const unlisted = batch.familyPlanning.families
      .flatMap(({ growth }) => growth)
      .filter((row) => !listed.has(row.personNik));

    expect(Object.fromEntries([...rejected].filter(([, count]) => count > 0))).toEqual(
      unlisted.length > 0 ? { 'family-planning growth': unlisted.length } : {},
    );
  });

  it.each([
    ['social-welfare', 'households', ['headNik'], ['decileHistory', 'formerHeads', 'matchNiks', 'graduationFlags']],
    ['social-welfare', 'persons', ['nik'], []],
    [
      'social-welfare',
      'enrollments',
      ['headOfFamily', 'program', 'beneficiaryNik', 'startedOn'],
      ['components', 'disbursements'],
    ],
    ['social-welfare', 'regions', ['_id'], []],
    ['housing', 'dwellings', ['_id'], []],
    ['housing', 'families', ['headNik', 'snapshotOn'], ['formerHeads', 'matchNiks']],
    [
      'family-planning',
      'families',
      ['headNik', 'snapshotOn'],
      ['formerHeads', 'matchNiks', 'hasStuntedChild', 'krsFlags'],
    ],
  ] as const)(
    'holds in %s %s what a seeded one does, derived fields with it',
    async (room, collection, key, notInCsv) => {
      const left = new Set<string>([...ownOfCommands, ...notInCsv]);
      const [expected, found] = await Promise.all(
        [seeded, imported].map((registers) => readFields(registers, room, collection, key, left)),
      );

      expect(found?.size).toBeGreaterThan(10);
      expect(differences(expected, found)).toEqual([]);
    },
  );
});

/** What commands count and note of a document, and ids that only the seed knows. */
const ownOfCommands = [
  'derivedRevision',
  'residences',
  '_id',
  'householdId',
  'openKey',
  'version',
  'history',
  'programsRevision',
  'membershipRevision',
];

/** The fields of each document as texts, by its key. */
async function readFields(
  registers: TestRegisters,
  room: RoomName,
  collection: string,
  key: readonly string[],
  left: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const database = registers.database(room);
  const documents = await database.collection(collection).find({}).toArray();
  // Ids are each register's own, so a family is known by its head.
  const families = key.includes('headOfFamily') ? await database.collection('households').find({}).toArray() : [];
  const heads = new Map(families.map(({ _id, headNik }) => [String(_id), headNik]));
  for (const document of documents)
    if (document.householdId) document.headOfFamily = heads.get(String(document.householdId));
  return new Map(
    documents.map((document) => [
      JSON.stringify(key.map((name) => document[name])),
      Object.fromEntries(
        Object.entries(document)
          .filter(([name]) => !left.has(name))
          .map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    ]),
  );
}

/** The names of fields that differ, with how many documents they differ in, and documents that one alone has. */
function differences(expected = empty, found = empty): string[] {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const key of new Set([...expected.keys(), ...found.keys()])) {
    const [one, other] = [expected.get(key), found.get(key)];
    if (one === undefined || other === undefined) {
      count(one ? 'a document was not imported' : 'a document was not seeded');
      continue;
    }
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      if (one[name] !== other[name]) count(`${name}: ${one[name]} seeded, ${other[name]} imported`);
    }
  }
  return [...counts].map(([what, number]) => `${number} of ${expected.size}: ${what}`).slice(0, 20);
}

const empty: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map();

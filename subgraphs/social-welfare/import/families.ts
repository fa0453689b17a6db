/** Files of families with their members: the owner's record of who belongs to which family, and who they are. */
import { findAll } from '#platform/import/find-all.ts';
import { followResidence } from '#platform/import/follow-residence.ts';
import type { ImportType } from '#platform/import/import-type.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { applyRow, outcomesOf, type WorkingSet } from '#platform/import/working-set.ts';
import { writeBatch } from '#platform/import/write-batch.ts';
import { idOfKey, isSettled, writeWorks } from '#platform/import/write-documents.ts';
import { matchNiksOf } from '#platform/match.ts';
import type { Database } from '#platform/mongo.ts';
import { type HouseholdRecord, type Models, type PersonRecord, registerModels } from '../model.ts';
import { withDecile } from './decile-history.ts';
import { addVersions } from './dtsen-versions.ts';
import { type FamilyRow, familyFields, type MemberRow, memberFields } from './family-columns.ts';
import { followCandidates } from './follow-candidates.ts';

/** A person's document with its id, which rows never name. */
type StoredPerson = PersonRecord & { readonly _id: unknown };

/** A family is the same as a stored one where its head is the same, or was its head before. */
export const families: ImportType<FamilyRow> = {
  name: 'families',
  summary: 'Families with their members, their residence and their decile.',
  key: ['nik of the member who is HEAD'],
  fields: familyFields,
  nested: { name: 'members', fields: memberFields, groupedBy: 'familyCardNumber' },
  check: checkFamily,
  async open(database) {
    const models = registerModels(database);
    return { write: (rows) => writeBatch((run) => writeFamilies(database, models, rows, run)) };
  },
};

/** A family has one head, and lists each person once. */
export function checkFamily({ members, formerHeads }: FamilyRow): RowProblem[] {
  const problems: RowProblem[] = [];
  const heads = members.filter(({ relationship }) => relationship === 'HEAD').length;
  if (heads !== 1) {
    problems.push({
      field: 'relationship',
      reason: heads === 0 ? 'no line of the family is its head; its lines must be together' : 'two are the head',
    });
  }
  const seen = new Set<string>();
  members.forEach(({ nik }, at) => {
    if (seen.has(nik)) problems.push({ field: 'nik', reason: 'is listed twice in the family', at });
    seen.add(nik);
  });
  const head = members.find(({ relationship }) => relationship === 'HEAD');
  if (formerHeads?.some(({ nik }) => nik === head?.nik)) {
    problems.push({ field: 'formerHeads', reason: 'the head is not a former head' });
  }
  return problems;
}

async function writeFamilies(database: Database, models: Models, rows: readonly FamilyRow[], run: number) {
  const [stored, persons] = await Promise.all([findStored(models, rows), findPersons(models, rows)]);
  const works: WorkingSet<HouseholdRecord> = new Map();
  const people: WorkingSet<StoredPerson> = new Map();
  const problems = new Map<number, RowProblem[]>();
  rows.forEach((row, n) => {
    const family = stored.find(row);
    if (family !== null && family.snapshotOn > row.snapshotOn) {
      problems.set(n, [{ field: 'snapshotOn', reason: 'the register has seen the family later' }]);
      return;
    }
    const key = family === null ? headOf(row).nik : family._id.toHexString();
    applyRow(works, key, n, family, (current) => householdOf(row, current));
    for (const member of row.members) {
      const known = people.get(member.nik)?.after ?? persons.get(member.nik) ?? null;
      if (known !== null && known.snapshotOn > row.snapshotOn) continue;
      const person = persons.get(member.nik) ?? null;
      applyRow(people, member.nik, n, person, () => personOf(member, row.snapshotOn));
    }
  });

  // Before the family itself: as long as its record says the old place, a batch that was cut short is seen to be so.
  await followResidence(
    database,
    'householdId',
    [...works.values()].flatMap(({ before, after }) => (isMoved(before, after) ? [after] : [])),
  );
  const writtenFamilies = await writeWorks(models.households, works.values(), { guard: 'membershipRevision' });
  for (const { rows: refused } of writtenFamilies.forbidden) {
    for (const n of refused)
      problems.set(n, [{ field: 'nik', reason: 'is the head of another family of the register' }]);
  }
  const [writtenPersons] = await Promise.all([
    writeWorks(models.persons as never, people.values()),
    addVersions(models, new Set(rows.map(({ dtsenVersion }) => dtsenVersion))),
  ]);
  const inPkh = [...works.values()].filter(({ before }) => before?.activePrograms.includes('PKH'));
  await followCandidates(
    models,
    inPkh.map(({ after }) => after._id),
  );
  return {
    outcomes: outcomesOf(rows.length, problems, [works.values(), people.values()]),
    isSettled: isSettled(run, writtenFamilies as never, writtenPersons as never),
  };
}

async function findStored({ households }: Models, rows: readonly FamilyRow[]) {
  const heads = rows.flatMap((row) => [headOf(row).nik, ...(row.formerHeads ?? []).map(({ nik }) => nik)]);
  const found = await findAll<HouseholdRecord>(households, { headNik: { $in: heads } });
  const byHead = new Map(found.map((family) => [family.headNik, family]));
  return {
    find(row: FamilyRow): HouseholdRecord | null {
      const own = byHead.get(headOf(row).nik);
      if (own !== undefined) return own;
      for (const { nik } of row.formerHeads ?? []) {
        const former = byHead.get(nik);
        if (former !== undefined) return former;
      }
      return null;
    },
  };
}

async function findPersons(
  { persons }: Models,
  rows: readonly FamilyRow[],
): Promise<ReadonlyMap<string, StoredPerson>> {
  const niks = rows.flatMap(({ members }) => members.map(({ nik }) => nik));
  const found = await findAll<StoredPerson>(persons, { nik: { $in: niks } });
  return new Map(found.map((person) => [person.nik, person]));
}

function householdOf(row: FamilyRow, current: HouseholdRecord | null): HouseholdRecord {
  const headNik = headOf(row).nik;
  const memberNiks = row.members.map(({ nik }) => nik);
  const formerHeads = row.formerHeads ?? current?.formerHeads ?? [];
  return {
    _id: current?._id ?? idOfKey('household', headNik),
    headNik,
    memberNiks,
    matchNiks: matchNiksOf({ headNik, memberNiks, formerHeads }),
    familyCardNumber: row.familyCardNumber,
    formerHeads,
    members: row.members.map(({ nik, relationship, since, isCarer, birthDate }) => ({
      nik,
      relationship,
      since,
      isCarer: isCarer ?? false,
      birthDate,
    })),
    regionCode: row.regionCode,
    snapshotOn: row.snapshotOn,
    address: row.address,
    ...withDecile(current, row.dtsenVersion, row.decile),
    activePrograms: current?.activePrograms ?? [],
    pkhCompanionId: current?.pkhCompanionId ?? null,
    graduationFlags: current?.graduationFlags ?? [],
  };
}

function personOf(row: MemberRow, snapshotOn: string): StoredPerson {
  const { nik, name, sex, birthDate, maritalStatus, occupation, dukcapilMatch } = row;
  const match = dukcapilMatch ?? 'NOT_CHECKED';
  return {
    _id: idOfKey('person', nik),
    ...{ nik, name, sex, birthDate, maritalStatus, occupation, dukcapilMatch: match, snapshotOn },
  };
}

function isMoved(before: HouseholdRecord | null, after: HouseholdRecord): boolean {
  return before !== null && before.regionCode !== after.regionCode;
}

function headOf({ members }: FamilyRow): MemberRow {
  return members.find(({ relationship }) => relationship === 'HEAD') as MemberRow;
}

/** Files of enrolments. A family's derived fields follow its enrolments, as they do after a command. */

import { findAll } from '#platform/import/find-all.ts';
import type { ImportType } from '#platform/import/import-type.ts';
import type { ImportReference } from '#platform/import/reference.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { applyRow, outcomesOf, type Work, type WorkingSet } from '#platform/import/working-set.ts';
import { writeBatch } from '#platform/import/write-batch.ts';
import { idOfKey, isSettled, writeWorks } from '#platform/import/write-documents.ts';
import { activeProgramsOf, openKeyOf, pkhCompanionOf } from '../enrollment-rules.ts';
import { type EnrollmentRecord, type HouseholdRecord, type Models, registerModels } from '../model.ts';
import { type EnrollmentRow, enrollmentFields } from './enrollment-columns.ts';
import { type CandidateFamily, candidateFields, findCandidateFlags } from './follow-candidates.ts';

type Family = CandidateFamily &
  Pick<HouseholdRecord, 'headNik' | 'activePrograms' | 'pkhCompanionId' | 'graduationFlags' | 'programsRevision'>;

/** Of a family an enrolment is the same where programme, person and first day are. */
export const enrollments: ImportType<EnrollmentRow> = {
  name: 'enrollments',
  summary: 'Enrolments of families and persons in programmes.',
  key: ['headNik', 'program', 'beneficiaryNik', 'startedOn'],
  fields: enrollmentFields,
  check: checkEnrollment,
  async open(database, reference) {
    const models = registerModels(database);
    return { write: (rows) => writeBatch((run) => writeEnrollments(models, reference, rows, run)) };
  },
};

/** What ended says how and when, and nothing else does; a graduation alone has a kind. */
export function checkEnrollment(row: EnrollmentRow): RowProblem[] {
  const problems: RowProblem[] = [];
  const say = (field: string, reason: string) => problems.push({ field, reason });
  const isEnded = row.status === 'EXITED';
  for (const field of ['exitedOn', 'exitKind'] as const) {
    if (isEnded && row[field] === null) say(field, 'is missing where the status is EXITED');
    if (!isEnded && row[field] !== null) say(field, 'is only for the status EXITED');
  }
  if (!isEnded && row.exitReason !== null) say('exitReason', 'is only for the status EXITED');
  if (row.exitedOn !== null && row.exitedOn < row.startedOn) say('exitedOn', 'is before the first day');
  if (row.exitKind === 'GRADUATION' && row.graduationKind === null)
    say('graduationKind', 'is missing for a graduation');
  if (row.exitKind !== 'GRADUATION' && row.graduationKind !== null) say('graduationKind', 'is only for a graduation');
  const tranches = new Set((row.disbursements ?? []).map(({ year, tranche }) => `${year}/${tranche}`));
  if (tranches.size < (row.disbursements?.length ?? 0)) say('disbursements', 'a tranche of a year is listed twice');
  return problems;
}

async function writeEnrollments(
  models: Models,
  reference: ImportReference,
  rows: readonly EnrollmentRow[],
  run: number,
) {
  const families = await findFamilies(models, rows);
  const [stored, companions] = await Promise.all([findStored(models, families), findCompanions(models, rows)]);
  const works: WorkingSet<EnrollmentRecord> = new Map();
  const problems = new Map<number, RowProblem[]>();
  rows.forEach((row, n) => {
    const family = families.get(row.headNik);
    const found = problemsOf(row, family, companions);
    if (family === undefined || found.length > 0) {
      problems.set(n, found);
      return;
    }
    const key = keyOf(family, row);
    const known = stored.byKey.get(key) ?? null;
    applyRow(works, key, n, known, (current) => ({
      ...enrollmentOf(row, family, current),
      // Version and history of what is stored are the guard's and the entry's to change, see `writeWorks`.
      ...(known === null && { familyUpdatePending: false, version: 1, history: [] }),
    }));
  });

  const written = await writeWorks(models.enrollments, works.values(), {
    guard: 'version',
    entryFor: (work) => importEntry(work, reference),
  });
  for (const { rows: refused } of written.forbidden) {
    const reason = 'another enrolment of the family or the person in the programme is open';
    for (const n of refused) problems.set(n, [{ field: 'status', reason }]);
  }
  const forbidden = new Set(written.forbidden);
  const kept = new Map([...works].filter(([, work]) => !forbidden.has(work)).map(([key, { after }]) => [key, after]));
  const followed = await writeWorks(
    models.households as never,
    await followingFamilies(models, families, stored.byFamily, kept),
    {
      guard: 'programsRevision' as never,
    },
  );
  return {
    outcomes: outcomesOf(rows.length, problems, [works.values()]),
    isSettled: isSettled(run, written as never, followed as never),
  };
}

function problemsOf(row: EnrollmentRow, family: Family | undefined, companions: ReadonlySet<string>): RowProblem[] {
  if (family === undefined) return [{ field: 'headNik', reason: 'is no head of a family of the register' }];
  const problems: RowProblem[] = [];
  const isMember = (nik: string) => family.memberNiks.includes(nik) || family.headNik === nik;
  if (row.beneficiaryNik !== null && !isMember(row.beneficiaryNik)) {
    problems.push({ field: 'beneficiaryNik', reason: 'is no member of the family' });
  }
  if (row.components?.some(({ personNik }) => !isMember(personNik))) {
    problems.push({ field: 'components', reason: 'name somebody who is no member of the family' });
  }
  if (row.companionId !== null && !companions.has(row.companionId)) {
    problems.push({ field: 'companionId', reason: 'is no companion of the register' });
  }
  return problems;
}

async function findFamilies({ households }: Models, rows: readonly EnrollmentRow[]) {
  const fields = {
    ...candidateFields,
    ...{ headNik: 1, activePrograms: 1, pkhCompanionId: 1, graduationFlags: 1, programsRevision: 1 },
  };
  const heads = [...new Set(rows.map(({ headNik }) => headNik))];
  const found = await findAll<Family>(households, { headNik: { $in: heads } }, { fields });
  return new Map(found.map((family) => [family.headNik, family]));
}

async function findStored(models: Models, families: ReadonlyMap<string, Family>) {
  const ids = [...families.values()].map(({ _id }) => _id);
  const found = await findAll<EnrollmentRecord>(
    models.enrollments,
    { householdId: { $in: ids } },
    { sort: { householdId: 1, startedOn: 1, _id: 1 } },
  );
  const byFamily = new Map<string, EnrollmentRecord[]>();
  const byKey = new Map<string, EnrollmentRecord>();
  for (const enrollment of found) {
    const family = enrollment.householdId.toHexString();
    byFamily.set(family, [...(byFamily.get(family) ?? []), enrollment]);
    byKey.set(keyOf({ _id: enrollment.householdId }, enrollment), enrollment);
  }
  return { byFamily, byKey };
}

async function findCompanions(models: Models, rows: readonly EnrollmentRow[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(rows.flatMap(({ companionId }) => companionId ?? []))];
  const found = await findAll<{ readonly _id: string }>(
    models.companions,
    { _id: { $in: ids } },
    { fields: { _id: 1 } },
  );
  return new Set(found.map(({ _id }) => _id));
}

/** What each family's derived fields become by the enrolments that are stored, or written now. */
async function followingFamilies(
  models: Models,
  families: ReadonlyMap<string, Family>,
  stored: ReadonlyMap<string, readonly EnrollmentRecord[]>,
  kept: ReadonlyMap<string, EnrollmentRecord>,
): Promise<Work<Family>[]> {
  const all = new Map<string, Map<string, EnrollmentRecord>>();
  for (const [family, enrollments] of stored) {
    all.set(family, new Map(enrollments.map((one) => [keyOf({ _id: one.householdId }, one), one])));
  }
  for (const [key, enrollment] of kept) {
    const family = enrollment.householdId.toHexString();
    all.set(family, (all.get(family) ?? new Map()).set(key, enrollment));
  }
  const states = new Map([...all].map(([family, enrollments]) => [family, [...enrollments.values()].sort(byStart)]));
  const flags = await findCandidateFlags(models, [...families.values()], states);
  return [...families.values()].map((before) => {
    const id = before._id.toHexString();
    const enrollments = states.get(id) ?? [];
    const derived = {
      activePrograms: activeProgramsOf(enrollments),
      pkhCompanionId: pkhCompanionOf(enrollments),
      graduationFlags: flags.get(id) ?? [],
    };
    return { before, after: { _id: before._id, ...derived } as unknown as Family, rows: [] };
  });
}

function byStart(one: EnrollmentRecord, other: EnrollmentRecord): number {
  if (one.startedOn !== other.startedOn) return one.startedOn < other.startedOn ? -1 : 1;
  return one._id.toHexString() < other._id.toHexString() ? -1 : 1;
}

function keyOf({ _id }: Pick<Family, '_id'>, row: Pick<EnrollmentRow, 'program' | 'beneficiaryNik' | 'startedOn'>) {
  return `${_id.toHexString()}/${row.program}/${row.beneficiaryNik ?? ''}/${row.startedOn}`;
}

function enrollmentOf(row: EnrollmentRow, family: Family, current: EnrollmentRecord | null): EnrollmentRecord {
  const { program, status, beneficiaryNik, startedOn, exitedOn, exitKind, graduationKind, exitReason } = row;
  const own = {
    _id: current?._id ?? idOfKey('enrollment', keyOf(family, row)),
    householdId: family._id,
    regionCode: family.regionCode,
    ...{ program, status, beneficiaryNik, startedOn, exitedOn, exitKind, graduationKind, exitReason },
    components: row.components ?? current?.components ?? [],
    annualEntitlement: row.annualEntitlement,
    companionId: row.companionId,
    disbursements: disbursementsOf(row, family, current),
    openKey: openKeyOf(family._id.toHexString(), row),
  };
  return own as unknown as EnrollmentRecord;
}

function disbursementsOf(row: EnrollmentRow, family: Family, current: EnrollmentRecord | null) {
  const stored = current?.disbursements ?? [];
  if (row.disbursements === null) return stored;
  const known = new Map(stored.map(({ _id, year, tranche }) => [`${year}/${tranche}`, _id]));
  return row.disbursements
    .map((payment) => {
      const name = `${payment.year}/${payment.tranche}`;
      return { _id: known.get(name) ?? idOfKey('disbursement', keyOf(family, row), name), ...payment };
    })
    .sort((one, other) => one.year - other.year || one.tranche - other.tranche);
}

/** What the history of a stored enrolment says where an import changes its status. */
function importEntry(
  { before, after }: Work<EnrollmentRecord>,
  { importId, startedAt }: ImportReference,
): object | null {
  if (before === null || before.status === after.status) return null;
  const key = `import:${importId}:${before._id.toHexString()}:${before.version}`;
  const by = { actor: 'import', agency: 'Kemensos', role: 'MINISTRY_OFFICER', at: startedAt };
  return { key, fingerprint: importId, from: before.status, to: after.status, ...by, reason: null };
}

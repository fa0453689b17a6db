/** Turns the rows of the population's social welfare register into this room's documents. */
import { type Model, mongo, Types } from 'mongoose';
import { matchNiksOf } from '#platform/match.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import type {
  CompanionRow,
  DisbursementRow,
  RegionRow,
  RegisterBatch,
  WelfareMemberRow,
  WelfareRow,
} from '#population/register-rows.ts';
import { activeProgramsOf, pkhCompanionOf } from './enrollment-rules.ts';
import {
  type ChangeRequestRecord,
  type CompanionRecord,
  type DisbursementRecord,
  type EnrollmentRecord,
  type FindingRecord,
  type HouseholdRecord,
  type Models,
  type PersonRecord,
  type RecordId,
  registerModels,
} from './model.ts';
import type { RegionRecord } from './region-model.ts';

/** Writes a population's social welfare register into an empty database, batch after batch. */
export interface SocialWelfareSeed {
  /** Creates the indexes. */
  begin(): Promise<void>;
  write(batch: RegisterBatch): Promise<void>;
  /** Records which versions of DTSEN the families came from. */
  finish(): Promise<void>;
}

/** The decree whose codes `idn-area-data` 3.1.2 holds, by its own list of sources. */
const decree = 'Kepmendagri 300.2.2-2138/2025';

const duplicateKey = 11_000;

/** A seed for the database, whose models it registers. */
export function createSocialWelfareSeed(database: Database): SocialWelfareSeed {
  const models = registerModels(database);
  const versions = new Set<string>();
  const seenRegions = new Set<string>();
  const seenCompanions = new Set<string>();

  return {
    begin: () => ensureIndexes(database),
    async write({ regions, socialWelfare: { families, companions } }) {
      const newRegions = regions.filter(({ code }) => isFirst(seenRegions, code));
      const newCompanions = companions.filter(({ companionId }) => isFirst(seenCompanions, companionId));
      for (const { dtsenVersion } of families) versions.add(dtsenVersion);
      await Promise.all([
        insert(models.regions, newRegions.map(regionDocument)),
        insert(models.companions, newCompanions.map(companionDocument)),
        insert(models.households, families.map(householdDocument)),
        insert(models.enrollments, families.flatMap(enrollmentDocuments)),
        insert(models.findings, families.flatMap(findingDocuments)),
        insert(models.changeRequests, families.flatMap(changeRequestDocuments)),
        insertPersons(models, families),
      ]);
    },
    finish: () =>
      insert(
        models.dtsenVersions,
        [...versions].sort().map((_id) => ({ _id })),
      ),
  };
}

async function insert<TRecord>(model: Model<TRecord>, documents: TRecord[]): Promise<void> {
  if (documents.length === 0) return;
  await model.collection.insertMany(documents as mongo.OptionalId<mongo.Document>[], { ordered: false });
}

/** A NIK that several families list is one person, as the family that was seen last describes them. */
async function insertPersons({ persons }: Models, families: readonly WelfareRow[]): Promise<void> {
  const newest = new Map<string, PersonRecord>();
  for (const family of families) {
    for (const member of family.members) {
      const known = newest.get(member.nik);
      if (known === undefined || family.snapshotOn > known.snapshotOn) {
        newest.set(member.nik, personDocument(member, family.snapshotOn));
      }
    }
  }
  const documents = [...newest.values()];
  try {
    await insert(persons, documents);
  } catch (fault) {
    const known = knownAlready(fault).map((position) => documents[position] as PersonRecord);
    await persons.collection.bulkWrite(known.map(replaceOlder), { ordered: false });
  }
}

function replaceOlder(person: PersonRecord): mongo.AnyBulkWriteOperation {
  const { nik, name, sex, birthDate, maritalStatus, occupation, dukcapilMatch, snapshotOn } = person;
  return {
    updateOne: {
      filter: { nik, snapshotOn: { $lt: snapshotOn } },
      update: { $set: { name, sex, birthDate, maritalStatus, occupation, dukcapilMatch, snapshotOn } },
    },
  };
}

// Positions of the documents whose key an earlier batch has taken; any other fault is thrown on.
function knownAlready(fault: unknown): number[] {
  if (!(fault instanceof mongo.MongoBulkWriteError)) throw fault;
  const errors = [fault.writeErrors].flat();
  if (errors.some(({ code }) => code !== duplicateKey)) throw fault;
  return errors.map(({ index }) => index);
}

function householdDocument(row: WelfareRow): HouseholdRecord {
  const { headNik, formerHeads } = row;
  const memberNiks = row.members.map(({ nik }) => nik);
  return {
    _id: idOf(row),
    headNik,
    memberNiks,
    matchNiks: matchNiksOf({ headNik, memberNiks, formerHeads }),
    familyCardNumber: row.familyCardNumber,
    formerHeads: formerHeads.map(({ nik, from, to, reason }) => ({ nik, from, to, reason })),
    members: row.members.map(({ nik, relationship, since, isCarer }) => ({ nik, relationship, since, isCarer })),
    regionCode: row.regionCode,
    snapshotOn: row.snapshotOn,
    address: row.address,
    dtsenVersion: row.dtsenVersion,
    decile: row.decile,
    decileHistory: row.decileHistory.map(({ dtsenVersion, decile }) => ({ dtsenVersion, decile })),
    activePrograms: activeProgramsOf(row.enrollments),
    pkhCompanionId: pkhCompanionOf(row.enrollments),
  };
}

function personDocument(row: WelfareMemberRow, snapshotOn: string): PersonRecord {
  const { nik, name, sex, birthDate, maritalStatus, occupation, dukcapilMatch } = row;
  return { nik, name, sex, birthDate, maritalStatus, occupation, dukcapilMatch, snapshotOn };
}

function enrollmentDocuments(family: WelfareRow): EnrollmentRecord[] {
  const householdId = idOf(family);
  return family.enrollments.map((row) => ({
    _id: idOf(row),
    householdId,
    regionCode: family.regionCode,
    program: row.program,
    status: row.status,
    beneficiaryNik: row.beneficiaryNik,
    startedOn: row.startedOn,
    exitedOn: row.exitedOn,
    exitKind: row.exitKind,
    graduationKind: row.graduationKind,
    exitReason: row.exitReason,
    components: row.components.map(({ component, personNik, paid, annualAmount }) => ({
      component,
      personNik,
      paid,
      annualAmount,
    })),
    annualEntitlement: row.annualEntitlement,
    companionId: row.companionId,
    disbursements: row.disbursements.map(disbursementDocument).sort(byTranche),
  }));
}

function disbursementDocument(row: DisbursementRow): DisbursementRecord {
  const { year, tranche, amount, status, channel, paidOn } = row;
  return { _id: idOf(row), year, tranche, amount, status, channel, paidOn };
}

function byTranche(one: DisbursementRecord, other: DisbursementRecord): number {
  return one.year - other.year || one.tranche - other.tranche;
}

function findingDocuments(family: WelfareRow): FindingRecord[] {
  const householdId = idOf(family);
  return family.findings.map((row) => {
    const { personNik, reason, source, foundOn, status } = row;
    return { _id: idOf(row), householdId, personNik, reason, source, foundOn, status };
  });
}

function changeRequestDocuments(family: WelfareRow): ChangeRequestRecord[] {
  const householdId = idOf(family);
  return family.changeRequests.map((row) => {
    const { channel, kind, status } = row;
    const [submittedAt, updatedAt] = [new Date(row.submittedAt), new Date(row.updatedAt)];
    return { _id: idOf(row), householdId, channel, kind, status, submittedAt, updatedAt };
  });
}

function companionDocument({ companionId, name, regionCode }: CompanionRow): CompanionRecord {
  return { _id: companionId, name, regionCode };
}

function regionDocument({ code, level, kind, name, parentCode }: RegionRow): RegionRecord {
  // The table of codes that the population follows says nothing of the rest.
  const unsaid = { validFrom: null, validTo: null, successorCodes: [], bpsCode: null };
  return { _id: code, level, kind, name, parentCode, decree, ...unsaid };
}

function idOf({ rowId }: { readonly rowId: string }): RecordId {
  return new Types.ObjectId(rowId);
}

function isFirst(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

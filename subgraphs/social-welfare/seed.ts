/** Turns the rows of the population's social welfare register into this room's documents. */
import { type Model, mongo, Types } from 'mongoose';
import { matchNiksOf } from '#platform/match.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import { registerIncomingReferrals } from '#platform/referral/incoming-model.ts';
import { incomingRecordOf } from '#platform/referral/seed-incoming.ts';
import type {
  DisbursementRow,
  RegionRow,
  RegisterBatch,
  WelfareMemberRow,
  WelfareRow,
} from '#population/register-rows.ts';
import type { TrainingModuleRecord } from './companions/model.ts';
import { companionDocument, moduleDocument, trainingDocuments } from './companions/seed.ts';
import { createVersionCounts } from './dtsen/version-counts.ts';
import { activeProgramsOf, openKeyOf, pkhCompanionOf } from './enrollment-rules.ts';
import { businessReportDocuments, graduationDocuments, seededFlags } from './graduation/seed.ts';
import {
  type DisbursementRecord,
  type EnrollmentRecord,
  type HouseholdRecord,
  type Models,
  type PersonRecord,
  type RecordId,
  registerModels,
} from './model.ts';
import { dakProposalDocuments, socialOfficeDocuments } from './offices/seed.ts';
import { programDocument } from './programs/seed.ts';
import type { MinimumWageRecord } from './reconciliation/model.ts';
import { findingDocuments, writePartnerRows } from './reconciliation/seed.ts';
import type { RegionRecord } from './region-model.ts';
import { changeRequestDocuments } from './requests/seed.ts';

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
  const incoming = registerIncomingReferrals(database);
  const versions = createVersionCounts();
  const seenRegions = new Set<string>();
  const seenCompanions = new Set<string>();
  const curriculum: TrainingModuleRecord[] = [];
  const wages: MinimumWageRecord[] = [];

  return {
    begin: () => ensureIndexes(database),
    async write({ regions, trainingModules = [], socialWelfare }) {
      const { families, companions, programs = [] } = socialWelfare;
      const newRegions = regions.filter(({ code }) => isFirst(seenRegions, code));
      const newCompanions = companions.filter(({ companionId }) => isFirst(seenCompanions, companionId));
      for (const family of families) versions.add(family);
      const newModules = trainingModules.map(moduleDocument);
      curriculum.push(...newModules);
      wages.push(...(socialWelfare.minimumWages ?? []));
      await Promise.all([
        insertRegions(models, newRegions.map(regionDocument)),
        insert(models.socialOffices, newRegions.flatMap(socialOfficeDocuments)),
        insert(models.dakProposals, newRegions.flatMap(dakProposalDocuments)),
        insert(
          models.companions,
          newCompanions.map((row) => companionDocument(row, curriculum)),
        ),
        insert(models.trainingModules, newModules),
        insert(models.companionTrainings, newCompanions.flatMap(trainingDocuments)),
        insert(models.programs, programs.map(programDocument)),
        insert(
          models.households,
          families.map((row) => householdDocument(row, wages)),
        ),
        insertEnrollments(models, families.flatMap(enrollmentDocuments)),
        insert(models.findings, families.flatMap(findingDocuments)),
        writePartnerRows(models, socialWelfare),
        insert(models.changeRequests, families.flatMap(changeRequestDocuments)),
        insert(
          models.graduations,
          families.flatMap((row) => graduationDocuments(row, wages)),
        ),
        insert(models.businessReports, families.flatMap(businessReportDocuments)),
        insertPersons(models, families),
        insert(incoming, (socialWelfare.incomingReferrals ?? []).map(incomingRecordOf)),
      ]);
    },
    finish: () => insert(models.dtsenVersions, versions.records()),
  };
}

async function insert<TRecord>(model: Model<TRecord>, documents: TRecord[]): Promise<void> {
  if (documents.length === 0) return;
  await model.collection.insertMany(documents as mongo.OptionalId<mongo.Document>[], { ordered: false });
}

/** All villages come at once: more documents than some servers take in one command. */
async function insertRegions({ regions }: Models, documents: RegionRecord[]): Promise<void> {
  for (let at = 0; at < documents.length; at += 10_000) await insert(regions, documents.slice(at, at + 10_000));
}

/** Of places that were taken over twice the first is the open one; a new one beside it is refused all the same. */
async function insertEnrollments({ enrollments }: Models, documents: EnrollmentRecord[]): Promise<void> {
  try {
    await insert(enrollments, documents);
  } catch (fault) {
    const doubled = knownAlready(fault).map((position) => ({ ...documents[position], openKey: null }));
    await insert(enrollments, doubled as EnrollmentRecord[]);
  }
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

function householdDocument(row: WelfareRow, wages: readonly MinimumWageRecord[]): HouseholdRecord {
  const { headNik, formerHeads } = row;
  const memberNiks = row.members.map(({ nik }) => nik);
  return {
    _id: idOf(row),
    headNik,
    memberNiks,
    matchNiks: matchNiksOf({ headNik, memberNiks, formerHeads }),
    familyCardNumber: row.familyCardNumber,
    formerHeads: formerHeads.map(({ nik, from, to, reason }) => ({ nik, from, to, reason })),
    members: row.members.map(({ nik, relationship, since, isCarer, birthDate }) => ({
      nik,
      relationship,
      since,
      isCarer,
      birthDate,
    })),
    regionCode: row.regionCode,
    snapshotOn: row.snapshotOn,
    address: row.address,
    dtsenVersion: row.dtsenVersion,
    decile: row.decile,
    decileHistory: row.decileHistory.map(({ dtsenVersion, decile }) => ({ dtsenVersion, decile })),
    activePrograms: activeProgramsOf(row.enrollments),
    pkhCompanionId: pkhCompanionOf(row.enrollments),
    graduationFlags: seededFlags(row, wages),
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
    openKey: openKeyOf(householdId.toHexString(), row),
    familyUpdatePending: false,
    version: 1,
    history: [],
  }));
}

function disbursementDocument(row: DisbursementRow): DisbursementRecord {
  const { year, tranche, amount, status, channel, paidOn } = row;
  return { _id: idOf(row), year, tranche, amount, status, channel, paidOn };
}

function byTranche(one: DisbursementRecord, other: DisbursementRecord): number {
  return one.year - other.year || one.tranche - other.tranche;
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

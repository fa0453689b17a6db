import { currentDtsenVersion, dayOfIso, dtsenVersions, isoOfDay, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import { hamletNames } from '../reference/names.ts';
import type { ChangeRequestRow, WelfareMemberRow, WelfareRow } from '../register-rows.ts';
import type { RowIds } from '../row-id.ts';
import type { TrueHousehold, TruePerson } from '../true-household.ts';
import { damageNik, drawKeyDamage, drawNikDamage } from './damage-nik.ts';
import { writeEnrollments } from './enrollments.ts';
import { drawFinding } from './findings.ts';

/** Writes the social welfare register (DTSEN and the Kemensos programmes), family by family in order. */
export interface SocialWelfareWriter {
  /** The row of a household, or null where the register does not know it. */
  write(household: TrueHousehold, isFlawless: boolean): WelfareRow | null;
}

/** Creates the writer. `companionFor` names the companion of a new PKH family in a regency. */
export function createSocialWelfareWriter(
  draws: Draws,
  rowIds: RowIds,
  companionFor: (household: TrueHousehold) => string,
): SocialWelfareWriter {
  // Damaged keys only, a few in a thousand: issued numbers cannot meet them, but two damaged ones could.
  const damagedKeys = new Set<string>();
  let headBefore: TruePerson | null = null;

  function write(household: TrueHousehold, isFlawless: boolean): WelfareRow | null {
    const d = draws.at(household.index);
    const head = household.members[0] as TruePerson;
    const neighbour = headBefore;
    if (!d.chance(0.99) && !isFlawless) return null;
    const written = isFlawless ? null : damageSome(d, household, damagedKeys);
    headBefore = written?.has(head.nik) ? null : head;
    const writtenNik = (person: TruePerson): string => written?.get(person.nik) ?? person.nik;

    let findings = 0;
    const finding = isFlawless
      ? null
      : drawFinding(household, d, () => rowIds('finding', household.index, findings++), writtenNik);
    let enrollments = 0;
    let payments = 0;
    const enrollmentRows = writeEnrollments(household, {
      draws: d,
      entersAll: isFlawless,
      writtenNik,
      nextEnrollmentId: () => rowIds('enrollment', household.index, enrollments++),
      nextDisbursementId: () => rowIds('disbursement', household.index, payments++),
      companionId: () => companionFor(household),
      confirmedReason: finding?.status === 'CONFIRMED' ? finding.reason : null,
    });
    const members = writeMembers(d, household, writtenNik, isFlawless);
    // The same person in two families: the head of the family before is also listed here.
    if (!isFlawless && neighbour !== null && d.chance(0.002)) members.push(writeDuplicate(neighbour));
    const history = writeHistory(d, household, isFlawless);
    const former = household.formerHead;
    return {
      rowId: rowIds('welfare-family', household.index, 0),
      headNik: writtenNik(head),
      familyCardNumber: household.familyCardNumber,
      formerHeads: former !== null && (isFlawless || d.chance(0.92)) ? [former] : [],
      regionCode: household.place.village.code,
      snapshotOn: isFlawless || d.chance(0.85) ? currentDtsenVersion : (dtsenVersions[d.between(1, 4)] as string),
      address: `Dusun ${d.pick(hamletNames)} RT 00${d.between(1, 9)} RW 00${d.between(1, 6)}`,
      dtsenVersion: currentDtsenVersion,
      decile: household.ranked ? household.decile : null,
      decileHistory: history,
      members,
      enrollments: enrollmentRows,
      findings: finding === null ? [] : [finding],
      changeRequests: isFlawless ? [] : writeChangeRequests(d, household, rowIds),
    };
  }

  return { write };
}

/** Damages some members' numbers; returns what was changed, or null for nothing. */
function damageSome(draws: Draws, household: TrueHousehold, damagedKeys: Set<string>): Map<string, string> | null {
  let written: Map<string, string> | null = null;
  household.members.forEach((member, i) => {
    let nik: string | null = null;
    if (i === 0) {
      nik = drawKeyDamage(draws, member.nik, household.familyCardNumber);
      if (nik !== null && damagedKeys.has(nik)) nik = null;
      if (nik !== null) damagedKeys.add(nik);
    } else {
      const damage = drawNikDamage(draws);
      if (damage !== null) nik = damageNik(member.nik, damage, household.familyCardNumber, draws);
    }
    if (nik === null || nik === member.nik) return;
    written ??= new Map();
    written.set(member.nik, nik);
  });
  return written;
}

function writeMembers(
  draws: Draws,
  household: TrueHousehold,
  writtenNik: (person: TruePerson) => string,
  isFlawless: boolean,
): WelfareMemberRow[] {
  const carer = findCarer(household);
  return household.members.map((member) => {
    const nik = writtenNik(member);
    return {
      nik,
      name: member.name,
      sex: member.sex,
      birthDate: member.birthDate,
      relationship: member.relationship,
      since: member.relationship === 'HEAD' ? household.familyCardSince : null,
      isCarer: member === carer,
      maritalStatus: member.maritalStatus,
      occupation: member.occupation,
      dukcapilMatch: isFlawless ? 'MATCHED' : drawMatch(draws, member, nik),
    };
  });
}

function findCarer(household: TrueHousehold): TruePerson | null {
  // The account is the mother's where there is one (unconfirmed), and only families in aid have a carer.
  const { pkh, sembako } = household.programs;
  if (pkh === 'NEVER' && sembako === 'NEVER') return null;
  return household.members.find((member) => member.relationship === 'WIFE') ?? (household.members[0] as TruePerson);
}

function drawMatch(draws: Draws, member: TruePerson, nik: string): WelfareMemberRow['dukcapilMatch'] {
  const u = draws.unit();
  if (member.diedOn !== null) return 'DECEASED';
  if (nik !== member.nik) return 'NOT_FOUND';
  if (u < 0.003) return 'NOT_FOUND';
  if (u < 0.0075) return 'NAME_MISMATCH';
  return u < 0.013 ? 'NOT_CHECKED' : 'MATCHED';
}

function writeDuplicate(person: TruePerson): WelfareMemberRow {
  return {
    nik: person.nik,
    name: person.name,
    sex: person.sex,
    birthDate: person.birthDate,
    relationship: 'OTHER_RELATIVE',
    since: null,
    isCarer: false,
    maritalStatus: person.maritalStatus,
    occupation: person.occupation,
    dukcapilMatch: 'DUPLICATE',
  };
}

function writeHistory(draws: Draws, household: TrueHousehold, isFlawless: boolean): WelfareRow['decileHistory'] {
  if (!household.ranked) return [];
  // Some families came into DTSEN with a later version.
  const first = !isFlawless && draws.chance(0.06) ? draws.between(1, dtsenVersions.length - 1) : 0;
  const history: { dtsenVersion: string; decile: number }[] = [];
  for (let i = first; i < dtsenVersions.length; i += 1) {
    history.push({ dtsenVersion: dtsenVersions[i] as string, decile: household.decileByVersion[i] as number });
  }
  return history;
}

const openStates = [
  'SUBMITTED',
  'VILLAGE_DELIBERATION',
  'FIELD_VERIFICATION',
  'REGENCY_REVIEW',
  'DUKCAPIL_MATCHING',
  'MINISTRY_REVIEW',
  'BPS_RANKING',
] as const;

function writeChangeRequests(draws: Draws, household: TrueHousehold, rowIds: RowIds): ChangeRequestRow[] {
  if (!draws.chance(household.ranked ? 0.018 : 0.3)) return [];
  const submitted = todayDay - draws.between(5, 420);
  const updated = Math.min(todayDay, submitted + draws.between(0, 60));
  const u = draws.unit();
  const status = u < 0.55 ? draws.pick(openStates) : u < 0.85 ? 'APPLIED' : u < 0.97 ? 'REJECTED' : 'WITHDRAWN';
  const isDeath = household.members.some((member) => member.diedOn !== null && dayOfIso(member.diedOn) < submitted);
  const kind = isDeath
    ? 'REPORT_DEATH'
    : household.ranked
      ? draws.weighted([
          ['CORRECT', 40],
          ['OBJECT', 25],
          ['REPORT_MOVE', 20],
          ['SPLIT', 12],
          ['MERGE', 3],
        ] as const)
      : 'PROPOSE_NEW';
  const minute = String(draws.between(0, 59)).padStart(2, '0');
  return [
    {
      rowId: rowIds('change-request', household.index, 0),
      channel: draws.chance(0.7) ? 'FORMAL' : 'PARTICIPATORY',
      kind,
      status,
      submittedAt: `${isoOfDay(submitted)}T03:${minute}:00.000Z`,
      updatedAt: `${isoOfDay(updated)}T08:${minute}:00.000Z`,
    },
  ];
}

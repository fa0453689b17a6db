import { matchNiksOf } from '#platform/match.ts';
import type { FamilyRelationship, MaritalStatus } from '../generated.ts';
import type { FormerHeadRecord, HouseholdRecord, MemberRecord } from '../model.ts';
import type { RequestedMember } from '../requests/model.ts';
import { relationshipTo } from './relationship-to.ts';

/** Fields of a family that a request writes anew. */
export type FamilyChange = Partial<
  Omit<
    HouseholdRecord,
    '_id' | 'activePrograms' | 'pkhCompanionId' | 'graduationFlags' | 'programsRevision' | 'membershipRevision'
  >
>;

/** Who belongs to a family. */
export type Belonging = Pick<HouseholdRecord, 'headNik' | 'members' | 'formerHeads'>;

/** The fields of membership, and those that are derived from them. */
export function membershipOf({ headNik, members, formerHeads }: Belonging) {
  const memberNiks = members.map(({ nik }) => nik);
  return { headNik, members, formerHeads, memberNiks, matchNiks: matchNiksOf({ headNik, memberNiks, formerHeads }) };
}

/** The family with a new head, whose way of ending as a head is told; what members are to the head is told anew. */
export function withHead(family: Belonging, newHeadNik: string, former: FormerHeadRecord): Belonging {
  const chosen = family.members.find(({ nik }) => nik === newHeadNik);
  if (chosen === undefined) return family;
  const members = family.members.map((member) => ({
    ...member,
    relationship: member === chosen ? 'HEAD' : relationshipTo(chosen.relationship, member.relationship),
  }));
  return { headNik: newHeadNik, members, formerHeads: [...family.formerHeads, former] };
}

/**
 * The family without a member who died. Where the head died the new head takes the place; of a family of one nobody is
 * left: its record stays under the NIK of the head, without members. The account goes to the head where the carer died.
 */
export function afterDeath(
  family: Belonging,
  { personNik, newHeadNik, diedOn }: { personNik: string; newHeadNik: string | null; diedOn: string },
): Belonging {
  const dead = family.members.find(({ nik }) => nik === personNik);
  const members = family.members.filter(({ nik }) => nik !== personNik);
  const former: FormerHeadRecord = { nik: personNik, from: null, to: diedOn, reason: 'DEATH' };
  let left: Belonging = { ...family, members };
  if (family.headNik === personNik) {
    left =
      newHeadNik === null
        ? { ...left, formerHeads: [...family.formerHeads, former] }
        : withHead(left, newHeadNik, former);
  }
  return dead?.isCarer === true ? { ...left, members: left.members.map((one) => asCarer(one, left.headNik)) } : left;
}

/** The family without those who leave for one of their own. */
export function withoutMembers(family: Belonging, leaving: readonly RequestedMember[]): Belonging {
  const gone = new Set(leaving.map(({ nik }) => nik));
  const members = family.members.filter(({ nik }) => !gone.has(nik));
  return { ...family, members };
}

/**
 * The members of a family that is new, from that day on.
 * @param known the members of the family that they come from, which tell what is not requested anew.
 */
export function membersFrom(
  requested: readonly RequestedMember[],
  since: string,
  known: readonly MemberRecord[] = [],
): MemberRecord[] {
  return requested.map(({ nik, relationship, person }) => {
    const birthDate = person?.birthDate ?? known.find((member) => member.nik === nik)?.birthDate ?? null;
    return { nik, relationship, since, isCarer: false, birthDate };
  });
}

/** The family with the members of another that joins, whose head becomes a former head. */
export function withJoining(family: Belonging, joining: Belonging, on: string): Belonging {
  const known = new Set(family.members.map(({ nik }) => nik));
  const joined = joining.members
    .filter(({ nik }) => !known.has(nik))
    .map(({ nik, birthDate }) => ({
      nik,
      relationship: 'OTHER_RELATIVE' as FamilyRelationship,
      since: on,
      isCarer: false,
      birthDate,
    }));
  const former: FormerHeadRecord = { nik: joining.headNik, from: null, to: on, reason: 'OTHER' };
  return {
    headNik: family.headNik,
    members: [...family.members, ...joined],
    formerHeads: [...family.formerHeads, ...joining.formerHeads, former],
  };
}

/** The family in which a member is something else to the head. */
export function withRelationship(family: Belonging, nik: string, relationship: FamilyRelationship): Belonging {
  return { ...family, members: family.members.map((one) => (one.nik === nik ? { ...one, relationship } : one)) };
}

/** The rank that BPS has given, as the newest entry of the family's ranks; nothing where it has given none. */
export function rankOf(
  { decileHistory }: Pick<HouseholdRecord, 'decileHistory'>,
  decile: number | null,
  dtsenVersion: string,
): Pick<HouseholdRecord, 'decile' | 'dtsenVersion' | 'decileHistory'> | object {
  if (decile === null) return {};
  const before = decileHistory.filter((entry) => entry.dtsenVersion < dtsenVersion);
  return { decile, dtsenVersion, decileHistory: [...before, { dtsenVersion, decile }] };
}

/** Every value of MaritalStatus, which corrections are held to. */
export const maritalStatuses: readonly MaritalStatus[] = ['SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED'];

function asCarer(member: MemberRecord, headNik: string): MemberRecord {
  return { ...member, isCarer: member.nik === headNik };
}

/** Turns the population's referrals, foster parents and day care into this register's documents. */
import { noDelivery } from '#platform/outbox/delivery.ts';
import { seededEntry } from '#platform/referral/seed-incoming.ts';
import { agencyOfProgram, referringAgency } from '#platform/referral/vocabulary.ts';
import type { CentreRow, DonorRow, PlaceRow, PledgeRow, ReferralRow } from '#population/registers/outreach-rows.ts';
import type { DonorRecord, PledgeRecord } from './genting/model.ts';
import { requireRecordId } from './model.ts';
import type { ReferralRecord } from './referrals/model.ts';
import type { CentreRecord, PlaceRecord } from './tamasya/model.ts';

const idOf = (rowId: string) => requireRecordId('rowId', rowId);

/** The sender's record of a referral; its message has been delivered. */
export function referralRecord(row: ReferralRow): ReferralRecord {
  const { rowId, program, status, sentOn, closedOn, answerReason, reasons, healthReasons, sender } = row;
  const familyId = idOf(sender.rowId);
  const isOpen = status === 'DELIVERED';
  const isAnswered = status === 'ACCEPTED' || status === 'DECLINED';
  const entry = (step: number, from: string | null, to: string, on: string, agency: string, reason: string | null) =>
    seededEntry(rowId, step, from, to, on, agency, reason);
  const closer = isAnswered ? agencyOfProgram[program] : referringAgency;
  return {
    _id: idOf(rowId),
    familyId,
    headNik: sender.headNik,
    regionCode: sender.regionCode,
    teamId: sender.teamId,
    program,
    sentOn,
    reasons,
    healthReasons,
    openKey: isOpen ? `${sender.rowId} ${program}` : rowId,
    answerReason,
    answeredOn: isAnswered ? closedOn : null,
    delivery: noDelivery(new Date(sentOn)),
    status,
    version: isOpen ? 2 : 3,
    history: [
      entry(1, null, 'SENT', sentOn, referringAgency, null),
      entry(2, 'SENT', 'DELIVERED', sentOn, referringAgency, null),
      ...(isOpen ? [] : [entry(3, 'DELIVERED', status, closedOn ?? sentOn, closer, answerReason)]),
    ],
  };
}

/** A foster parent. */
export function donorRecord({ rowId, name, kind, regionCode }: DonorRow): DonorRecord {
  return {
    _id: idOf(rowId),
    name,
    kind,
    regionCode,
    status: 'ACTIVE',
    version: 1,
    history: [seededEntry(rowId, 1, null, 'ACTIVE', '2025-01-15', referringAgency, null)],
  };
}

/** What a foster parent gives. */
export function pledgeRecord({ rowId, donorRowId, family, kind, startsOn, endedOn }: PledgeRow): PledgeRecord {
  const status = endedOn === null ? 'OPEN' : 'ENDED';
  const ended = endedOn === null ? [] : [seededEntry(rowId, 2, 'OPEN', 'ENDED', endedOn, referringAgency, null)];
  return {
    _id: idOf(rowId),
    donorId: idOf(donorRowId),
    familyId: idOf(family.rowId),
    headNik: family.headNik,
    childNik: null,
    beneficiaryKey: family.rowId,
    regionCode: family.regionCode,
    kind,
    startsOn,
    endsOn: null,
    endedOn,
    openKey: endedOn === null ? `${donorRowId} ${family.rowId}` : rowId,
    status,
    version: 1 + ended.length,
    history: [seededEntry(rowId, 1, null, 'OPEN', startsOn, referringAgency, null), ...ended],
  };
}

/** A day-care centre. */
export function centreRecord({ rowId, ...centre }: CentreRow): CentreRecord {
  return { _id: idOf(rowId), ...centre };
}

/** A child's place. */
export function placeRecord({ rowId, centreRowId, childNik, family, slot, enrolledOn, leftOn }: PlaceRow): PlaceRecord {
  const left = leftOn === null ? [] : [seededEntry(rowId, 2, 'ENROLLED', 'LEFT', leftOn, referringAgency, null)];
  return {
    _id: idOf(rowId),
    centreId: idOf(centreRowId),
    personNik: childNik,
    familyId: idOf(family.rowId),
    headNik: family.headNik,
    regionCode: family.regionCode,
    slot,
    enrolledOn,
    leftOn,
    slotKey: leftOn === null ? `${centreRowId} ${slot}` : rowId,
    childKey: leftOn === null ? childNik : rowId,
    status: leftOn === null ? 'ENROLLED' : 'LEFT',
    version: 1 + left.length,
    history: [seededEntry(rowId, 1, null, 'ENROLLED', enrolledOn, referringAgency, null), ...left],
  };
}

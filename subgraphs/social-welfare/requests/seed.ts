/** Turns the population's requests into documents, with the steps that lead to the state that each is in. */
import { Types } from 'mongoose';
import type { HistoryEntry } from '#platform/workflow/command.ts';
import type { ChangeRequestRow, WelfareMemberRow, WelfareRow } from '#population/register-rows.ts';
import type { RequestStatus } from '../generated.ts';
import { cutOffOf } from './cut-off.ts';
import type { ChangeRequestRecord, EvidenceRecord, RequestedChange } from './model.ts';
import { openKeyOf } from './open-key.ts';

/** One after another, both channels from the regency on. */
const common = [
  'REGENCY_REVIEW',
  'REGENCY_REVIEW',
  'REGENCY_APPROVED',
  'MINISTRY_REVIEW',
  'DUKCAPIL_MATCHING',
  'BPS_RANKING',
  'APPLIED',
] as const;

const ways: Readonly<Record<ChangeRequestRow['channel'], readonly RequestStatus[]>> = {
  FORMAL: ['DRAFT', 'VILLAGE_DELIBERATION', ...common],
  PARTICIPATORY: ['SUBMITTED', 'FIELD_VERIFICATION', ...common],
};

/** What is no stage of its channel's way: how a request comes to be there all the same. */
const detours: Readonly<Record<string, readonly RequestStatus[]>> = {
  'FORMAL SUBMITTED': ['SUBMITTED'],
  'FORMAL FIELD_VERIFICATION': ['DRAFT', 'VILLAGE_DELIBERATION', 'REGENCY_REVIEW', 'FIELD_VERIFICATION'],
  'FORMAL WITHDRAWN': ['DRAFT', 'VILLAGE_DELIBERATION', 'WITHDRAWN'],
  'FORMAL REJECTED': ['DRAFT', 'VILLAGE_DELIBERATION', 'REGENCY_REVIEW', 'REJECTED'],
  'PARTICIPATORY VILLAGE_DELIBERATION': ['SUBMITTED', 'VILLAGE_DELIBERATION'],
  'PARTICIPATORY WITHDRAWN': ['SUBMITTED', 'WITHDRAWN'],
  'PARTICIPATORY REJECTED': ['SUBMITTED', 'FIELD_VERIFICATION', 'REGENCY_REVIEW', 'REJECTED'],
};

type Actor = Pick<HistoryEntry, 'actor' | 'agency' | 'role'>;

const offices: Readonly<Record<string, Actor>> = {
  village: { actor: 'seeded-village-operator', agency: 'Pemerintah desa', role: 'REGIONAL_OFFICER' },
  district: { actor: 'seeded-district-officer', agency: 'Kecamatan', role: 'REGIONAL_OFFICER' },
  verifier: { actor: 'seeded-verifier', agency: 'Dinas Sosial', role: 'REGIONAL_OFFICER' },
  head: { actor: 'seeded-head-of-office', agency: 'Dinas Sosial', role: 'REGIONAL_OFFICER' },
  province: { actor: 'seeded-province-officer', agency: 'Dinas Sosial provinsi', role: 'REGIONAL_OFFICER' },
  kemensos: { actor: 'seeded-kemensos-officer', agency: 'Kemensos', role: 'MINISTRY_OFFICER' },
  bps: { actor: 'seeded-bps-officer', agency: 'BPS', role: 'MINISTRY_OFFICER' },
  companion: { actor: 'seeded-companion', agency: 'Kemensos', role: 'FIELD_WORKER' },
};

/** The requests about a family of the population. */
export function changeRequestDocuments(
  family: WelfareRow,
  n: number,
  all: readonly WelfareRow[],
): ChangeRequestRecord[] {
  const householdId = new Types.ObjectId(family.rowId);
  return family.changeRequests.map((row) => {
    const { rowId, channel, kind, status } = row;
    const [submittedAt, updatedAt] = [new Date(row.submittedAt), new Date(row.updatedAt)];
    const history = historyOf(row, submittedAt, updatedAt);
    return {
      _id: new Types.ObjectId(rowId),
      householdId,
      regionCode: family.regionCode,
      ...{ channel, kind, status, submittedAt, updatedAt },
      cutOff: cutOffOf(submittedAt),
      requestedBy: history[0]?.actor ?? '',
      openKey: openKeyOf({ id: rowId, kind, status }, family.rowId),
      change: changeOf(row, family, all[n - 1] ?? all[n + 1]),
      evidence: evidenceOf(row, family, history),
      borneOut: history.some(({ from }) => from === 'FIELD_VERIFICATION') ? true : null,
      decile: status === 'APPLIED' ? family.decile : null,
      decileBefore: status === 'APPLIED' ? (family.decileHistory.at(-2)?.decile ?? null) : null,
      effect: status === 'APPLIED' ? 'DONE' : 'NONE',
      version: history.length,
      history,
    };
  });
}

function historyOf(row: ChangeRequestRow, first: Date, last: Date): HistoryEntry[] {
  const { rowId, channel, status } = row;
  const way = ways[channel];
  const stages = detours[`${channel} ${status}`] ?? way.slice(0, way.lastIndexOf(status) + 1);
  const span = last.getTime() - first.getTime();
  return stages.map((to, n) => ({
    key: `seed:${rowId}:${n}`,
    fingerprint: rowId,
    from: stages[n - 1] ?? null,
    to,
    ...actorOf(stages[n - 1] ?? null, to, channel),
    at: new Date(first.getTime() + (stages.length === 1 ? 0 : (span * n) / (stages.length - 1))),
    reason: to === 'REJECTED' ? 'The field check did not bear the request out.' : null,
  }));
}

function actorOf(from: RequestStatus | null, to: RequestStatus, channel: ChangeRequestRow['channel']): Actor {
  const name = () => {
    if (from === null || to === 'WITHDRAWN') return channel === 'FORMAL' ? 'village' : 'companion';
    if (to === 'VILLAGE_DELIBERATION') return 'village';
    if (from === 'VILLAGE_DELIBERATION') return 'district';
    if (to === 'REGENCY_APPROVED') return 'head';
    if (to === 'MINISTRY_REVIEW') return 'province';
    if (to === 'APPLIED') return 'bps';
    if (to === 'DUKCAPIL_MATCHING' || to === 'BPS_RANKING') return 'kemensos';
    return 'verifier';
  };
  return offices[name()] as Actor;
}

function evidenceOf(
  row: ChangeRequestRow,
  { regionCode }: WelfareRow,
  history: readonly HistoryEntry[],
): EvidenceRecord[] {
  const takenOn = row.submittedAt.slice(0, 10);
  const proof = (kind: EvidenceRecord['kind'], reference: string): EvidenceRecord => ({
    ...{ kind, takenOn, regionCode },
    reference: `${reference} ${row.rowId.slice(0, 6)}`,
  });
  return [
    ...(history.some(({ to }) => to === 'VILLAGE_DELIBERATION')
      ? [proof('MUSDES_MINUTES', 'Berita acara musdes')]
      : []),
    ...(history.some(({ from }) => from === 'FIELD_VERIFICATION')
      ? [proof('PHOTO', 'Foto rumah'), proof('FIELD_NOTE', 'Catatan kunjungan')]
      : []),
  ];
}

/** What the request asks for, made of the family as the register holds it. */
function changeOf(
  { kind, rowId, submittedAt }: ChangeRequestRow,
  family: WelfareRow,
  other?: WelfareRow,
): RequestedChange {
  const head = family.members[0] as WelfareMemberRow;
  const last = family.members.at(-1) ?? head;
  const happenedOn = submittedAt.slice(0, 10);
  switch (kind) {
    case 'PROPOSE_NEW':
      return { program: 'PKH', personNik: null };
    case 'OBJECT':
      return { reason: 'WAGE_ABOVE_MINIMUM', statement: 'The family runs a shop of its own.', personNik: null };
    case 'CORRECT':
      return { field: 'OCCUPATION', value: 'Pedagang', personNik: head.nik };
    case 'REPORT_DEATH': {
      const dead = family.members.find(({ dukcapilMatch }) => dukcapilMatch === 'DECEASED') ?? last;
      const heir = family.members.find((member) => member !== dead)?.nik ?? null;
      return { personNik: dead.nik, happenedOn, newHeadNik: dead.nik === family.headNik ? heir : null };
    }
    case 'REPORT_MOVE':
      return { regionCode: family.regionCode, address: 'Dusun Baru RT 001 RW 001', happenedOn };
    case 'SPLIT':
      return {
        familyCardNumber: `${family.familyCardNumber.slice(0, 12)}9999`,
        members: [{ nik: last.nik, relationship: 'HEAD' }],
        otherId: new Types.ObjectId(`${rowId.slice(0, 23)}${rowId.endsWith('0') ? '1' : '0'}`),
      };
    case 'MERGE':
      return other === undefined ? {} : { otherId: new Types.ObjectId(other.rowId) };
  }
}

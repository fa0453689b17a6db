import type { ChangeRequestAction, EvidenceKind, RequestChannel, RequestStatus } from '../generated.ts';
import type { Actor } from './actors.ts';

/** One step forward: who takes it, from where, to where, and what proves it. */
export interface RequestStep {
  readonly actors: readonly Actor[];
  readonly from: readonly RequestStatus[];
  readonly to: RequestStatus;
  /** Kinds of evidence that the step must bring: at least one of each list. */
  readonly evidence: readonly (readonly EvidenceKind[])[];
}

/**
 * The way of a request through the offices, after domain section 2; the formal channel begins in the village, the
 * participatory one in the field, and both go the same way from the regency on. That district and province act on
 * each request follows the levels of Musrenbang; which office does so is not confirmed.
 */
export const requestSteps: Readonly<Record<ChangeRequestAction, RequestStep>> = {
  SUBMIT: {
    actors: ['VILLAGE'],
    from: ['DRAFT', 'SUBMITTED'],
    to: 'VILLAGE_DELIBERATION',
    evidence: [['MUSDES_MINUTES', 'SPTJM']],
  },
  ENDORSE: { actors: ['DISTRICT'], from: ['VILLAGE_DELIBERATION'], to: 'REGENCY_REVIEW', evidence: [] },
  START_FIELD_CHECK: {
    actors: ['REGENCY', 'COMPANION'],
    from: ['SUBMITTED', 'REGENCY_REVIEW'],
    to: 'FIELD_VERIFICATION',
    evidence: [],
  },
  RECORD_FIELD_CHECK: {
    actors: ['REGENCY', 'COMPANION'],
    from: ['FIELD_VERIFICATION'],
    to: 'REGENCY_REVIEW',
    evidence: [['PHOTO'], ['FIELD_NOTE']],
  },
  VERIFY: { actors: ['REGENCY'], from: ['REGENCY_REVIEW'], to: 'REGENCY_REVIEW', evidence: [] },
  APPROVE: { actors: ['REGENCY'], from: ['REGENCY_REVIEW'], to: 'REGENCY_APPROVED', evidence: [] },
  FORWARD: { actors: ['PROVINCE'], from: ['REGENCY_APPROVED'], to: 'MINISTRY_REVIEW', evidence: [] },
  ACCEPT: { actors: ['KEMENSOS'], from: ['MINISTRY_REVIEW'], to: 'DUKCAPIL_MATCHING', evidence: [] },
  CONFIRM_MATCH: { actors: ['KEMENSOS'], from: ['DUKCAPIL_MATCHING'], to: 'BPS_RANKING', evidence: [] },
  RANK: { actors: ['BPS'], from: ['BPS_RANKING'], to: 'APPLIED', evidence: [] },
};

/** The statuses from which the step is allowed: what was handed in goes to the village in one channel, to the field in the other. */
export function allowedFrom(action: ChangeRequestAction, channel: RequestChannel): readonly RequestStatus[] {
  const { from } = requestSteps[action];
  const isOwn = action === 'SUBMIT' ? channel === 'FORMAL' : channel === 'PARTICIPATORY';
  return isOwn ? from : from.filter((status) => status !== 'SUBMITTED');
}

const rejecters: Readonly<Partial<Record<RequestStatus, readonly Actor[]>>> = {
  VILLAGE_DELIBERATION: ['DISTRICT'],
  FIELD_VERIFICATION: ['REGENCY'],
  REGENCY_REVIEW: ['REGENCY'],
  REGENCY_APPROVED: ['PROVINCE'],
  MINISTRY_REVIEW: ['KEMENSOS'],
  DUKCAPIL_MATCHING: ['KEMENSOS'],
  BPS_RANKING: ['BPS'],
};

/** Who may refuse a request in that status: those under whose review it is; nobody where it is under none. */
export function rejectersOf(status: RequestStatus, channel: RequestChannel): readonly Actor[] {
  if (status === 'SUBMITTED') return channel === 'FORMAL' ? ['VILLAGE'] : ['REGENCY'];
  return rejecters[status] ?? [];
}

/** The statuses from which a request may be taken back: those before the ministry reviews it. */
export const withdrawable: readonly RequestStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'VILLAGE_DELIBERATION',
  'FIELD_VERIFICATION',
  'REGENCY_REVIEW',
  'REGENCY_APPROVED',
];

/** What has happened to a family as the family planning register knows it. Pure. */
import { type DatedEvent, eventId, eventsOfHistory } from '#platform/timeline/dated-event.ts';
import { heightForAgeStatus } from '../growth-status.ts';
import type { GrowthRecord, InterventionRecord, KrsAssessmentRecord, ScreeningRecord } from '../model.ts';
import type { ReferralRecord } from '../referrals/model.ts';
import { screeningResult } from '../screening-result.ts';

/** The documents of one family. */
export interface FamilyDocuments {
  readonly krsHistory: readonly KrsAssessmentRecord[];
  readonly growth: readonly GrowthRecord[];
  readonly screenings: readonly ScreeningRecord[];
  readonly interventions: readonly InterventionRecord[];
  readonly referrals: readonly ReferralRecord[];
}

const day = { precision: 'DAY', scopes: [] } as const;

/** Every event of the family, in no order. */
export function eventsOf({ krsHistory, growth, screenings, interventions, referrals }: FamilyDocuments): DatedEvent[] {
  return [
    ...krsHistory.map(({ verifiedOn, status, ruleVersion, surveyYear }, n): DatedEvent => {
      const id = eventId('KRS_ASSESSED', `${surveyYear}`, n);
      return { ...day, id, on: verifiedOn, kind: 'KRS_ASSESSED', code: ruleVersion, state: status, ref: null };
    }),
    ...growth.map(growthEvent),
    ...screenings.map(screeningEvent),
    ...interventions.flatMap(interventionEvents),
    ...referrals.flatMap(({ _id, program, history }) =>
      eventsOfHistory(history, { kind: 'REFERRAL', code: program, ref: _id.toHexString(), scopes: [] }),
    ),
  ];
}

function growthEvent({ _id, measuredOn, source, heightForAgeZ }: GrowthRecord): DatedEvent {
  const ref = _id.toHexString();
  const state = heightForAgeStatus(heightForAgeZ);
  const id = eventId('GROWTH_MEASURED', ref);
  const event = { id, on: measuredOn, kind: 'GROWTH_MEASURED', code: source, state, ref } as const;
  return { ...event, precision: 'DAY', scopes: ['health:read', 'child:read'] };
}

function screeningEvent(screening: ScreeningRecord): DatedEvent {
  const ref = screening._id.toHexString();
  const event = { kind: 'SCREENED', code: 'PREMARITAL', state: screeningResult(screening), ref } as const;
  const id = eventId('SCREENED', ref);
  return { ...event, id, on: screening.screenedOn, precision: 'DAY', scopes: ['health:read'] };
}

function interventionEvents({ _id, program, startedOn, endedOn }: InterventionRecord): DatedEvent[] {
  const ref = _id.toHexString();
  const event = { ...day, kind: 'INTERVENTION', code: program, ref };
  const started = { ...event, id: eventId('INTERVENTION', ref, 0), on: startedOn, state: 'STARTED' };
  if (endedOn === null || endedOn === startedOn) return [started];
  return [started, { ...event, id: eventId('INTERVENTION', ref, 1), on: endedOn, state: 'ENDED' }];
}

/** What has happened to a family as the housing register knows it. Pure. */
import { type DatedEvent, eventId, eventsOfHistory } from '#platform/timeline/dated-event.ts';
import type { AssistanceRecord, FamilyRecord } from '../model.ts';
import type { Dwelling } from '../repository.ts';

/** The documents of one family. */
export interface FamilyDocuments {
  readonly family: Pick<FamilyRecord, 'residences'>;
  readonly dwelling: Pick<Dwelling, '_id' | 'surveyedOn'> | null;
  readonly assistances: readonly AssistanceRecord[];
}

/** Every event of the family, in no order. */
export function eventsOf({ family, dwelling, assistances }: FamilyDocuments): DatedEvent[] {
  return [
    ...(dwelling === null ? [] : [surveyEvent(dwelling)]),
    ...assistances.flatMap(assistanceEvents),
    ...family.residences.flatMap(({ from, reason, key }, n): DatedEvent[] => {
      if (from === null) return [];
      const id = eventId('MOVED', key, n);
      return [{ id, on: from, precision: 'DAY', kind: 'MOVED', code: reason, state: null, ref: null, scopes: [] }];
    }),
  ];
}

function surveyEvent({ _id, surveyedOn }: Pick<Dwelling, '_id' | 'surveyedOn'>): DatedEvent {
  const ref = _id.toHexString();
  const event = { kind: 'HOUSE_SURVEYED', code: 'DWELLING', state: null, ref } as const;
  return { ...event, id: eventId('HOUSE_SURVEYED', ref), on: surveyedOn, precision: 'DAY', scopes: [] };
}

// Of an assistance that was taken over from elsewhere the fiscal year alone is known.
function assistanceEvents({ _id, program, status, fiscalYear, history }: AssistanceRecord): DatedEvent[] {
  const ref = _id.toHexString();
  const event = { kind: 'ASSISTANCE', code: program, ref, scopes: [] } as const;
  if (history.length > 0) return eventsOfHistory(history, event);
  return [{ ...event, id: eventId('ASSISTANCE', ref), on: `${fiscalYear}-01-01`, precision: 'YEAR', state: status }];
}

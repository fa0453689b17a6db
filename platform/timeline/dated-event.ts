import type { Caller, Scope } from '#platform/access/caller.ts';
import type { HistoryEntry } from '#platform/workflow/command.ts';

/** What a ministry's register knows to have happened to a family, and when. Codes alone: no words of anybody, no NIK. */
export interface DatedEvent {
  /** Unique within the ministry's events of the family, and the same whenever they are read. */
  readonly id: string;
  /** `YYYY-MM-DD`; the first day of the year where the register knows the year alone. */
  readonly on: string;
  readonly precision: 'DAY' | 'YEAR';
  readonly kind: string;
  /** What it is about, such as a programme or a reason, in capitals. */
  readonly code: string;
  /** What came of it, such as the status that was reached; null where there is none. */
  readonly state: string | null;
  /** Id of the record in its ministry; null where the event is a part of the family's own record. */
  readonly ref: string | null;
  /** Every scope that the caller needs besides those of the family's record. */
  readonly scopes: readonly Scope[];
}

/** A place among events: those that follow it are wanted. */
export interface EventPage {
  readonly first: number;
  readonly afterOn?: string | null;
  readonly afterId?: string | null;
}

/** Events of one ministry in order, those alone that the caller may read. */
export interface EventRows {
  readonly rows: readonly DatedEvent[];
  /** How many of all events of the family the caller may not read. */
  readonly withheld: number;
  readonly hasMore: boolean;
}

/** Events by day, then by id, as plain text. */
export function compareEvents(one: Pick<DatedEvent, 'on' | 'id'>, other: Pick<DatedEvent, 'on' | 'id'>): number {
  return compareText(one.on, other.on) || compareText(one.id, other.id);
}

/** The page of a family's events. */
export function pageOfEvents(
  events: readonly DatedEvent[],
  { scopes }: Pick<Caller, 'scopes'>,
  { first, afterOn, afterId }: EventPage,
): EventRows {
  const readable = events.filter((event) => event.scopes.every((scope) => scopes.includes(scope)));
  const after = { on: afterOn ?? '', id: afterId ?? '' };
  const following = readable.filter((event) => compareEvents(event, after) > 0).toSorted(compareEvents);
  return {
    rows: following.slice(0, first),
    withheld: events.length - readable.length,
    hasMore: following.length > first,
  };
}

/** One event for each step that a staged record has taken. */
export function eventsOfHistory(
  history: readonly Pick<HistoryEntry, 'to' | 'at'>[],
  event: Pick<DatedEvent, 'kind' | 'code' | 'scopes'> & { readonly ref: string },
): DatedEvent[] {
  return history.map(({ to, at }, n) => ({
    ...event,
    id: eventId(event.kind, event.ref, n),
    on: at.toISOString().slice(0, 10),
    precision: 'DAY',
    state: to,
  }));
}

/** The id of the n-th event of a record. */
export function eventId(kind: string, ref: string, n = 0): string {
  return `${kind}:${ref}:${String(n).padStart(3, '0')}`;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Merges the ministries' events of one family into one order: by day, then by ministry, then by id. Pure. */
import type { Ministry, TimelineEvent } from '../generated.ts';

/** An event as its ministry tells it. */
export type RegisterEvent = Omit<TimelineEvent, 'ministry'>;

/** A place in the merged history: the event that was read last. */
export interface EventPlace {
  readonly on: string;
  readonly ministry: Ministry;
  readonly id: string;
}

/** What a ministry answered: events of its own in order, and whether more of them follow. */
export interface MinistryEvents {
  readonly ministry: Ministry;
  readonly rows: readonly RegisterEvent[];
  readonly hasMore: boolean;
}

/** The order of ministries within a day. */
export const ministryOrder: readonly Ministry[] = ['SOCIAL_WELFARE', 'HOUSING', 'FAMILY_PLANNING'];

/** Follows every id: with it, a place is behind all events of its day. */
const behindEveryId = '~';

/** From where a ministry's own events are wanted, so that they follow the place in the merged history. */
export function startFor(
  ministry: Ministry,
  place: EventPlace | null,
): { readonly afterOn: string | null; readonly afterId: string | null } {
  if (place === null) return { afterOn: null, afterId: null };
  const order = ministryOrder.indexOf(ministry) - ministryOrder.indexOf(place.ministry);
  return { afterOn: place.on, afterId: order === 0 ? place.id : order < 0 ? behindEveryId : '' };
}

/**
 * The first events of the merged history, one more than asked for where there are more. Each ministry was asked for as
 * many as are wanted and one, so that whatever is left out follows everything that is answered.
 */
export function mergeEvents(answers: readonly MinistryEvents[], first: number): readonly TimelineEvent[] {
  const events = answers.flatMap(({ ministry, rows }) => rows.map((row): TimelineEvent => ({ ...row, ministry })));
  return events.toSorted(compare).slice(0, first + 1);
}

function compare(one: TimelineEvent, other: TimelineEvent): number {
  return (
    compareText(one.on, other.on) ||
    ministryOrder.indexOf(one.ministry) - ministryOrder.indexOf(other.ministry) ||
    compareText(one.id, other.id)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

import { createConnection, requirePage } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import type { HouseholdResolvers, Ministry, TimelineEvent } from '../generated.ts';
import { askMinistries } from '../household-parts/ask-ministries.ts';
import { type EventPlace, mergeEvents, ministryOrder, type RegisterEvent, startFor } from './merge-events.ts';

/** What each ministry answers of a family's events. */
interface EventsPart {
  readonly events: {
    readonly rows: readonly RegisterEvent[];
    readonly withheld: number;
    readonly hasMore: boolean;
  } | null;
}

/** Resolves a family's history across ministries. */
export const timelineOfHousehold = {
  timeline: async ({ nik }, { ministries, ...pageArguments }, { readers }) => {
    const page = requirePage(pageArguments, 3);
    const place = page.after === null ? null : requirePlace(page.after);
    const wanted = ministryOrder.filter((ministry) => ministries == null || ministries.includes(ministry));
    const selections = Object.fromEntries(
      wanted.map((ministry) => [ministry, selectionFor(ministry, place, page.first + 1)]),
    );
    const answers = await askMinistries<EventsPart>(readers, nik, selections);
    const events = mergeEvents(
      answers.map(({ ministry, part }) => ({ ministry, rows: part?.events?.rows ?? [], hasMore: false })),
      page.first,
    );
    const { nodes, edges, pageInfo } = createConnection(events, page, keyOf);
    return {
      ...{ nodes, edges, pageInfo },
      withheld: answers.reduce((sum, { part }) => sum + (part?.events?.withheld ?? 0), 0),
      incomplete: answers.filter(({ part }) => part === null).map(({ ministry }) => ministry),
      hiddenIn: answers.filter(({ part }) => part?.status === 'WITHHELD').map(({ ministry }) => ministry),
    };
  },
} satisfies HouseholdResolvers;

function selectionFor(ministry: Ministry, place: EventPlace | null, first: number): string {
  const { afterOn, afterId } = startFor(ministry, place);
  const start = afterOn === null ? '' : `, afterOn: ${JSON.stringify(afterOn)}, afterId: ${JSON.stringify(afterId)}`;
  const fields = 'id on precision kind code state ref';
  return `status events(first: ${first}${start}) { rows { ${fields} } withheld hasMore }`;
}

function keyOf({ on, ministry, id }: TimelineEvent): readonly string[] {
  return [on, ministry, id];
}

function requirePlace([on = '', ministry = '', id = '']: readonly string[]): EventPlace {
  const known = ministryOrder.find((name) => name === ministry);
  if (known && /^\d{4}-\d{2}-\d{2}$/.test(on) && /^[\w:. -]{1,120}$/.test(id)) return { on, ministry: known, id };
  throw new HubError('BAD_USER_INPUT', '"after" is not a cursor of this list. Pass an endCursor that it gave.', {
    argument: 'after',
  });
}

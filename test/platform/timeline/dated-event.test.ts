import { describe, expect, it } from 'vitest';
import { type DatedEvent, eventsOfHistory, pageOfEvents } from '#platform/timeline/dated-event.ts';

function anEvent(on: string, id: string, changes: Partial<DatedEvent> = {}): DatedEvent {
  return { id, on, precision: 'DAY', kind: 'K', code: 'C', state: null, ref: null, scopes: [], ...changes };
}
const events = [
  anEvent('2026-01-02', 'b'),
  anEvent('2026-01-01', 'z'),
  anEvent('2026-01-02', 'a'),
  anEvent('2026-01-03', 'm', { scopes: ['finance:read'] }),
];
const reader = { scopes: ['household:read'] };
const idsOf = (...asked: Parameters<typeof pageOfEvents>) => pageOfEvents(...asked).rows.map(({ id }) => id);

describe('a page of events', () => {
  it('runs by day, then by id, and counts what the caller may not read', () => {
    expect(idsOf(events, reader, { first: 10 })).toEqual(['z', 'a', 'b']);
    expect(pageOfEvents(events, reader, { first: 10 })).toMatchObject({ withheld: 1, hasMore: false });
    expect(idsOf(events, { scopes: ['finance:read'] }, { first: 10 })).toEqual(['z', 'a', 'b', 'm']);
  });

  it('follows the place, and tells whether more follow', () => {
    expect(idsOf(events, reader, { first: 1, afterOn: '2026-01-02', afterId: 'a' })).toEqual(['b']);
    expect(idsOf(events, reader, { first: 5, afterOn: '2026-01-02', afterId: '' })).toEqual(['a', 'b']);
    expect(idsOf(events, reader, { first: 5, afterOn: '2026-01-02', afterId: '~' })).toEqual([]);
    expect(pageOfEvents(events, reader, { first: 2 }).hasMore).toBe(true);
  });

  it('counts the withheld of the whole history on every page', () => {
    expect(pageOfEvents(events, reader, { first: 1, afterOn: '2026-01-03', afterId: 'zz' }).withheld).toBe(1);
  });
});

describe('the history of a record', () => {
  it('is one event for each step, in the order of the steps', () => {
    const steps = [
      { to: 'PROPOSED', at: new Date('2026-02-01T23:00:00Z') },
      { to: 'DECREED', at: new Date('2026-02-01T23:00:00Z') },
    ];

    const made = eventsOfHistory(steps, { kind: 'ASSISTANCE', code: 'BSPS', ref: 'abc', scopes: [] });

    expect(made.map(({ on, state }) => [on, state])).toEqual([
      ['2026-02-01', 'PROPOSED'],
      ['2026-02-01', 'DECREED'],
    ]);
    expect(made.map(({ id }) => id)).toEqual(made.map(({ id }) => id).toSorted());
    expect(new Set(made.map(({ id }) => id)).size).toBe(2);
  });
});

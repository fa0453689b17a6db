import { describe, expect, it } from 'vitest';
import type { Ministry } from '../../../subgraphs/cross-program/generated.ts';
import {
  mergeEvents,
  ministryOrder,
  type RegisterEvent,
  startFor,
} from '../../../subgraphs/cross-program/timeline/merge-events.ts';

function anEvent(on: string, id: string): RegisterEvent {
  return { id, on, precision: 'DAY', kind: 'PAYMENT', code: 'PKH', state: null, ref: null };
}
const known: Record<Ministry, readonly RegisterEvent[]> = {
  SOCIAL_WELFARE: [anEvent('2026-01-01', 'a'), anEvent('2026-01-01', 'c'), anEvent('2026-01-03', 'b')],
  HOUSING: [anEvent('2026-01-01', 'b'), anEvent('2026-01-02', 'a')],
  FAMILY_PLANNING: [anEvent('2026-01-01', 'a'), anEvent('2026-01-03', 'a')],
};

// Answers as a ministry does: its own events behind the place, no more than it was asked for.
function answer(ministry: Ministry, place: Parameters<typeof startFor>[1], first: number) {
  const { afterOn, afterId } = startFor(ministry, place);
  const rows = known[ministry].filter(
    ({ on, id }) => afterOn === null || on > afterOn || (on === afterOn && id > (afterId ?? '')),
  );
  return { ministry, rows: rows.slice(0, first + 1), hasMore: rows.length > first + 1 };
}

describe('merged events', () => {
  it('run by day, then by ministry, then by id', () => {
    const all = mergeEvents(
      ministryOrder.map((ministry) => answer(ministry, null, 50)),
      50,
    );

    expect(all.map(({ on, ministry, id }) => `${on.slice(-1)}${ministry[0]}${id}`)).toEqual([
      '1Sa',
      '1Sc',
      '1Hb',
      '1Fa',
      '2Ha',
      '3Sb',
      '3Fa',
    ]);
  });

  it.each([1, 2, 3, 5])('are the same in pages of %i', (first) => {
    const all = mergeEvents(
      ministryOrder.map((ministry) => answer(ministry, null, 50)),
      50,
    );
    const read: unknown[] = [];
    let place: Parameters<typeof startFor>[1] = null;
    while (read.length <= all.length) {
      const at: typeof place = place;
      const found = mergeEvents(
        ministryOrder.map((ministry) => answer(ministry, at, first)),
        first,
      );
      read.push(...found.slice(0, first));
      const last = found.slice(0, first).at(-1);
      if (found.length <= first || last === undefined) break;
      place = { on: last.on, ministry: last.ministry, id: last.id };
    }

    expect(read).toEqual(all);
  });
});

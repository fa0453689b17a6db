import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOfList, requirePage } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';

describe('a list that is held whole', () => {
  it('gives each element once and in order, whatever the page size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (list, first) => {
        const seen: number[] = [];
        let after: string | null = null;
        let pages = 0;
        do {
          const page: ReturnType<typeof pageOfList<number>> = pageOfList(list, { first, after });
          seen.push(...page.nodes);
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          pages += 1;
        } while (after !== null);
        expect(seen).toEqual(list);
        expect(pages).toBe(Math.max(1, Math.ceil(list.length / first)));
      }),
    );
  });

  it('goes on behind the cursor of any edge', () => {
    const { edges } = pageOfList(['a', 'b', 'c'], {});

    expect(pageOfList(['a', 'b', 'c'], { after: edges[0]?.cursor ?? null }).nodes).toEqual(['b', 'c']);
  });

  it.each([0, -1, 501, 1.5, Number.NaN])('refuses a page of %s', (first) => {
    expect(() => pageOfList([], { first })).toThrow('between 1 and 500');
  });

  it.each(['', 'x', '[]', '["a","b"]', '{}', '[1]', 'null'])('refuses the cursor of %j', (text) => {
    expect(() => requirePage({ after: Buffer.from(text).toString('base64url') }, 1)).toThrow('not a cursor');
  });
});

describe('a page of regional documents', () => {
  it('starts at the cursor’s place, never before the region that is asked for', () => {
    const after = ['3101010001', 'a'.repeat(24)];

    expect(regionalFilter('32', { first: 10, after }).regionCode).toEqual({ $gte: '32', $lt: '32:' });
    expect(regionalFilter('31', { first: 10, after }).regionCode).toEqual({ $gte: '3101010001', $lt: '31:' });
    expect(regionalFilter(null, { first: 10, after }).regionCode).toEqual({ $gte: '3101010001' });
  });

  it('refuses a cursor of another list', () => {
    expect(() => regionalFilter(null, { first: 10, after: ['3101010001', 'x'] })).toThrow('not a cursor');
  });
});

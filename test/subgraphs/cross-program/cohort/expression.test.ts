import { describe, expect, it } from 'vitest';
import {
  cohortLimits,
  leavesOf,
  readWhere,
  type Where,
} from '../../../../subgraphs/cross-program/cohort/expression.ts';
import { fakeSource } from './fake-ministries.ts';

const sources = [fakeSource('housing'), fakeSource('health')];
const nested = (depth: number): Where => (depth === 0 ? { housing: { is: 'a' } } : { not: nested(depth - 1) });

describe('a condition on cohorts', () => {
  it('holds where every part of it does', () => {
    const expression = readWhere({ housing: { is: 'a' }, not: { health: { is: 'b' } } }, sources, 'where');

    expect(expression).toMatchObject({
      kind: 'ALL',
      parts: [{ kind: 'LEAF' }, { kind: 'NOT', part: { kind: 'LEAF', leaf: { path: 'where.not.health' } } }],
    });
  });

  it('asks a ministry once for what it asks twice, in whatever order', () => {
    const where = {
      any: [{ housing: { is: 'a', or: null } }, { housing: { is: 'a' } }, { not: { housing: { is: 'b' } } }],
    };

    expect(leavesOf([readWhere(where, sources, 'where')]).map(({ path }) => path)).toEqual([
      'where.any[0].housing',
      'where.any[2].not.housing',
    ]);
  });

  it('means everybody where it is empty', () => {
    expect(readWhere({}, sources, 'where')).toEqual({ kind: 'ALL', parts: [] });
  });

  it.each<[string, Where, string]>([
    ['an empty list of alternatives', { any: [] }, 'where.any'],
    ['an empty list of conditions', { all: [{ all: [] }] }, 'where.all[0].all'],
    ['an empty list of values', { not: { housing: { is: [] } } }, 'where.not.housing.is'],
    ['too many levels', nested(cohortLimits.depth), `where${'.not'.repeat(cohortLimits.depth)}`],
    [
      'too many leaves',
      { any: Array.from({ length: cohortLimits.leaves + 1 }, (_, n) => ({ housing: { is: String(n) } })) },
      'where',
    ],
    ['a ministry that is not there', { navy: {} }, 'where.navy'],
  ])('is refused with %s, by its path', (_, where, path) => {
    expect(() => readWhere(where, sources, 'where')).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: path } }),
    );
  });
});

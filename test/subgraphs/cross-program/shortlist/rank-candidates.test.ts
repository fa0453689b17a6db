import { describe, expect, it } from 'vitest';
import { decileLimitOf } from '../../../../subgraphs/cross-program/shortlist/decile-limits.ts';
import { type KnownCandidate, rankCandidates } from '../../../../subgraphs/cross-program/shortlist/rank-candidates.ts';

const aCandidate = (nik: string, changes: Partial<KnownCandidate> = {}): KnownCandidate => ({
  nik,
  village: '3212212012',
  failings: 3,
  placesLeft: null,
  decile: 2,
  atRiskOfStunting: false,
  ...changes,
});

const niks = (candidates: readonly KnownCandidate[], isComplete = true) =>
  rankCandidates(candidates, { decileLimit: 4, isComplete }).map(({ nik }) => nik);

describe('the shortlist', () => {
  it('puts the risk of stunting first, then the poorest, then the most failing parts', () => {
    const candidates = [
      aCandidate('failing', { failings: 6 }),
      aCandidate('poorest', { decile: 1 }),
      aCandidate('at risk', { decile: 4, atRiskOfStunting: true }),
      aCandidate('last'),
    ];

    expect(niks(candidates)).toEqual(['at risk', 'poorest', 'failing', 'last']);
  });

  it('leaves out a decile above the limit, and puts behind whose decile is not known', () => {
    const candidates = [
      aCandidate('unknown', { decile: null, atRiskOfStunting: true }),
      aCandidate('rich', { decile: 5, atRiskOfStunting: true }),
      aCandidate('poor', { decile: 4 }),
    ];

    expect(niks(candidates)).toEqual(['poor', 'unknown']);
  });

  it('cuts each village by the places it has left, and none that has no quota', () => {
    const [one, other] = ['3212212012', '3212212013'];
    const candidates = [
      aCandidate('a', { village: other, placesLeft: 1, decile: 3 }),
      aCandidate('b', { village: one, placesLeft: null, decile: 3 }),
      aCandidate('c', { village: other, placesLeft: 1, decile: 1 }),
      aCandidate('d', { village: one, placesLeft: null, decile: 4 }),
    ];

    expect(niks(candidates)).toEqual(['b', 'd', 'c']);
  });

  it('cuts nobody off where a ministry was silent', () => {
    const candidates = [1, 2, 3].map((n) => aCandidate(String(n), { decile: null, placesLeft: 1 }));

    expect(niks(candidates, false)).toEqual(['1', '2', '3']);
  });

  it('takes the limit of the year', () => {
    const limits = [
      { highest: 4, validFromYear: 2025, validToYear: 2027, source: 'test' },
      { highest: 3, validFromYear: 2027, validToYear: null, source: 'test' },
    ];

    expect([2024, 2026, 2027, 2030].map((year) => decileLimitOf(year, limits))).toEqual([4, 4, 3, 3]);
  });
});

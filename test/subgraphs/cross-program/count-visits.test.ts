import { describe, expect, it } from 'vitest';
import { addVisits, type VisitCount, withholdSmall } from '../../../subgraphs/cross-program/visits/count-visits.ts';
import type { VisitedFamily } from '../../../subgraphs/cross-program/visits/read-visits.ts';

function families(count: number, regionCode: string, changes: Partial<VisitedFamily> = {}): VisitedFamily[] {
  const family = { nik: '', cursor: '', companionId: null, teamId: null, isTeamKnown: true };
  return Array.from({ length: count }, () => ({ ...family, regionCode, ...changes }));
}

function counted(...rows: readonly VisitedFamily[][]): VisitCount[] {
  const counts = new Map<string, VisitCount>();
  for (const row of rows) addVisits(counts, row, 6);
  return [...counts.values()];
}

describe('visits', () => {
  it('are counted by who looks after the family', () => {
    const code = '3212212012';

    expect(
      counted(
        families(5, code),
        families(6, code, { companionId: 'A' }),
        families(7, code, { teamId: 'T' }),
        families(8, code, { companionId: 'A', teamId: 'T' }),
        families(9, code, { companionId: 'A', isTeamKnown: false }),
      ),
    ).toEqual([{ regionCode: '321221', families: 35, byNobody: 5, byCompanion: 6, byTeam: 7, byBoth: 8, unknown: 9 }]);
  });

  it('are shown where every count is none or enough', () => {
    const [shown] = withholdSmall(counted(families(5, '3212212012')), 5);

    expect(shown).toMatchObject({ suppressed: false, byNobody: 5, byTeam: 0 });
  });

  it('are withheld where one count is small, and of one region more, so that the rest does not tell it', () => {
    const counts = counted(
      [...families(20, '3212010001'), ...families(4, '3212010001', { teamId: 'T' })],
      families(30, '3212020001'),
      families(40, '3212030001'),
    );

    const found = withholdSmall(counts, 5);

    expect(found.map(({ regionCode, suppressed }) => [regionCode, suppressed])).toEqual([
      ['321201', true],
      ['321202', true],
      ['321203', false],
    ]);
    expect(found[0]).toMatchObject({ families: null, byTeam: null, byNobody: null });
  });
});

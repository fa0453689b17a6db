import { describe, expect, it } from 'vitest';
import { chooseMatches, matchNiksOf, maxLookups, requireLookups } from '#platform/match.ts';

const head = '3212991203800001';
const wife = '3212994508920001';
const late = '3212990101500001';

function aRecord(
  name: string,
  changes: { headNik?: string; memberNiks?: string[]; formerHeads?: { nik: string }[]; snapshotOn?: string },
) {
  const record = { name, headNik: head, memberNiks: [], formerHeads: [], snapshotOn: '2025-01-01', ...changes };
  return { ...record, matchNiks: matchNiksOf(record) };
}

describe('the record of a NIK', () => {
  it('is the head’s, before a member’s, before a former head’s', () => {
    const asHead = aRecord('head', {});
    const asMember = aRecord('member', { headNik: wife, memberNiks: [head] });
    const asFormer = aRecord('former', { headNik: late, formerHeads: [{ nik: head }] });

    const [best] = chooseMatches([head], [asFormer, asMember, asHead]);
    const [second] = chooseMatches([head], [asFormer, asMember]);
    const [third] = chooseMatches([head], [asFormer]);

    expect(best).toMatchObject({ matchMethod: 'HEAD_NIK', record: { name: 'head' } });
    expect(second).toMatchObject({ matchMethod: 'MEMBER_NIK', record: { name: 'member' } });
    expect(third).toMatchObject({ matchMethod: 'FORMER_HEAD_NIK', record: { name: 'former' } });
  });

  it('is the newest of several that a head has', () => {
    const records = [aRecord('old', { snapshotOn: '2023-01-01' }), aRecord('new', { snapshotOn: '2025-06-01' })];

    expect(chooseMatches([head], records)[0]).toMatchObject({ record: { name: 'new' } });
  });

  it('cannot be told where two families know the NIK only as a member', () => {
    const records = [
      aRecord('a', { headNik: wife, memberNiks: [head] }),
      aRecord('b', { headNik: late, memberNiks: [head] }),
    ];

    expect(chooseMatches([head], records)).toEqual([{ status: 'NOT_MATCHED' }]);
  });

  it('comes in the order of the NIKs, also when one is asked twice or unknown', () => {
    const record = aRecord('a', { memberNiks: [wife] });

    const statuses = chooseMatches([wife, late, head, wife], [record]).map(({ status }) => status);

    expect(statuses).toEqual(['AVAILABLE', 'NOT_REGISTERED', 'AVAILABLE', 'AVAILABLE']);
  });
});

describe('a look-up of many NIKs', () => {
  it('is refused above the bound that its description names', () => {
    expect(requireLookups(Array(maxLookups).fill(head))).toHaveLength(maxLookups);
    expect(() => requireLookups(Array(maxLookups + 1).fill(head))).toThrow('at most 1000');
  });
});

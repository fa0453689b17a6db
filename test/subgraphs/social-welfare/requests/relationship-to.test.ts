import { describe, expect, it } from 'vitest';
import { afterDeath } from '../../../../subgraphs/social-welfare/request-effects/family-change.ts';
import { relationshipTo } from '../../../../subgraphs/social-welfare/request-effects/relationship-to.ts';
import { levelOf } from '../../../../subgraphs/social-welfare/requests/levels.ts';

describe('what a member is to a new head', () => {
  it.each([
    ['WIFE', 'CHILD', 'CHILD'],
    ['WIFE', 'PARENT', 'PARENT_IN_LAW'],
    ['HUSBAND', 'PARENT_IN_LAW', 'PARENT'],
    ['CHILD', 'WIFE', 'PARENT'],
    ['CHILD', 'CHILD', 'OTHER_RELATIVE'],
    ['CHILD', 'GRANDCHILD', 'OTHER_RELATIVE'], // a child of the new head, or of a brother
    ['PARENT', 'WIFE', 'CHILD_IN_LAW'],
    ['PARENT', 'CHILD', 'GRANDCHILD'],
    ['OTHER_RELATIVE', 'CHILD', 'OTHER_RELATIVE'],
    ['WIFE', 'DOMESTIC_WORKER', 'DOMESTIC_WORKER'],
  ] as const)('who was %s: who was %s is %s', (newHead, member, expected) => {
    expect(relationshipTo(newHead, member)).toBe(expected);
  });
});

describe('a family after a death', () => {
  const member = (nik: string, relationship: 'HEAD' | 'WIFE', isCarer: boolean) => ({
    nik,
    relationship,
    since: null,
    isCarer,
    birthDate: null,
  });
  const family = { headNik: 'a', members: [member('a', 'HEAD', false), member('b', 'WIFE', true)], formerHeads: [] };

  it('has its account with the head where the carer died', () => {
    expect(afterDeath(family, { personNik: 'b', newHeadNik: null, diedOn: '2026-07-02' })).toEqual({
      headNik: 'a',
      members: [member('a', 'HEAD', true)],
      formerHeads: [],
    });
  });
});

describe('the level that has dealt with a request', () => {
  it.each([
    [null, 'SUBMITTED', 'PARTICIPATORY', 'CITIZEN'],
    ['SUBMITTED', 'REJECTED', 'PARTICIPATORY', 'REGENCY_CITY'],
    ['SUBMITTED', 'REJECTED', 'FORMAL', 'VILLAGE'],
    ['VILLAGE_DELIBERATION', 'REJECTED', 'FORMAL', 'DISTRICT'],
    ['REGENCY_APPROVED', 'WITHDRAWN', 'FORMAL', 'CITIZEN'],
    ['BPS_RANKING', 'REJECTED', 'FORMAL', 'NATION'],
  ] as const)('from %s to %s in the %s channel is %s', (from, to, channel, expected) => {
    expect(levelOf({ from, to }, channel)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { HubError } from '#platform/errors.ts';
import { findHousehold } from '../../../subgraphs/cross-program/find-household.ts';
import type { HouseholdKey, MinistryLookup } from '../../../subgraphs/cross-program/ministries.ts';

const head = '3212991203800001';
const wife = '3212994508920001';
const late = '3212990101500001';

type Answer = HouseholdKey | null | 'silent' | 'down';

/** A ministry that answers by NIK, and remembers what it was asked. */
function aMinistry(name: string, answers: Record<string, Answer>): MinistryLookup & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    asked,
    async findHousehold(nik) {
      asked.push(nik);
      const answer = answers[nik] ?? null;
      if (answer === 'silent') {
        await new Promise((resolve) => setTimeout(resolve, 400));
        throw new HubError('SUBGRAPH_TIMEOUT', `${name} did not answer in time.`, { ministry: name });
      }
      if (answer === 'down')
        throw new HubError('SUBGRAPH_UNREACHABLE', `${name} cannot be reached.`, { ministry: name });
      return answer;
    },
    hasPerson: async () => false,
  };
}

const byHead = (nik: string): HouseholdKey => ({ nik, matchMethod: 'HEAD_NIK' });
const byMember = (nik: string): HouseholdKey => ({ nik, matchMethod: 'MEMBER_NIK' });
const byFormerHead = (nik: string): HouseholdKey => ({ nik, matchMethod: 'FORMER_HEAD_NIK' });

describe('the household of a NIK', () => {
  it('is what the owner of membership says, and nobody else is asked', async () => {
    const owner = aMinistry('social-welfare', { [head]: byHead(head) });
    const housing = aMinistry('housing', {});

    expect(await findHousehold(owner, [housing], head, 'head')).toBe(head);
    expect(housing.asked).toEqual([]);
  });

  it('stands under the present head where a former head is asked for', async () => {
    const owner = aMinistry('social-welfare', { [late]: byFormerHead(head) });

    expect(await findHousehold(owner, [], late, 'head')).toBe(head);
  });

  it('is not given for a member where a head is asked for, whatever the others say', async () => {
    const owner = aMinistry('social-welfare', { [wife]: byMember(head) });
    const housing = aMinistry('housing', { [wife]: byHead(wife) });

    expect(await findHousehold(owner, [housing], wife, 'head')).toBeNull();
    expect(await findHousehold(owner, [housing], wife, 'member')).toBe(head);
  });

  it('is what another ministry says where the owner does not know the NIK, under the head that the owner knows', async () => {
    const owner = aMinistry('social-welfare', { [late]: byFormerHead(head) });
    const housing = aMinistry('housing', { [wife]: byMember(late) });

    expect(await findHousehold(owner, [housing], wife, 'member')).toBe(head);
  });

  it.each(['silent', 'down'] as const)('is what another ministry says where the owner is %s', async (state) => {
    const owner = aMinistry('social-welfare', { [head]: state });
    const housing = aMinistry('housing', { [head]: byHead(head) });

    expect(await findHousehold(owner, [housing], head, 'head')).toBe(head);
    expect(owner.asked).toEqual([head]);
  });

  it('is null where every ministry answered and none knows it', async () => {
    const owner = aMinistry('social-welfare', {});
    const others = [aMinistry('housing', {}), aMinistry('family-planning', {})];

    expect(await findHousehold(owner, others, head, 'head')).toBeNull();
  });

  it('is an error where one ministry did not answer and no other knows it', async () => {
    const owner = aMinistry('social-welfare', {});
    const housing = aMinistry('housing', { [head]: 'down' });

    await expect(findHousehold(owner, [housing], head, 'head')).rejects.toMatchObject({
      code: 'SUBGRAPH_UNREACHABLE',
      extensions: { ministry: 'housing' },
    });
  });
});

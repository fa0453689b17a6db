import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRegions } from '#population/reference/regions.ts';
import { aCaller } from '../../../support/callers.ts';
import { aWelfareBatch } from '../../../support/welfare-rows.ts';
import { type RequestsRoom, startRequestsRoom } from '../requests/requests-room.ts';

let room: RequestsRoom;
beforeAll(async () => {
  const { provinces, regencies } = loadRegions();
  room = await startRequestsRoom(aWelfareBatch([], { regions: [...provinces, ...regencies] }));
});
afterAll(() => room[Symbol.asyncDispose]());

const count = async (argument: string) => {
  const query = `query ($after: String) { socialOffices(${argument} first: 500, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id level } } }`;
  const nodes: { id: string }[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await room.ask(query, { after }, aCaller());
    nodes.push(...data.socialOffices.nodes);
    if (!data.socialOffices.pageInfo.hasNextPage) return nodes;
    after = data.socialOffices.pageInfo.endCursor;
  }
};

describe('the social offices', () => {
  it('are one of each of the 38 provinces and 514 regencies and cities', async () => {
    expect(await count('level: PROVINCE')).toHaveLength(38);
    expect(await count('level: REGENCY_CITY')).toHaveLength(514);
    expect(await count('region: "32"')).toHaveLength(28);
  });

  it('run programmes of their own, by scope and day', async () => {
    const query = `query ($scope: ProgramScope, $on: Date) { socialOffice(id: "3212") { name level region { code }
      programs(scope: $scope, on: $on) { nodes { id name scope validFrom validTo } } } }`;
    const { data } = await room.ask(query, {}, aCaller());
    const { data: ofScope } = await room.ask(query, { scope: 'EMPOWERMENT' }, aCaller());
    const { data: before } = await room.ask(query, { on: '2000-01-01' }, aCaller());

    expect(data.socialOffice).toMatchObject({ level: 'REGENCY_CITY', region: { code: '3212' } });
    expect(data.socialOffice.name).toContain('Dinas Sosial Kabupaten Indramayu');
    expect(new Set(data.socialOffice.programs.nodes.map(({ scope }: { scope: string }) => scope))).toEqual(
      new Set(['REHABILITATION', 'EMPOWERMENT']),
    );
    expect(ofScope.socialOffice.programs.nodes).toHaveLength(1);
    expect(before.socialOffice.programs.nodes).toEqual([]);
  });

  it('have proposals in every state', async () => {
    expect((await room.models.dakProposals.distinct('status').exec()).toSorted()).toEqual([
      ...['APPROVED', 'DRAFT', 'MINISTRY_ASSESSED', 'PROVINCE_ENDORSED', 'REJECTED', 'SUBMITTED', 'WITHDRAWN'],
    ]);
  });
});

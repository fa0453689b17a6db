import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { AuditEntry } from '#platform/audit/record.ts';
import { createAnswerCache } from '../../gateway/cache/answer-cache.ts';
import { createMemoryStore } from '../../gateway/cache/memory-store.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const household = `{ household(nik: "3212991203800001") {
  id welfare { decile address region { name } members(first: 20) { nodes { person { name } } } } housing { status } } }`;
const families =
  '{ households(first: 20) { nodes { id welfare { decile } housing { status } familyPlanning { status } } } }';
const newCache = () => createAnswerCache(createMemoryStore(2 ** 24), randomBytes(32));
const askedOf = (hub: TestHub) => Object.fromEntries(hub.asked);

/** All that is recorded of an access but for its request. */
const told = ({ requestId: _, ...entry }: AuditEntry) => entry;

describe('personal data that ministries allow to be kept', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub(inject('mongoUri'), undefined, null, {
      cache: newCache(),
      cacheControl: 'max-age=60, private',
    });
  });
  afterAll(() => hub[Symbol.asyncDispose]());
  afterEach(() => hub.heal());

  it.each([
    ['one family', household],
    ['a list', families],
  ])('is recorded in full each time that it is read: %s', async (_, query) => {
    const before = hub.audited.length;
    const answers = [await hub.query(query), await hub.query(query)];
    const asked = askedOf(hub);
    answers.push(await hub.query(query), await hub.query(query));

    expect(askedOf(hub)).toEqual(asked);
    expect(answers.map(({ data }) => JSON.stringify(data))).toEqual(
      answers.map(() => JSON.stringify(answers[0]?.data)),
    );
    const recorded = hub.audited.slice(before);
    expect(recorded).toHaveLength(4);
    expect(recorded[0]?.households.length).toBeGreaterThan(0);
    expect(recorded.map(told)).toEqual(recorded.map(() => told(recorded[0] as AuditEntry)));
  });

  it('counts for the caller’s budget as any other', async () => {
    const answers = [await hub.query(families), await hub.query(families)];
    const [first, second] = answers.map(({ extensions }) => extensions as Record<string, Record<string, number>>);

    expect(second?.cost).toEqual(first?.cost);
    expect(second?.cost?.objects).toBeGreaterThan(40);
    expect(second?.cache).toMatchObject({ misses: 0 });
    expect(second?.cache?.hits).toBeGreaterThan(0);
  });

  it.each([[{ onlyAppend: false }], [{ onlyAppend: true }]])(
    'is refused while no access can be recorded: %j',
    async (how) => {
      await hub.query(household);
      hub.failAudit(how);
      const { data, errors } = await hub.query(household);

      expect(data ?? null).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['AUDIT_UNAVAILABLE']);
    },
  );

  it('is read for each caller by the caller’s own rights', async () => {
    const { nation: _, ...officer } = developmentOfficer;
    const ofRegion = (code: string) => ({ ...officer, role: 'REGIONAL_OFFICER', regions: [code] });
    const [inRegion, elsewhere] = [ofRegion('3212'), ofRegion('94')];
    await hub.query(families);
    await hub.query(families);
    const idsFor = async (who: typeof inRegion) => {
      const { data } = await hub.query(families, {}, who);
      return (data?.households as { nodes: { id: string }[] } | null)?.nodes.map(({ id }) => id) ?? [];
    };

    const [here, there] = [await idsFor(inRegion), await idsFor(elsewhere)];
    expect(here.length).toBeGreaterThan(0);
    expect(here.filter((id) => there.includes(id))).toEqual([]);
    expect(await idsFor(inRegion)).toEqual(here);
    expect(await idsFor(elsewhere)).toEqual(there);
  });
});

describe('the hub’s own ministries', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub(inject('mongoUri'), undefined, null, { cache: newCache() });
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  it('allow what they publish to be kept, and names of regions', async () => {
    const published =
      '{ stuntingRisk { total { count } regions(first: 3) { nodes { count region { code name } } } } regions(first: 2) { nodes { name parent { name } } pageInfo { hasNextPage } } }';
    await expect.poll(async () => (await hub.query(published, {}, null)).data?.stuntingRisk).not.toBeNull();
    const first = await hub.query(published, {}, null);
    const asked = askedOf(hub);
    const again = await hub.query(published, {}, null);

    expect(first.errors).toBeUndefined();
    expect(again.data).toEqual(first.data);
    expect(askedOf(hub)).toEqual(asked);
    expect(again.extensions?.cache).toMatchObject({ misses: 0 });
  });

  it('do not allow it of a family', async () => {
    await hub.query(household);
    const before = askedOf(hub);
    const { extensions } = await hub.query(household);
    const after = askedOf(hub);

    for (const room of ['social-welfare', 'housing', 'cross-program']) {
      expect(after[room]).toBeGreaterThan(before[room] as number);
    }
    expect(extensions?.cache).toBeUndefined();
  });
});

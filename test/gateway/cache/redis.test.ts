import { randomBytes } from 'node:crypto';
import { createClient, RESP_TYPES } from '@redis/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerCache } from '../../../gateway/cache/answer-cache.ts';
import { openCache } from '../../../gateway/cache/open-cache.ts';
import { aCaller } from '../../support/callers.ts';
import { hasRedis, startRedis, type TestRedis } from '../../support/redis.ts';
import { type HintingGraph, startHintingGraph } from './hinting-ministries.ts';

const list = '{ products { id price label } }';
const secret = randomBytes(32).toString('base64url');
const prices = (data: unknown) => (data as { products: { price: number }[] }).products.map(({ price }) => price);

describe.runIf(hasRedis)('a Redis that gateways share', () => {
  let redis: TestRedis;
  let graph: HintingGraph;
  let caches: AnswerCache[];
  let log: ReturnType<typeof createLog>;
  const createLog = () => ({ warn: vi.fn(), info: vi.fn() });

  async function gateway(key = secret, url = redis.url): Promise<Pick<HintingGraph, 'ask'>> {
    const cache = await openCache({ kind: 'redis', url, secret: key }, log as never);
    caches.push(cache as AnswerCache);
    return graph.through(cache);
  }

  /** What it holds, once nothing is on its way any more. */
  async function contents(count: number): Promise<Map<string, Buffer>> {
    const client = await createClient({ url: redis.url })
      .withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
      .connect();
    try {
      await expect.poll(() => client.dbSize()).toBe(count);
      const keys = (await client.keys('*')).map(String);
      const values = await client.mGet(keys);
      return new Map(keys.map((key, at) => [key, values[at] as Buffer]));
    } finally {
      client.destroy();
    }
  }

  beforeEach(async () => {
    redis = await startRedis();
    graph = await startHintingGraph(null);
    caches = [];
    log = createLog();
  });
  afterEach(async () => {
    await Promise.all(caches.map((cache) => cache.close()));
    await graph[Symbol.asyncDispose]();
    await redis[Symbol.asyncDispose]();
  });

  it('gives one gateway what another was answered', async () => {
    const [one, other] = [await gateway(), await gateway()];
    const { data } = await one.ask(list);
    await contents(8);
    const again = await other.ask(list);

    expect(again.data).toEqual(data);
    expect(again.counts).toEqual({ hits: 2, partial: 0, misses: 0 });
  });

  it('holds no word of what was asked, who asked and what was answered', async () => {
    const one = await gateway();
    await one.ask(list, aCaller({ subject: 'somebody-known' }));

    for (const [key, value] of await contents(8)) {
      expect(key).toMatch(/^hub:(answer:[\w-]{43}|version:(catalogue|prices))$/);
      expect(value.toString('latin1')).not.toMatch(/pen|label|price|somebody|\{"/);
    }
  });

  it('lets every gateway see a change at once', async () => {
    const [one, other] = [await gateway(), await gateway()];
    await one.ask(list);
    await other.ask(list);
    await one.ask('mutation { setPrice(id: "pen", price: 50) }');

    expect(prices((await other.ask(list)).data)).toEqual([50, 2, 3, 4]);
  });

  it('is read by nobody under another secret, and trusted with no value in another place', async () => {
    const one = await gateway();
    const stranger = await gateway(randomBytes(32).toString('base64url'));
    await one.ask(list);
    const held = await contents(8);
    expect((await stranger.ask(list)).counts).toMatchObject({ hits: 0 });

    const client = await createClient({ url: redis.url }).connect();
    const answers = [...held.keys()].filter((key) => key.startsWith('hub:answer:'));
    for (const [at, key] of answers.entries()) {
      await client.set(key, held.get(answers[(at + 1) % answers.length] as string) as Buffer);
    }
    client.destroy();

    const { data, counts } = await one.ask(list);
    expect(prices(data)).toEqual([1, 2, 3, 4]);
    expect(counts).toMatchObject({ hits: 0 });
  });

  it('is gone on without where it is down, with one line in the log, and used again when it is back', async () => {
    const one = await gateway();
    await one.ask(list);
    await redis.stop();
    for (let run = 0; run < 5; run += 1) expect(prices((await one.ask(list)).data)).toEqual([1, 2, 3, 4]);
    expect(log.warn).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(log.warn.mock.calls)).not.toContain('127.0.0.1');

    await redis.start();
    await expect.poll(async () => (await one.ask(list)).counts?.hits, { timeout: 20_000 }).toBe(2);
    expect(log.info).toHaveBeenCalledTimes(1);
  });

  it('is not waited for where it hangs', async () => {
    const one = await gateway();
    await one.ask(list);
    redis.hang();
    const { data, errors } = await one.ask(list, aCaller(), { timeLeftMs: 2000 });
    redis.resume();

    expect([prices(data), errors]).toEqual([[1, 2, 3, 4], []]);
  });

  it('answers nothing older than a change of which it could not be told', async () => {
    const one = await gateway(secret, redis.way.url);
    await one.ask(list);
    await contents(8);
    redis.way.cut();
    await one.ask('mutation { setPrice(id: "pen", price: 50) }');
    redis.way.mend();

    await expect
      .poll(
        async () => {
          const { data, counts } = await one.ask(list);
          expect(prices(data)).toEqual([50, 2, 3, 4]);
          return counts?.hits;
        },
        { timeout: 20_000 },
      )
      .toBe(2);
  });

  it('does not keep a gateway from starting where it is not there', async () => {
    await redis.stop();
    const one = await gateway();

    expect(prices((await one.ask(list)).data)).toEqual([1, 2, 3, 4]);
    expect(log.warn).toHaveBeenCalledTimes(1);
  });

  it('forgets by itself what its ministry allows to be kept no longer', async () => {
    graph.prices.control = 'max-age=1';
    const one = await gateway();
    await one.ask(list);
    graph.priceOf.set('pen', 50);

    await expect.poll(async () => prices((await one.ask(list)).data)[0], { timeout: 5000 }).toBe(50);
  });
});

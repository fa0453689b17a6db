import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerCache } from '../../../gateway/cache/answer-cache.ts';
import { createMemoryStore } from '../../../gateway/cache/memory-store.ts';
import { aCaller } from '../../support/callers.ts';
import { type HintingGraph, startHintingGraph } from './hinting-ministries.ts';

const list = '{ products { id price } }';
const prices = (data: unknown) => (data as { products: { price: number }[] }).products.map(({ price }) => price);

let graph: HintingGraph;
beforeEach(async () => {
  graph = await startHintingGraph(createAnswerCache(createMemoryStore(2 ** 20), randomBytes(32)));
});
afterEach(() => graph[Symbol.asyncDispose]());

describe('what a ministry allows to be kept', () => {
  it('is asked once, whether its answers are read or copied through, and counted', async () => {
    const first = await graph.ask(list);
    const second = await graph.ask(list);
    const third = await graph.ask(list);

    expect(first.data).toEqual({ products: ['pen', 'ink', 'pad', 'cap'].map((id, at) => ({ id, price: at + 1 })) });
    expect([second.data, third.data]).toEqual([first.data, first.data]);
    expect([graph.catalogue.asked.length, graph.prices.asked.length]).toEqual([1, 1]);
    expect([first.counts, second.counts]).toEqual([
      { hits: 0, partial: 0, misses: 2 },
      { hits: 2, partial: 0, misses: 0 },
    ]);
  });

  it('is nothing where it says nothing, or forbids it', async () => {
    for (const control of [null, 'no-store', 'max-age=60, no-cache', 'max-age=0, public', 'private']) {
      graph.prices.control = control;
      await graph.ask(list);
      await graph.ask(list);
    }

    expect(graph.prices.asked).toHaveLength(10);
    expect(graph.catalogue.asked).toHaveLength(1);
  });

  it('is asked again when its time is over', async () => {
    graph.prices.control = 'max-age=1';
    await graph.ask(list);
    graph.priceOf.set('pen', 9);
    await new Promise((resolve) => setTimeout(resolve, 1100));

    expect(prices((await graph.ask(list)).data)).toEqual([9, 2, 3, 4]);
  });

  it('is found whatever question it was an answer to, so that a ministry is asked for the rest alone', async () => {
    await graph.ask('{ products(first: 2) { id price } }');
    const whole = await graph.ask('{ products(first: 4) { id price } }');
    const turned = await graph.ask('{ product(id: "pad") { id price } }');

    expect(prices(whole.data)).toEqual([1, 2, 3, 4]);
    expect(turned.data).toEqual({ product: { id: 'pad', price: 3 } });
    expect(graph.prices.asked).toEqual([
      ['pen', 'ink'],
      ['pad', 'cap'],
    ]);
  });

  it('is not what a ministry did not know: it is asked for that again', async () => {
    graph.priceOf.delete('ink');
    const before = await graph.ask(list);
    graph.priceOf.set('ink', 7);
    const after = await graph.ask(list);
    await graph.ask('{ product(id: "pot") { label } }');
    await graph.ask('{ product(id: "pot") { label } }');

    expect([prices(before.data), prices(after.data)]).toEqual([
      [1, null, 3, 4],
      [1, 7, 3, 4],
    ]);
    expect(graph.prices.asked).toEqual([['pen', 'ink', 'pad', 'cap'], ['ink']]);
    expect(graph.catalogue.asked).toHaveLength(3);
  });
});

describe('an answer in which something is wrong', () => {
  it('is not kept where the ministry tells of a fault', async () => {
    graph.prices.change = ({ data }) => ({ data, errors: [{ message: 'no', path: ['_entities', 0, 'price'] }] });
    const { errors } = await graph.ask(list);
    graph.prices.change = (answer) => answer;

    expect(errors).toHaveLength(1);
    expect((await graph.ask(list)).errors).toEqual([]);
    expect(graph.prices.asked).toHaveLength(2);
  });

  it.each([
    ['of another kind', '{"data":{"_entities":[{"price":"x"},{"price":2},{"price":3},{"price":4}]}}'],
    ['of another length', '{"data":{"_entities":[{"price":1}]}}'],
    ['that is cut short', '{"data":{"_entities":[{"price":1},{"price":2}'],
    ['with broken values', '{"data":{"_entities":[{"price":tru},{"price":2},{"price":3},{"price":4}]}}'],
    ['with nothing in it', '{"data":null}'],
  ])('is not kept %s', async (_, wrong) => {
    graph.prices.change = () => wrong;
    await graph.ask(list);
    graph.prices.change = (answer) => answer;

    const { data, errors } = await graph.ask(list);
    expect([prices(data), errors]).toEqual([[1, 2, 3, 4], []]);
    expect((await graph.ask(list)).counts).toEqual({ hits: 2, partial: 0, misses: 0 });
  });

  it('leaves what was kept of others, and names the place of the whole where it fails', async () => {
    await graph.ask('{ products(first: 2) { id price } }');
    graph.prices.change = ({ data }) => ({
      data: { _entities: [(data as { _entities: unknown[] })._entities[0], null] },
      errors: [{ message: 'no', path: ['_entities', 1] }],
    });

    for (let run = 0; run < 3; run += 1) {
      const { data, errors } = await graph.ask('{ products(first: 4) { id price } }');
      expect(prices(data)).toEqual([1, 2, 3, null]);
      expect(errors.map(({ path }) => path)).toEqual([['products', 3]]);
    }
  });

  it('keeps nothing of a ministry that refuses the rest altogether', async () => {
    await graph.ask('{ products(first: 2) { id price } }');
    graph.prices.change = () => ({ data: null, errors: [{ message: 'no' }] });
    const { data, errors } = await graph.ask('{ products(first: 4) { id price } }');
    graph.prices.change = (answer) => answer;

    expect(prices(data)).toEqual([1, 2, null, null]);
    expect(errors).toHaveLength(1);
    expect(prices((await graph.ask('{ products(first: 4) { id price } }')).data)).toEqual([1, 2, 3, 4]);
  });

  it('is not kept where the caller did not wait for it', async () => {
    let open = () => {};
    graph.prices.gate = new Promise((resolve) => {
      open = resolve;
    });
    const { errors } = await graph.ask(list, aCaller(), { timeLeftMs: 50 });
    open();

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['DEADLINE_EXCEEDED']);
    expect(prices((await graph.ask(list)).data)).toEqual([1, 2, 3, 4]);
    expect(graph.prices.asked).toHaveLength(2);
  });
});

describe('a change', () => {
  it('is seen at once by whoever asks after it', async () => {
    await graph.ask(list);
    await graph.ask('mutation { setPrice(id: "pen", price: 50) }');

    expect(prices((await graph.ask(list)).data)).toEqual([50, 2, 3, 4]);
    expect(graph.catalogue.asked).toHaveLength(1);
  });

  it('is not undone by an answer that was asked for before it and came after it', async () => {
    let open = () => {};
    graph.prices.gate = new Promise((resolve) => {
      open = resolve;
    });
    const slow = graph.ask(list);
    await expect.poll(() => graph.prices.asked.length).toBe(1);
    graph.prices.gate = Promise.resolve();
    await graph.ask('mutation { setPrice(id: "pen", price: 50) }');
    open();

    expect(prices((await slow).data)).toEqual([1, 2, 3, 4]);
    expect(prices((await graph.ask(list)).data)).toEqual([50, 2, 3, 4]);
  });

  it('of which no answer came keeps the ministry from being kept until it must be over', async () => {
    await graph.ask(list);
    graph.prices.gate = new Promise(() => {});
    await graph.ask('mutation { setPrice(id: "pen", price: 50) }', aCaller(), { timeLeftMs: 50 });
    graph.prices.gate = Promise.resolve();
    await graph.ask(list);
    const again = await graph.ask(list);

    expect(prices(again.data)).toEqual([50, 2, 3, 4]);
    expect(again.counts).toEqual({ hits: 1, partial: 0, misses: 0 });
    expect(graph.prices.asked).toHaveLength(4);
  });

  it('that the ministry tells of by the version of its data is seen with its next answer', async () => {
    graph.prices.dataVersion = 7;
    await graph.ask('{ cheapest }');
    await graph.ask(list);
    graph.priceOf.set('pen', 50);
    const stale = await graph.ask(list);
    graph.prices.dataVersion = 8;
    await graph.ask('{ products(first: 1) { id label } cheapest }');

    expect(prices(stale.data)).toEqual([1, 2, 3, 4]);
    expect(prices((await graph.ask(list)).data)).toEqual([50, 2, 3, 4]);
  });

  it('does not mix what was kept before it with what is told after it', async () => {
    graph.prices.dataVersion = 7;
    await graph.ask('{ cheapest }');
    await graph.ask('{ products(first: 2) { id price } }');
    for (const [id] of graph.priceOf) graph.priceOf.set(id, 100);
    graph.prices.dataVersion = 8;

    expect(prices((await graph.ask(list)).data)).toEqual([100, 100, 100, 100]);
  });

  it('is not undone by a copy of the ministry that lags behind', async () => {
    graph.prices.dataVersion = 8;
    await graph.ask('{ cheapest }');
    graph.prices.dataVersion = 7;
    await graph.ask(list);
    graph.prices.dataVersion = 8;
    graph.priceOf.set('pen', 50);

    expect(prices((await graph.ask(list)).data)).toEqual([50, 2, 3, 4]);
  });
});

describe('equal questions at one time', () => {
  it('are asked once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => graph.ask(list)));

    expect(answers.every(({ data }) => prices(data).length === 4)).toBe(true);
    expect([graph.catalogue.asked.length, graph.prices.asked.length]).toEqual([1, 1]);
  });
});

it('keeps answers of one graph from another, even for equal questions', async () => {
  const cache = createAnswerCache(createMemoryStore(2 ** 20), randomBytes(32));
  await using one = await startHintingGraph(cache);
  await one.ask(list);
  const other = one.through({ ...cache, forGraph: (sdl) => cache.forGraph(`${sdl}\n# published anew`) });

  expect((await other.ask(list)).counts).toEqual({ hits: 0, partial: 0, misses: 2 });
});

import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGraph, type Graph } from '../../../gateway/graphs/graph.ts';
import { warmGraph } from '../../../gateway/graphs/warm.ts';
import { aCaller } from '../../support/callers.ts';
import { composeTestSubgraphs } from '../../support/federation.ts';

function aGraph(sdl: string): Graph {
  const supergraph = composeTestSubgraphs([{ name: 'one', sdl }]);
  return createGraph({ supergraph, ministries: new Map(), guards: null, usage: null });
}

function ask({ prepared }: Graph, query: string, times: number): void {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document holds no operation.');
  for (let n = 0; n < times; n += 1) {
    prepared.prepare({
      ...{ caller: aCaller(), document, operation, operationName: null, documentHash: `hash of ${query}` },
      variables: {},
    });
  }
}

const namesOf = ({ prepared }: Graph) => prepared.findBusiest().map(({ documentHash }) => documentHash.slice(8));
const nothing = { isRegistered: () => false };

describe('warming a graph', () => {
  it('prepares what the graph before was asked for, and passes over what the new one does not have', async () => {
    const before = aGraph('type Query { a: Int b: Int gone: Int }');
    ask(before, '{ gone }', 9);
    ask(before, '{ a }', 4);
    ask(before, '{ b }', 6);
    const next = aGraph('type Query { a: Int b: Int }');

    const count = await warmGraph(next, before.prepared.findBusiest(), nothing);

    expect(count).toBe(2);
    expect(namesOf(next)).toEqual(['{ b }', '{ a }']);
    expect(next.prepared.findBusiest().map((busy) => busy.count)).toEqual([3, 2]);
  });

  it('takes registered operations first, then the busiest, while there is time', async () => {
    const before = aGraph('type Query { a: Int b: Int c: Int }');
    ask(before, '{ a }', 1);
    ask(before, '{ b }', 6);
    ask(before, '{ c }', 2);
    const order: string[] = [];
    const busiest = before.prepared.findBusiest();
    const next = aGraph('type Query { a: Int b: Int c: Int }');
    const watched = {
      ...next,
      prepared: {
        ...next.prepared,
        prepareAhead: (busy: (typeof busiest)[0]) => void order.push(busy.documentHash.slice(8)),
      },
    };

    await warmGraph(watched, busiest, { isRegistered: (hash) => hash === 'hash of { a }' });
    const none = await warmGraph(next, busiest, { ...nothing, maxMs: 0 });

    expect(order).toEqual(['{ a }', '{ b }', '{ c }']);
    expect([none, namesOf(next)]).toEqual([0, []]);
  });

  it('lets other work in between', async () => {
    const before = aGraph('type Query { a: Int b: Int c: Int }');
    for (const query of ['{ a }', '{ b }', '{ c }']) ask(before, query, 1);
    let turns = 0;
    const work = () => {
      turns += 1;
      if (turns < 10) setImmediate(work);
    };
    setImmediate(work);

    await warmGraph(aGraph('type Query { a: Int b: Int c: Int }'), before.prepared.findBusiest(), nothing);

    expect(turns).toBeGreaterThanOrEqual(3);
  });
});

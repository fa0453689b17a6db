import { afterAll, describe, expect, it } from 'vitest';
import { bookshop } from '../support/bookshop.ts';
import { composeTestSubgraphs, createLocalClient, createStockRunner, runOnHub } from '../support/federation.ts';

const supergraph = composeTestSubgraphs(bookshop);
const clients = bookshop.map(createLocalClient);
const stock = await createStockRunner(supergraph, clients);

describe('the executor and the stock executor of the same plans', () => {
  afterAll(() => stock.stop());

  it('answer introspection alike', async () => {
    const query =
      '{ a: __type(name: "Novel") { name fields { name } } __schema { queryType { name } } works { isbn } }';

    const ours = await runOnHub(supergraph, clients, query);
    const theirs = await stock.run(query);

    expect(JSON.parse(JSON.stringify(ours))).toEqual(theirs);
  });

  it('put the fields of a deep answer together alike', async () => {
    const query =
      '{ works { isbn title author { name rival { books { title } } } ... on Novel { tags postage } __typename } }';

    const ours = await runOnHub(supergraph, clients, query);
    const theirs = await stock.run(query);

    expect(ours.data).toEqual(theirs.data);
  });

  it('run mutations one after the other', async () => {
    const query =
      'mutation { a: rename(isbn: "n1", title: "X") { title author { name } } b: rename(isbn: "c1", title: "Y") { title } }';

    const ours = await runOnHub(supergraph, clients, query);
    const theirs = await stock.run(query);

    expect(ours).toEqual(theirs);
  });
});

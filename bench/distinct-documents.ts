import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publicCaller } from '#platform/access/caller.ts';
import { createPreparedOperations } from '../gateway/graphs/prepared-operations.ts';
import { createParsedDocuments } from '../gateway/requests/parsed-documents.ts';
import { loadSupergraph } from '../gateway/supergraph.ts';

// How much the heap grows while documents are asked that nobody has asked before: parsed, planned and compiled, each once,
// or with --twice each as often as it takes to be spliced.
// node --expose-gc --import ./platform/typescript.js bench/distinct-documents.ts [--documents 100000] [--twice]

const { values: options } = parseArgs({
  options: { documents: { type: 'string', default: '100000' }, twice: { type: 'boolean', default: false } },
});

const supergraph = loadSupergraph(readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'));
const documents = createParsedDocuments();
const prepared = createPreparedOperations(supergraph, false);
const collect = globalThis.gc;
if (!collect) throw new Error('Start it with --expose-gc: what is counted is what is left after a collection.');

for (let number = 0; number < 20; number += 1) ask(number);
const before = heapMb();
const count = Number(options.documents);
for (let number = 20; number < count; number += 1) {
  ask(number);
  if (number % 1000 === 0) console.log(`${number} documents: ${(heapMb() - before).toFixed(1)} MB more`);
}

function heapMb(): number {
  collect?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function ask(number: number): void {
  const { document, hash, operationOf } = documents.parse(queryOf(number));
  const operation = operationOf(null);
  if (operation === null) throw new Error('the document has no operation');
  const { answerFor, defaults } = prepared.prepare({
    ...{ caller: publicCaller, document, operation, operationName: null, documentHash: hash, variables: {} },
  });
  for (let turn = 0; turn < (options.twice ? 2 : 1); turn += 1) answerFor(defaults).spliceProgram();
}

function queryOf(number: number): string {
  return `query ($first: Int) { households(first: $first) { nodes {
    id
    welfare${number}: welfare { status decile region { name } enrollments(status: ACTIVE) { nodes { program annualEntitlement } } }
    housing { status dwelling { floorAreaM2 liveability { liveable failures } } }
    familyPlanning { status krs { status factors } }
  } } }`;
}

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'graphql';
import { openRights } from '../gateway/access/rights.ts';
import { executeOperation } from '../gateway/execution/execute.ts';
import { type PreparedOperation, prepareOperation } from '../gateway/execution/operation.ts';
import { loadSupergraph } from '../gateway/supergraph.ts';
import { makeUpAnswer } from './executor/made-up-answers.ts';
import { listedHouseholds, oneHousehold } from './household-queries.ts';

// The executor by itself, by the general path and by splicing, over answers that are made up by the types of the graph: no
// network, no rooms. One household (A), 50 (B), 500 (C), each with fields of all three ministries. Both ways take turns.
// node --import ./platform/typescript.js bench/executor.ts [--json] [--rounds 5]

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
});

const loads = [
  { load: 'A', query: oneHousehold, variables: { id: 'x' }, households: 1, runs: 20_000 },
  { load: 'B', query: listedHouseholds, variables: { first: 50 }, households: 50, runs: 3000 },
  { load: 'C', query: listedHouseholds, variables: { first: 500 }, households: 500, runs: 300 },
] as const;

type Load = (typeof loads)[number];

const supergraph = loadSupergraph(readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'));
const rows = [];
for (const load of loads) rows.push(...(await measure(load)));
if (options.json) console.log(JSON.stringify({ rows }));
else
  for (const { load, way, cpuUs, bytes } of rows)
    console.log(`${load} ${way.padEnd(8)} ${cpuUs} µs of CPU, ${bytes} bytes`);

async function measure({ load, query, variables, households, runs }: Load) {
  const run = createRunner(households);
  const prepare = () =>
    prepareOperation(supergraph, parse(query), undefined, { rights: openRights, protectedVariables: new Set() });
  const ways = [
    { way: 'general', operation: withoutSplicing(prepare()), samples: [] as number[] },
    { way: 'spliced', operation: prepare(), samples: [] as number[] },
  ];
  const answers: Buffer[] = [];
  for (const { operation } of ways) {
    await run(operation, variables); // splicing begins with the second run
    answers.push(await run(operation, variables));
  }
  if (!answers.every((answer) => answer.equals(answers[0] ?? Buffer.alloc(0))))
    throw new Error(`${load}: the answers differ`);
  for (let round = 0; round <= Number(options.rounds); round += 1) {
    for (const { operation, samples } of ways) {
      const before = process.cpuUsage();
      for (let turn = 0; turn < runs; turn += 1) await run(operation, variables);
      const { user, system } = process.cpuUsage(before);
      if (round > 0) samples.push((user + system) / runs);
    }
  }
  return ways.map(({ way, samples }) => {
    const median = samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;
    return { load, way, cpuUs: Math.round(median * 10) / 10, bytes: answers[0]?.length ?? 0 };
  });
}

function createRunner(households: number) {
  const known = new Map<string, Buffer>();
  const askBytes = async ({ body }: { readonly body: string }) => {
    const bytes = known.get(body) ?? Buffer.from(makeUpAnswer(supergraph.fullSchema, households, body));
    known.set(body, bytes);
    return bytes;
  };
  const clients = supergraph.subgraphs.map(({ name }) => ({ name, ask: askBytes, askBytes, async close() {} }));
  const ministries = new Map(clients.map((client) => [client.name, client]));
  const caller = { tokenFor: () => undefined, timeLeftMs: () => 1000 };
  return async (operation: PreparedOperation, variables: object) =>
    (await executeOperation({ supergraph, ministries, caller, cache: null }, operation, { ...variables })).data.enclose(
      '',
      '',
    );
}

function withoutSplicing(operation: PreparedOperation): PreparedOperation {
  return { ...operation, answerFor: (variables) => ({ ...operation.answerFor(variables), spliceProgram: () => null }) };
}

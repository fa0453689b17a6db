import { parseArgs } from 'node:util';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { guardFields } from '#platform/access/guard-fields.ts';
import { createKnownQuery } from '#platform/compiled/known-query.ts';
import { runProgram } from '#platform/compiled/run.ts';
import { writeData } from '#platform/compiled/write-data.ts';
import { exchange } from './gateway/rooms/exchange.ts';
import { createOfficersRequest } from './gateway/rooms/officer.ts';
import { seed } from './gateway/start-rooms.ts';
import type { BareRoom } from './gateway/targets/rooms-in-one-process.ts';
import { startMeasured } from './measured-process.ts';

// The rooms' executors by themselves: what the gateway asks of each ministry for one household (A), 50 (B), 500 (C), run by
// graphql-js with JSON.stringify and by compiled programs, with the rooms' own resolvers over rows from memory. No network,
// no @apollo/server. Both ways take turns.
// node --import ./platform/typescript.js bench/room-executor.ts [--json] [--rounds 5]

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
});

const welfare = `welfare { status decile region { name } enrollments(status: ACTIVE) { nodes { program annualEntitlement } } }`;
const questions = [
  { room: 'social-welfare', query: asEntities(welfare) },
  {
    room: 'housing',
    query: asEntities('housing { status dwelling { floorAreaM2 liveability { liveable failures } } }'),
  },
  { room: 'family-planning', query: asEntities('familyPlanning { status krs { status factors } }') },
] as const;
const loads = [
  { load: 'A', households: 1, runs: 2000 },
  { load: 'B', households: 50, runs: 200 },
  { load: 'C', households: 500, runs: 25 },
] as const;

function asEntities(selection: string): string {
  return `query Part($representations: [_Any!]!) { _entities(representations: $representations) { ... on Household { ${selection} } } }`;
}

const store = await startMeasured('../platform/embedded-store/main.ts');
try {
  await seed(store.ready.uri ?? '', 2000);
  process.env.MONGODB_URI = store.ready.uri;
  exchange('room-server.ts', 'captured-room-server.ts');
  await import('./gateway/rooms/warm-data.ts');
  const { openRoomsInOneProcess } = await import('./gateway/targets/rooms-in-one-process.ts');
  const rooms = (await openRoomsInOneProcess()).map((room) => ({ ...room, schema: guardFields(room.schema) }));
  const niks = await readNiks(roomNamed(rooms, 'social-welfare'));
  const rows = [];
  for (const load of loads) {
    for (const question of questions) {
      rows.push(...(await measure(load, question.query, roomNamed(rooms, question.room), niks)));
    }
  }
  if (options.json) console.log(JSON.stringify({ rows }));
  else
    for (const { load, room, way, cpuUs } of rows)
      console.log(`${load} ${room.padEnd(16)} ${way.padEnd(10)} ${cpuUs} µs of CPU`);
} finally {
  await store.stop();
}
process.exit(0);

function roomNamed(rooms: readonly BareRoom[], name: string): BareRoom {
  const room = rooms.find((one) => one.name === name);
  if (!room) throw new Error(`There is no room "${name}".`);
  return room;
}

async function readNiks({ schema, createContext }: BareRoom): Promise<readonly string[]> {
  const { data } = await execute({
    schema,
    document: parse('{ households(first: 500) { nodes { nik } } }'),
    contextValue: createContext(createOfficersRequest()),
  });
  const { households } = data as { households: { nodes: { nik: string }[] } };
  return households.nodes.map(({ nik }) => nik);
}

async function measure(
  { load, households, runs }: (typeof loads)[number],
  query: string,
  { name, schema, createContext }: BareRoom,
  niks: readonly string[],
) {
  const variables = { representations: niks.slice(0, households).map((nik) => ({ __typename: 'Household', nik })) };
  const ways = [
    { way: 'graphql-js', run: runByGraphqlJs(schema, query), samples: [] as number[] },
    { way: 'compiled', run: runCompiled(schema, query), samples: [] as number[] },
  ];
  const answers = await Promise.all(ways.map(({ run }) => run(variables, createContext(createOfficersRequest()))));
  if (new Set(answers).size !== 1) throw new Error(`${load} ${name}: the answers differ`);
  for (let round = 0; round <= Number(options.rounds); round += 1) {
    for (const { run, samples } of ways) {
      const before = process.cpuUsage();
      for (let turn = 0; turn < runs; turn += 1) await run(variables, createContext(createOfficersRequest()));
      const { user, system } = process.cpuUsage(before);
      if (round > 0) samples.push((user + system) / runs);
    }
  }
  return ways.map(({ way, samples }) => {
    const median = samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;
    return { load, room: name, way, cpuUs: Math.round(median) };
  });
}

function runByGraphqlJs(schema: GraphQLSchema, query: string) {
  const document = parse(query);
  return async (variableValues: Record<string, unknown>, contextValue: unknown) =>
    JSON.stringify((await execute({ schema, document, variableValues, contextValue })).data);
}

function runCompiled(schema: GraphQLSchema, query: string) {
  const known = createKnownQuery(schema, parse(query));
  return async (given: Record<string, unknown>, context: unknown) => {
    const prepared = known?.prepare(given);
    if (!prepared) throw new Error('The query is not compiled.');
    return writeData(await runProgram(prepared.program, prepared.variables, context)).json;
  };
}

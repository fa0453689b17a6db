import { type Check, failed, firstFault, passed } from '../check.ts';
import { entitiesQuery } from '../entities.ts';
import { isJsonObject, type JsonObject, unknownRepresentation } from '../subgraph-schema.ts';
import { jsonHeaders } from '../subject.ts';

/** What stack traces of JavaScript, Java, Python, .NET and Go look like in a body of JSON. */
const traces: readonly RegExp[] = [
  /(\\n|\n|")\s*at [^"\\]+:\d+(:\d+)?\)?/,
  /"(stacktrace|stackTrace|stack)"\s*:/,
  /at [\w.$]+\([\w]+\.(java|kt|scala):\d+\)/,
  /Traceback \(most recent call last\)/,
  /File \\?"[^"]+\\?", line \d+/,
  / in [^"\\]+\.cs:line \d+/,
  /goroutine \d+ \[/,
  /node_modules\//,
];

/** See `about`. */
export const noStackTraces: Check = {
  name: 'no-stack-traces',
  about: "No error tells a stack trace: it names files and values that are nobody's business.",
  async run(subject) {
    const asks: readonly string[] = [
      '{"query": "{ __typename',
      JSON.stringify({ query: '{' }),
      JSON.stringify({ query: '{ conformanceNoSuchField }' }),
      ...wrongRepresentations(subject.schema?.entities ?? []).map((representations) =>
        JSON.stringify({ query: entitiesQuery({}), variables: { representations } }),
      ),
    ];
    return firstFault(asks, async (body) => {
      const exchange = await subject.send({ method: 'POST', headers: jsonHeaders, body });
      if (!traces.some((trace) => trace.test(exchange.text))) return passed;
      return failed(
        'An error tells where in the code it arose.',
        'Write faults to your log, and answer a message that you have chosen.',
        exchange,
      );
    });
  },
};

function wrongRepresentations(entities: readonly Parameters<typeof unknownRepresentation>[0][]): readonly unknown[] {
  const [entity] = entities;
  if (!entity) return [];
  const representation = unknownRepresentation(entity, 5);
  return [
    [{ __typename: 'ConformanceNoSuchType' }],
    [42],
    [{ __typename: entity.name }],
    [withObjects(representation)],
  ];
}

function withObjects(representation: JsonObject): JsonObject {
  const fields = Object.entries(representation).map(([name, value]) => [
    name,
    name === '__typename' || isJsonObject(value) ? value : { wrong: [value] },
  ]);
  return Object.fromEntries(fields);
}

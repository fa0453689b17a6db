import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import type { Incoming, Outgoing } from './clinic.ts';

/** Sends another body, status or header than the server answered. */
export function changed(answer: Outgoing, changes: Partial<Outgoing>): Outgoing {
  return { ...answer, ...changes, headers: { ...answer.headers, ...changes.headers } };
}

/** Fails as a server does that lets faults of its callers through. */
export const failure: Outgoing = {
  status: 500,
  headers: { 'content-type': 'application/json' },
  text: '{"errors":[{"message":"Internal error"}]}',
};

/** The document of a request; null where its body holds none. */
export function documentOf({ body }: Incoming): DocumentNode | null {
  try {
    return parse((JSON.parse(body) as { query: string }).query);
  } catch {
    return null;
  }
}

/** The answer with the entities' fields under their own names, as of a server that does not know aliases. */
export function withoutAliases(incoming: Incoming, answer: Outgoing): Outgoing {
  const document = documentOf(incoming);
  if (!document || !answer.text.startsWith('{"data":{')) return answer;
  const { data, ...rest } = JSON.parse(answer.text) as { data: Record<string, unknown> };
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node.selectionSet] as const),
  );
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  for (const node of operation?.selectionSet.selections ?? []) {
    if (node.kind !== Kind.FIELD || node.name.value !== '_entities') continue;
    const name = node.alias?.value ?? node.name.value;
    const names = node.selectionSet ? namesOf(node.selectionSet, fragments) : new Map<string, string>();
    const entities = (data[name] ?? []) as (Record<string, unknown> | null)[];
    data[name] = entities.map(
      (entity) =>
        entity && Object.fromEntries(Object.entries(entity).map(([key, value]) => [names.get(key) ?? key, value])),
    );
  }
  return changed(answer, { text: JSON.stringify({ data, ...rest }) });
}

function namesOf(set: SelectionSetNode, fragments: ReadonlyMap<string, SelectionSetNode>): Map<string, string> {
  const names = new Map<string, string>();
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      if (node.alias) names.set(node.alias.value, node.name.value);
      continue;
    }
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value);
    for (const [alias, name] of inner ? namesOf(inner, fragments) : []) names.set(alias, name);
  }
  return names;
}

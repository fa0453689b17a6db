/** What a change of the graph takes from its clients. */
import { type Change, ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType, validate } from 'graphql';
import type { CoordinateUse, Finding } from '../model.ts';
import { isRecent, lastSeenOf, type RegisteredUse, toAffected, usedWithinDays } from './affected.ts';
import type { ComposedGraph } from './composed-graph.ts';
import { toFinding } from './finding.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';
import { createTouches } from './touches.ts';

/** What a change is judged by. */
export interface Comparison {
  readonly before: ComposedGraph;
  readonly after: ComposedGraph;
  /** The schema that is checked; null where a subgraph is taken away. */
  readonly schema: SubgraphSchema | null;
  readonly registered: readonly RegisteredUse[];
  readonly usage: readonly CoordinateUse[];
  readonly now: Date;
}

/**
 * The changes of what clients see that may break some of them. One that breaks a registered operation, or what somebody
 * was seen to use in the last 90 days, is an error and tells whom; one that breaks nobody known is a warning.
 */
export async function compareSchemas(comparison: Comparison): Promise<readonly Finding[]> {
  const { before, after, registered } = comparison;
  if (before.supergraph === after.supergraph) return [];
  const changes = await diff(before.schema, after.schema);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const broken = new Map(
    (breaking.length > 0 ? registered : [])
      .map((use) => [use, validate(after.schema, use.document)[0]?.message] as const)
      .filter(([, message]) => message !== undefined) as [RegisteredUse, string][],
  );
  const findings = breaking.map((change) => judgeBreaking(change, comparison, broken));
  const dangerous = changes.filter((change) => isDangerous(change, before.schema));
  return [
    ...findings,
    ...unexplained(broken, findings),
    ...dangerous.map((change) => judgeDangerous(change, comparison.schema)),
  ];
}

function judgeBreaking(
  change: Change,
  { before, schema, registered, usage, now }: Comparison,
  broken: ReadonlyMap<RegisteredUse, string>,
): Finding {
  const touches = createTouches(change, before.schema);
  const hit = registered.filter(
    (use) => [...use.coordinates].some(touches) && (broken.has(use) || !isDecidedByValidation(change)),
  );
  const seen = usage.filter(({ coordinate }) => touches(coordinate));
  const recent = seen.filter((use) => isRecent(use, now));
  const isUsed = hit.length > 0 || recent.length > 0;
  const lastSeen = lastSeenOf(seen);
  const unused = lastSeen ? `Nobody has used it since ${lastSeen}.` : 'No use of it is known.';
  return toFinding({
    rule: ruleOf(change),
    level: isUsed ? 'ERROR' : 'WARNING',
    ...placeOf(change, schema),
    message: isUsed ? `${change.message}.` : `${change.message}. ${unused}`,
    remedy: isUsed
      ? `Keep it and mark it @deprecated with what to use instead; take it away when nobody has used it for ${usedWithinDays} days.`
      : 'Tell your clients of it; nothing else is to be done.',
    affected: toAffected(hit, recent),
  });
}

// An operation may be broken by what touches none of its own coordinates, such as an interface that a type has lost.
function unexplained(broken: ReadonlyMap<RegisteredUse, string>, findings: readonly Finding[]): Finding[] {
  const told = new Set(
    findings.flatMap(({ affected }) => affected.map(({ client, operationName }) => `${client} ${operationName}`)),
  );
  return [...broken]
    .filter(([{ operation }]) => !told.has(`${operation.client} ${operation.name}`))
    .map(([use, message]) =>
      toFinding({
        rule: 'operation-broken',
        level: 'ERROR',
        coordinate: null,
        message: `The operation ${use.operation.name} of ${use.operation.client} would no longer be valid: ${message}`,
        remedy: 'Keep what it asks for until the client has registered another.',
        affected: toAffected([use], []),
      }),
    );
}

function judgeDangerous(change: Change, schema: SubgraphSchema | null): Finding {
  return toFinding({
    rule: ruleOf(change),
    level: 'WARNING',
    ...placeOf(change, schema),
    message: `${change.message}.`,
    remedy: 'Clients that do not expect it may misread it: tell them before.',
  });
}

// A value of another type is valid where it is asked for, and still not what the client's program can read.
function isDecidedByValidation({ type }: Change): boolean {
  return type !== ChangeType.FieldTypeChanged;
}

const dangerousTypes: ReadonlySet<string> = new Set([
  ChangeType.FieldArgumentDefaultChanged,
  ChangeType.InputFieldDefaultValueChanged,
  ChangeType.EnumValueAdded,
  ChangeType.UnionMemberAdded,
  ChangeType.ObjectTypeInterfaceAdded,
]);

function isDangerous({ type, criticality, path }: Change, schema: GraphQLSchema): boolean {
  if (criticality.level !== CriticalityLevel.Dangerous || !dangerousTypes.has(type)) return false;
  // A value that is only ever given by clients surprises none of them.
  return type !== ChangeType.EnumValueAdded || isAnswered(path?.split('.')[0] ?? '', schema);
}

function isAnswered(name: string, schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some(
    (type) =>
      (isObjectType(type) || isInterfaceType(type)) &&
      !type.name.startsWith('__') &&
      Object.values(type.getFields()).some((field) => getNamedType(field.type).name === name),
  );
}

function ruleOf({ type }: Change): string {
  return String(type).toLowerCase().replaceAll('_', '-');
}

// What was removed is pointed at by what held it.
function placeOf({ path }: Change, schema: SubgraphSchema | null) {
  const [type, member, argument] = (path ?? '').split('.');
  const coordinates = [
    argument === undefined ? null : `${type}.${member}(${argument}:)`,
    member === undefined ? null : `${type}.${member}`,
    type || null,
  ].filter((coordinate) => coordinate !== null);
  const found = coordinates.map((coordinate) => schema?.elements.get(coordinate)).find((element) => element);
  return { coordinate: coordinates[0] ?? null, node: found?.node };
}

import type { FastifyInstance } from 'fastify';
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { LRUCache } from 'lru-cache';

// How long the hub may keep a room's answers follows from `@cacheControl` in the room's schema, as @apollo/server works it
// out: the shortest of all that an answer holds, and nothing where a root field or an object has no hint. It is worked out
// once for a document and not for each value, so a fragment counts whether or not anything matches it.

/** The header `Cache-Control` of answers to a query; null where they may not be kept. */
export type CacheControlOf = (query: string) => string | null;

/** Characters of all queries whose headers are kept. */
const maxCharacters = 1024 * 1024;

/** Lets a room tell the hub how long it may keep an answer without faults, where the room's schema has hints. */
export function addCacheControl(app: FastifyInstance, schema: GraphQLSchema): void {
  if (!schema.getDirective(directiveName)) return;
  const controlOf = createCacheControl(schema);
  app.addHook('onSend', (request, reply, payload: unknown, done) => {
    const query = (request.body as { query?: unknown } | null | undefined)?.query;
    const control = reply.statusCode === 200 && typeof query === 'string' ? controlOf(query) : null;
    if (control !== null && tellsNoFault(payload)) reply.header('cache-control', control);
    done(null, payload);
  });
}

/** Works out the header of queries over a schema. */
export function createCacheControl(schema: GraphQLSchema): CacheControlOf {
  const known = new LRUCache<string, { readonly control: string | null }>({
    maxSize: maxCharacters,
    sizeCalculation: (_, query) => query.length + 1,
  });
  return (query) => {
    let found = known.get(query);
    if (found === undefined) {
      found = { control: controlOf(schema, query) };
      known.set(query, found);
    }
    return found.control;
  };
}

const directiveName = 'cacheControl';

/** What one hint says; each part is missing where it does not. */
interface Hint {
  readonly maxAge?: number;
  readonly scope?: string;
  readonly inheritMaxAge?: boolean;
}

interface Policy {
  maxAge: number;
  isPublic: boolean;
}

function tellsNoFault(payload: unknown): boolean {
  return (typeof payload === 'string' || Buffer.isBuffer(payload)) && !payload.includes('"errors"');
}

function controlOf(schema: GraphQLSchema, query: string): string | null {
  const policy = policyOf(schema, query);
  if (policy === null || policy.maxAge <= 0 || !Number.isFinite(policy.maxAge)) return null;
  return `max-age=${policy.maxAge}, ${policy.isPublic ? 'public' : 'private'}`;
}

function policyOf(schema: GraphQLSchema, query: string): Policy | null {
  const document = parseOrNull(query);
  const operations = document?.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION) ?? [];
  const [operation] = operations;
  const root = schema.getQueryType();
  if (!document || !root || operation?.operation !== 'query' || operations.length !== 1) return null;
  const policy: Policy = { maxAge: Number.POSITIVE_INFINITY, isPublic: true };
  restrictBySelection({ schema, document, policy }, root, operation.selectionSet, true);
  return policy;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly policy: Policy;
}

function restrictBySelection(
  walk: Walk,
  parent: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
  isRoot: boolean,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const { name, selectionSet } = selection;
      if (name.value === '__typename') continue;
      if (isRoot && name.value === '_entities' && selectionSet) restrictByEntities(walk, selectionSet);
      else restrictByField(walk, fieldOf(parent, name.value), selectionSet, isRoot);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(walk, selection.name.value) : selection;
    const type = fragment?.typeCondition ? walk.schema.getType(fragment.typeCondition.name.value) : parent;
    if (fragment) restrictBySelection(walk, type, fragment.selectionSet, isRoot);
  }
}

function restrictByField(
  walk: Walk,
  field: GraphQLField<unknown, unknown> | undefined,
  selectionSet: SelectionSetNode | undefined,
  isRoot: boolean,
): void {
  const type = field && getNamedType(field.type);
  const ofType = isCompositeType(type) ? hintOf(type) : {};
  const ofField = field ? hintOf(field) : {};
  const maxAge = ofField.maxAge ?? ofType.maxAge;
  if (maxAge !== undefined) restrict(walk.policy, maxAge, ofField.scope ?? ofType.scope);
  const inherits = !isRoot && (!isCompositeType(type) || ofField.inheritMaxAge || ofType.inheritMaxAge);
  if (maxAge === undefined && !(field && inherits)) restrict(walk.policy, 0, undefined);
  if (selectionSet) restrictBySelection(walk, type, selectionSet, false);
}

// What stands for an entity has no field of its own above it: the type's hint counts.
function restrictByEntities(walk: Walk, { selections }: SelectionSetNode): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) continue; // __typename
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(walk, selection.name.value) : selection;
    const type = fragment?.typeCondition && walk.schema.getType(fragment.typeCondition.name.value);
    const { maxAge = 0, scope } = type ? hintOf(type) : {};
    restrict(walk.policy, maxAge, scope);
    if (fragment) restrictBySelection(walk, type, fragment.selectionSet, false);
  }
}

function restrict(policy: Policy, maxAge: number, scope: string | undefined): void {
  policy.maxAge = Math.min(policy.maxAge, maxAge);
  if (scope !== 'PUBLIC') policy.isPublic = false;
}

function hintOf(element: GraphQLNamedType | GraphQLField<unknown, unknown>): Hint {
  const extensions = 'extensionASTNodes' in element ? element.extensionASTNodes : [];
  const directive = [element.astNode, ...extensions]
    .flatMap((node) => node?.directives ?? [])
    .find(({ name }) => name.value === directiveName);
  return Object.fromEntries(
    (directive?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function fieldOf(parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function fragmentOf({ document }: Walk, name: string) {
  return document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) as
    | Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }>
    | undefined;
}

function parseOrNull(query: string): DocumentNode | null {
  try {
    return parse(query, { noLocation: true });
  } catch {
    return null;
  }
}

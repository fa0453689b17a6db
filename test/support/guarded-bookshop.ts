import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  type ValueNode,
} from 'graphql';
import type { Caller } from '#platform/access/caller.ts';
import { bookshop, createBookshopMonolith } from './bookshop.ts';
import { aCaller } from './callers.ts';
import type { TestSubgraph } from './federation.ts';

/** What may be asked of callers of the bookshop, each by the place in its SDL where it is written. */
const guards: readonly (readonly [sdl: string, directive: string])[] = [
  ['type Comic implements Work @key(fields: "isbn")', '@requiresScopes(scopes: [["comics"], ["everything"]])'],
  ['postage: Int', '@requiresScopes(scopes: [["pages"]])'],
  ['born: Int', '@authenticated'],
  ['enum Kind', '@policy(policies: [["role:DPO"], ["role:ANALYST", "purpose:STATISTICS_RESEARCH"]])'],
  ['type Size', '@authenticated'],
  ['type Phone implements Contact', '@requiresScopes(scopes: [["contact", "phone"]])'],
  ['copies: Int!', '@policy(policies: [["agency:Kemensos"]])'],
  ['number: String', '@requiresScopes(scopes: [["number"]])'],
];

/** The bookshop with access directives on objects, fields, an enum, and members of interfaces and unions. */
export const guardedBookshop: readonly TestSubgraph[] = bookshop.map((subgraph) => ({
  ...subgraph,
  sdl: guards.reduce(
    (sdl, [place, directive]) => sdl.replaceAll(place, `${place} ${directive}`),
    subgraph.sdl.replaceAll(/(?<=pages: Int!)(?! @external)/g, ' @requiresScopes(scopes: [["pages"]])'),
  ),
}));

/** Callers that meet different guards. */
export const bookshopCallers: readonly Caller[] = [
  aCaller({ role: 'PUBLIC', agency: 'public', scopes: [], purpose: null }),
  aCaller({ agency: 'nobody', scopes: ['pages'] }),
  aCaller({ role: 'DPO', scopes: ['comics', 'contact'] }),
  aCaller({ role: 'ANALYST', purpose: 'STATISTICS_RESEARCH', scopes: ['everything', 'phone', 'contact'] }),
  aCaller({ role: 'DPO', scopes: ['everything', 'pages', 'phone', 'contact', 'number'] }),
];

/** Whether the caller may see a guarded element, said again by hand. */
function mayRead({ role, purpose, agency, scopes }: Caller, element: string): boolean {
  const has = (...needed: string[]) => needed.every((scope) => scopes.includes(scope));
  switch (element) {
    // Composition lets an interface ask for what all of its types ask together.
    case 'Work':
    case 'Comic':
      return has('comics') || has('everything');
    case 'Novel.pages':
    case 'Novel.postage':
      return has('pages');
    case 'Author.born':
    case 'Size':
      return role !== 'PUBLIC';
    case 'Kind':
      return role === 'DPO' || (role === 'ANALYST' && purpose === 'STATISTICS_RESEARCH');
    case 'Contact':
    case 'Phone':
      return has('contact', 'phone');
    case 'Offer.copies':
      return agency === 'Kemensos';
    case 'Phone.number':
      return has('number');
    default:
      return true;
  }
}

/** The bookshop as one schema whose resolvers refuse the caller themselves, without any federation or filter. */
export function createGuardedMonolith(apiSdl: string, caller: Caller): GraphQLSchema {
  const schema = createBookshopMonolith(apiSdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values((type as GraphQLObjectType).getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      const isOpen = [type.name, `${type.name}.${field.name}`, getNamedType(field.type).name].every((element) =>
        mayRead(caller, element),
      );
      field.resolve = async (source, values, context, info) => {
        const asksByKind = info.fieldNodes.some((node) => node.arguments?.some(({ value }) => isEnumValue(value)));
        if (!isOpen || (asksByKind && !mayRead(caller, 'Kind'))) throw new GraphQLError('not for you');
        return hide(caller, await resolve(source, values, context, info));
      };
    }
  }
  return schema;
}

function isEnumValue(value: ValueNode): boolean {
  return value.kind === 'EnumValue' || value.kind === 'Variable';
}

// Objects of a guarded type are null where an interface or a union could show them.
function hide(caller: Caller, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => hide(caller, element));
  if (typeof value !== 'object' || value === null) return value;
  const { __typename, number } = value as { __typename?: string; number?: string };
  const type = __typename ?? (number === undefined ? undefined : 'Phone');
  return type !== undefined && !mayRead(caller, type) ? null : value;
}

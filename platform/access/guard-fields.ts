import {
  type ConstDirectiveNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import { columnOf, readEach, withColumn } from '#platform/column-resolver.ts';
import type { RequestContext } from '#platform/error-format.ts';
import { HubError } from '#platform/errors.ts';

/**
 * Lets every field of the schema ask for the scopes that it, or the type that it gives, carries by `@requiresScopes`. The
 * gateway has removed what the caller may not read; this holds where a room is asked another way. Keys are left open: the
 * hub joins by them.
 */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const keys = keyFieldsOf(type.astNode?.directives ?? []);
    for (const field of Object.values(type.getFields())) {
      const asked = [field, getNamedType(field.type)].flatMap(({ astNode }) => requiredScopesOf(astNode?.directives));
      if (asked.length > 0 && !keys.has(field.name)) guard(field, asked);
    }
  }
  return schema;
}

/** Whether the scopes hold all of at least one alternative. */
export function holdsScopes(held: readonly string[], alternatives: readonly (readonly string[])[]): boolean {
  return alternatives.some((needed) => needed.every((scope) => held.includes(scope)));
}

function guard(field: GraphQLField<unknown, RequestContext>, asked: readonly ScopeAlternatives[]): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const requireScopes = ({ view }: RequestContext) => {
    const { scopes } = view.caller;
    if (asked.every((alternatives) => holdsScopes(scopes, alternatives))) return;
    throw new HubError('UNAUTHORIZED_FIELD', 'The caller may not read this field.');
  };
  const guarded: typeof resolve = (source, values, context, info) => {
    requireScopes(context);
    return resolve(source, values, context, info);
  };
  const resolveColumn = columnOf(resolve);
  field.resolve = withColumn(guarded, (parents: readonly unknown[], values: object, context: RequestContext, info) => {
    requireScopes(context);
    return resolveColumn
      ? resolveColumn(parents, values, context, info)
      : readEach(parents, (parent) => resolve(parent, values, context, info));
  });
}

type ScopeAlternatives = readonly (readonly string[])[];

function requiredScopesOf(directives: readonly ConstDirectiveNode[] = []): ScopeAlternatives[] {
  const argument = directives.find(({ name }) => name.value === 'requiresScopes')?.arguments?.[0];
  return argument ? [valueFromASTUntyped(argument.value) as string[][]] : [];
}

function keyFieldsOf(directives: readonly ConstDirectiveNode[]): ReadonlySet<string> {
  const fields = directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === 'fields'))
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/[\s{}]+/) : []));
  return new Set(fields.filter((name) => name !== ''));
}

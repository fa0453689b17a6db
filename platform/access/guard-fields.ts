import {
  type ConstDirectiveNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import type { RequestContext } from '#platform/error-format.ts';
import { HubError } from '#platform/errors.ts';

/**
 * Lets every field of the schema that carries `@requiresScopes` ask for the scopes itself. The gateway has removed what
 * the caller may not read; this holds where a room is asked another way. Keys are left open: the hub joins by them.
 */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const keys = keyFieldsOf(type.astNode?.directives ?? []);
    for (const field of Object.values(type.getFields())) {
      const scopes = requiredScopesOf(field.astNode?.directives ?? []);
      if (scopes !== null && !keys.has(field.name)) guard(field, scopes);
    }
  }
  return schema;
}

/** Whether the scopes hold all of at least one alternative. */
export function holdsScopes(held: readonly string[], alternatives: readonly (readonly string[])[]): boolean {
  return alternatives.some((needed) => needed.every((scope) => held.includes(scope)));
}

function guard(field: GraphQLField<unknown, RequestContext>, alternatives: readonly (readonly string[])[]): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, values, context, info) => {
    if (holdsScopes(context.view.caller.scopes, alternatives)) return resolve(source, values, context, info);
    throw new HubError('UNAUTHORIZED_FIELD', 'The caller may not read this field.');
  };
}

function requiredScopesOf(directives: readonly ConstDirectiveNode[]): readonly (readonly string[])[] | null {
  const argument = directives.find(({ name }) => name.value === 'requiresScopes')?.arguments?.[0];
  return argument ? (valueFromASTUntyped(argument.value) as string[][]) : null;
}

function keyFieldsOf(directives: readonly ConstDirectiveNode[]): ReadonlySet<string> {
  const fields = directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === 'fields'))
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/[\s{}]+/) : []));
  return new Set(fields.filter((name) => name !== ''));
}

import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { createVariants } from '../gateway/variants/create-variants.ts';
import { variantRules } from '../gateway/variants/variant-rules.ts';

/**
 * The client schemas of a composed graph's variants as text, by name.
 * @throws {VariantError} where a rule leaves no schema.
 */
export function writeVariants(supergraph: string, apiSchema: GraphQLSchema): ReadonlyMap<string, string> {
  const variants = createVariants({ sdl: supergraph, apiSchema }, variantRules);
  return new Map(
    [...variants].map(([name, { schema }]) => [name, `${printSchema(lexicographicSortSchema(schema))}\n`]),
  );
}

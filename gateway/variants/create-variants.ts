import { type GraphQLSchema, parse } from 'graphql';
import { isShownRoot, VariantError } from './find-shown-types.ts';
import { readTags, type Tags } from './read-tags.ts';
import { restrictSchema } from './restrict-schema.ts';
import { createSelection } from './selection.ts';
import type { VariantRule } from './variant-rules.ts';

/** A part of the graph that is served as if it were the whole: operations are validated against it, and it is what is introspected. */
export interface Variant {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Whether everybody may introspect it; else whoever may introspect the whole graph. */
  readonly isOpen: boolean;
}

/**
 * The variants of a graph by name, without those of which the graph holds nothing.
 * @throws {VariantError} where a rule leaves no schema of it; the message names the variant.
 */
export function createVariants(
  { sdl, apiSchema }: { readonly sdl: string; readonly apiSchema: GraphQLSchema },
  rules: ReadonlyMap<string, VariantRule>,
): ReadonlyMap<string, Variant> {
  const tags = readTags(parse(sdl, { noLocation: true }));
  const variants = new Map<string, Variant>();
  for (const [name, rule] of rules) {
    const query = apiSchema.getQueryType();
    if (!query || !isShownRoot(query, createSelection(tags, rule))) continue;
    const isOpen = rule.introspection === 'EVERYBODY';
    variants.set(name, { name, schema: restrict(name, apiSchema, tags, rule), isOpen });
  }
  return variants;
}

function restrict(name: string, schema: GraphQLSchema, tags: Tags, rule: VariantRule): GraphQLSchema {
  try {
    return restrictSchema(schema, tags, rule);
  } catch (fault) {
    if (fault instanceof VariantError) throw new VariantError(`The variant "${name}" is no schema: ${fault.message}`);
    throw fault;
  }
}

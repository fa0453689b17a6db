import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { DocumentNode } from 'graphql';

/** The directives by which subgraphs say who may read what, in the version that the gateway enforces. */
export const accessFeatures = {
  authenticated: 'https://specs.apollo.dev/authenticated/v0.1',
  requiresScopes: 'https://specs.apollo.dev/requiresScopes/v0.1',
  policy: 'https://specs.apollo.dev/policy/v0.1',
} as const;

/** A directive that says who may read what. */
export type AccessDirective = keyof typeof accessFeatures;

const supportedFeatures = new Set([
  ...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  ...Object.values(accessFeatures),
  'https://specs.apollo.dev/cost/v0.1',
]);

/**
 * The supergraph of an SDL. It plans and runs; it does not enforce access: what is read through it has to go through the
 * filter of the gateway first, which reads the same SDL.
 * @throws {Error} where the SDL is no supergraph, or asks for a security feature that the gateway does not know.
 */
export function buildSupergraph(sdl: string | DocumentNode): Supergraph {
  return Supergraph.build(sdl, { supportedFeatures, validateSupergraph: true });
}

/** The names under which a supergraph has the access directives: a ministry may import them as it likes. */
export function findAccessNames({ schema }: Supergraph): ReadonlyMap<string, AccessDirective> {
  const names = new Map<string, AccessDirective>();
  for (const directive of Object.keys(accessFeatures) as AccessDirective[]) {
    const identity = accessFeatures[directive].replace(/\/v[\d.]+$/, '');
    const feature = schema.coreFeatures?.getByIdentity(identity);
    if (feature) names.set(feature.directiveNameInSchema(directive), directive);
  }
  return names;
}

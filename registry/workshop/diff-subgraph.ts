import { buildSubgraphSchema } from '@apollo/subgraph';
import { type CriticalityLevel, diff } from '@graphql-inspector/core';
import { type GraphQLSchema, parse } from 'graphql';
import type { SubgraphDiff } from '../answers.ts';
import type { DiffInput } from './tasks.ts';
import { unifiedDiff } from './unified-diff.ts';

const gravestFirst: readonly `${CriticalityLevel}`[] = ['BREAKING', 'DANGEROUS', 'NON_BREAKING'];

/** How two SDLs of a subgraph differ: as texts, and as schemas in words. */
export async function diffSubgraph({ from, to }: DiffInput): Promise<Pick<SubgraphDiff, 'text' | 'changes'>> {
  const changes = await diff(schemaOf(from), schemaOf(to));
  return {
    text: unifiedDiff(from, to),
    changes: changes
      .map(({ criticality, message, path }) => ({
        level: `${criticality.level}` as const,
        message,
        path: path ?? null,
      }))
      .toSorted((a, b) => gravestFirst.indexOf(a.level) - gravestFirst.indexOf(b.level)),
  };
}

function schemaOf(sdl: string): GraphQLSchema | null {
  return sdl === '' ? null : buildSubgraphSchema(parse(sdl));
}

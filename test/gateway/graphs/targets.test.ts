import { describe, expect, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { fingerprintOf, targetsOf } from '../../../gateway/graphs/targets.ts';
import { composePublished } from '../../support/served-subgraph.ts';

const housing = { name: 'housing', url: 'http://published/graphql', sdl: 'type Query { houses: Int }' };
const health = { name: 'health', url: 'http://health/graphql', sdl: 'type Query { clinics: Int }' };

function publish(deadlineMs: number | null, version = 1) {
  const { sdl, subgraphs } = composePublished([housing, { ...health, deadlineMs }]);
  return { version, hash: 'of the SDL', sdl, subgraphs };
}

describe('where the subgraphs of a graph are asked', () => {
  it('is where the graph says, for as long as they ask to be waited for', () => {
    const config = loadConfig({ SUBGRAPH_TIMEOUT_MS: '700' });

    expect(targetsOf(publish(3000), [housing, health], config)).toEqual([
      { name: 'housing', url: 'http://published/graphql', timeoutMs: 700 },
      { name: 'health', url: 'http://health/graphql', timeoutMs: 3000 },
    ]);
    expect(targetsOf(null, [health], config)).toEqual([
      { name: 'health', url: 'http://health/graphql', timeoutMs: 700 },
    ]);
  });

  it('is where the environment says, for a room that it names', () => {
    const config = loadConfig({ HOUSING_URL: 'http://configured/graphql' });

    expect(targetsOf(publish(null), [housing, health], config).map(({ url }) => url)).toEqual([
      'http://configured/graphql',
      'http://health/graphql',
    ]);
  });

  it('makes graphs differ by deadlines as by their SDL, and not by their versions', () => {
    const { sdl } = publish(null);
    const committed = { ...publish(null, 7), hash: fingerprintOf(sdl, null) };

    expect(fingerprintOf(sdl, publish(100))).not.toBe(fingerprintOf(sdl, publish(200)));
    expect(fingerprintOf(sdl, publish(100, 1))).toBe(fingerprintOf(sdl, publish(100, 2)));
    expect(fingerprintOf(sdl, committed)).toBe(fingerprintOf(sdl, null));
    expect(fingerprintOf(sdl, { ...committed, hash: 'another' })).not.toBe(fingerprintOf(sdl, null));
  });
});

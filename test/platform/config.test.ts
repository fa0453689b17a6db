import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, type Part, variableNames } from '#platform/config.ts';

function faultOf(environment: Record<string, string>): string {
  try {
    loadConfig(environment);
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.message;
    throw fault;
  }
  throw new Error('the environment was accepted');
}

describe('the configuration', () => {
  it('needs nothing for development', () => {
    const config = loadConfig({});

    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, subgraphTimeoutMs: 2000, production: false });
    expect(config.rooms.housing).toMatchObject({ url: 'http://127.0.0.1:4002/graphql', database: { uri: null } });
    expect(config.rooms['cross-program'].database).toBeNull();
  });

  it('takes one MongoDB for all ministries, and another for one of them', () => {
    const config = loadConfig({ MONGODB_URI: 'mongodb://all:1', HOUSING_MONGODB_URI: 'mongodb://housing:2' });

    expect(config.rooms['social-welfare'].database?.uri).toBe('mongodb://all:1');
    expect(config.rooms.housing.database?.uri).toBe('mongodb://housing:2');
  });

  it('reports every fault at once and shows no value', () => {
    const message = faultOf({
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      MONGODB_URI: 'http://hush@host',
      HOUSING_URL: 'nowhere',
      HUB_PSEUDONYM_KEYS: '1:hush',
    });

    for (const name of ['PORT', 'LOG_LEVEL', 'MONGODB_URI', 'HOUSING_URL', 'HUB_PSEUDONYM_KEYS'])
      expect(message).toContain(name);
    for (const value of ['eighty', 'loud', 'hush', 'nowhere']) expect(message).not.toContain(value);
  });

  it('has no fallback for secrets and databases in production', () => {
    const message = faultOf({ NODE_ENV: 'production' });

    expect(message).toContain('HUB_PSEUDONYM_KEYS');
    expect(message).toContain('FAMILY_PLANNING_MONGODB_URI');
  });

  it('asks a part for what it uses and nothing else: a ministry has no business with the hub’s keys', () => {
    const secrets = { NODE_ENV: 'production', HUB_PSEUDONYM_KEYS: `1:${'s'.repeat(32)}` };
    const key = 'k'.repeat(43);
    const faultsOf = (part: Part, environment: Record<string, string>) => {
      try {
        loadConfig({ ...secrets, ...environment }, part);
        return [];
      } catch (fault) {
        return [...(fault as Error).message.matchAll(/^ {2}([A-Z_]+)/gm)].map(([, name]) => name);
      }
    };

    expect(faultsOf('housing', {})).toEqual(['HUB_ROOM_PUBLIC_KEYS', 'HOUSING_MONGODB_URI']);
    expect(faultsOf('housing', { HUB_ROOM_PUBLIC_KEYS: key, MONGODB_URI: 'mongodb://h' })).toEqual([]);
    expect(faultsOf('cross-program', { HUB_ROOM_PUBLIC_KEYS: key })).toEqual(['HUB_ROOM_SIGNING_KEY']);
    expect(faultsOf('registry', {})).toEqual([
      'HUB_REGISTRY_OPERATOR_KEYS',
      'HUB_REGISTRY_SIGNING_KEY',
      'HUB_ROOM_PUBLIC_KEYS',
    ]);
    expect(faultsOf('gateway', {})).toEqual(['HUB_ROOM_SIGNING_KEY', 'HUB_AUDIT_SIGNING_KEY', 'HUB_TOKEN_JWKS_URL']);
  });

  it('has no development keys for an address that other machines reach', () => {
    expect(() => loadConfig({ HOST: '0.0.0.0' }, 'gateway')).toThrow(/HUB_TOKEN_JWKS_URL/);
    expect(() => loadConfig({ HOST: '127.0.0.1' }, 'gateway')).not.toThrow();
  });

  it('takes no development key for the hub’s own where a ministry has the public half', () => {
    expect(loadConfig({ HUB_ROOM_PUBLIC_KEYS: 'k'.repeat(43) }).roomTokens.signingSeed).toBeNull();
  });

  it('needs a secret where the cache is in a Redis, in development too', () => {
    const inRedis = { HUB_CACHE: 'redis://:hush@cache:6379' };
    const secret = 'k'.repeat(43);

    expect(() => loadConfig(inRedis, 'gateway')).toThrow('HUB_CACHE_KEY');
    expect(() => loadConfig(inRedis, 'housing')).not.toThrow();
    expect(loadConfig({ ...inRedis, HUB_CACHE_KEY: secret }, 'gateway').cache).toEqual({
      ...{ kind: 'redis', url: inRedis.HUB_CACHE, secret },
    });
    expect(loadConfig({ HUB_CACHE: 'memory' }, 'gateway').cache).toEqual({ kind: 'memory', maxBytes: 64 * 1024 ** 2 });
    expect(loadConfig({}, 'gateway').cache).toEqual({ kind: 'off' });
    expect(faultOf({ HUB_CACHE: 'http://:hush@cache' })).not.toContain('hush');
  });

  it('is listed whole in .env.example', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const listed = [...example.matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);

    expect(listed.toSorted()).toEqual([...variableNames].toSorted());
  });
});

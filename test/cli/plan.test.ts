import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadPlan, portsOf } from '../../cli/dev/plan.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the plan of a hub', () => {
  it('gives every ministry to the embedded store where no MongoDB is configured', () => {
    environment({});

    const plan = loadPlan({});

    expect(plan.embedded).toEqual(['social-welfare', 'housing', 'family-planning']);
    expect(plan.configured).toEqual([]);
    expect(plan.withGateway).toBe(true);
  });

  it('gives only those ministries to it that have no MongoDB of their own', () => {
    environment({ HOUSING_MONGODB_URI: 'mongodb://127.0.0.1:1' });

    const { embedded, configured } = loadPlan({});

    expect({ embedded, configured }).toEqual({
      embedded: ['social-welfare', 'family-planning'],
      configured: ['housing'],
    });
  });

  it('does not start a room that runs elsewhere', () => {
    environment({ HOUSING_URL: 'http://housing.example:4002/graphql' });

    const plan = loadPlan({});

    expect(plan.rooms.map(({ name }) => name)).toEqual(['social-welfare', 'family-planning', 'cross-program']);
    expect(plan.embedded).not.toContain('housing');
    expect(portsOf(plan).map(({ part }) => part)).not.toContain('housing');
  });

  it("puts the gateway on the port that is asked for, over the environment's", () => {
    environment({ PORT: '5000' });

    const plan = loadPlan({ gateway: 5001 });

    expect(portsOf(plan)).toContainEqual({ part: 'gateway', port: 5001, setBy: '--port or PORT' });
    expect(plan.environment).toEqual({ PORT: '5001' });
  });

  it('lets every part take any free port', () => {
    environment({ HOUSING_PORT: '5002' });

    const ports = portsOf(loadPlan({ free: true })).map(({ port }) => port);

    expect(ports).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('starts no registry where one runs elsewhere', () => {
    environment({ HUB_REGISTRY_URL: 'http://registry.example:4020' });

    const plan = loadPlan({});

    expect(plan.withRegistry).toBe(false);
    expect(portsOf(plan).map(({ part }) => part)).not.toContain('registry');
  });

  it('is one room without a gateway where one is asked for', () => {
    environment({});

    const plan = loadPlan({ room: 'housing' });

    expect(plan.rooms.map(({ name }) => name)).toEqual(['housing']);
    expect(plan).toMatchObject({ withGateway: false, withRegistry: false, embedded: ['housing'] });
  });
});

function environment(variables: Record<string, string>): void {
  for (const name of Object.keys(process.env)) {
    if (/(^|_)(PORT|URL|MONGODB_URI)$|^NODE_ENV$/.test(name)) vi.stubEnv(name, undefined);
  }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

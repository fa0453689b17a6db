import { beforeAll, describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../registry/change.ts';
import type { RegistryRefusal } from '../../registry/refusal.ts';
import type { Registry } from '../../registry/registry.ts';
import type { ChangeSigner } from '../../registry/sign-change.ts';
import { operationId } from '../../registry/state.ts';
import { subgraphRows, versionRows } from '../../registry/views.ts';
import { createWorkshop, type Workshop } from '../../registry/workshop/workshop.ts';
import {
  aFolder,
  anEmptyRegistry,
  aPublication,
  aRegistry,
  aSigner,
  aSubgraph,
  operator,
  submit,
} from './open-registry.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = createWorkshop();
  return () => workshop.close();
});

const health = aSigner('health');
const transport = aSigner('transport');
const portal = aSigner('client-portal');

describe('a publication', () => {
  it('of two at the same time lands once, and the other one is told to read again', async () => {
    const registry = await aRegistry([health], { workshop });

    const outcomes = await Promise.allSettled(
      ['visits', 'clinics'].map((field) => submit(registry, health, aPublication(aSubgraph('health', [field]), 0))),
    );

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refusals).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('served in version 1') }]);
    expect(versionRows(registry.ledger.state, 'health')).toHaveLength(1);
  });

  it('of each of two ministries at the same time lands, and the graph holds both', async () => {
    const registry = await aRegistry([health, transport], { workshop });

    const answers = await Promise.all(
      [health, transport].map((signer) => submit(registry, signer, aPublication(aSubgraph(signer.name), 0))),
    );

    expect(answers.map(({ graph }) => graph?.version).toSorted()).toEqual([2, 3]);
    const sdl = (await registry.graphs.readCurrent())?.graph.sdl;
    expect(sdl).toContain('healthcount');
    expect(sdl).toContain('transportcount');
  });

  it('through several registries over one log is never lost', async () => {
    const store = await aSharedStore();
    const first = await aRegistry([health, transport], { workshop, store });
    const second = await anEmptyRegistry({ workshop, store });

    const answers = await Promise.all([
      submit(first, health, aPublication(aSubgraph('health'), 0)),
      submit(second, transport, aPublication(aSubgraph('transport'), 0)),
    ]);

    expect(answers.map(({ graph }) => graph?.version).toSorted()).toEqual([2, 3]);
    await first.ledger.catchUp();
    await second.ledger.catchUp();
    expect(first.ledger.state.hash).toBe(second.ledger.state.hash);
    expect((await first.graphs.readCurrent())?.json).toBe((await second.graphs.readCurrent())?.json);
    expect((await first.graphs.readCurrent())?.graph.sdl).toContain('transportcount');
  });

  it.each([
    ['does not parse', 'type Query {\n  oops\n}', 3],
    ['takes a field of another one', aSubgraph('registers').sdl.replace('registerscount', 'registersAsOf'), 6],
  ])('whose SDL %s is refused with rule, line and remedy, and the graph stays', async (_, sdl, line) => {
    const registry = await aRegistry([health], { workshop });
    const before = await registry.graphs.readCurrent();

    const refusal = await refusalOf(submit(registry, health, aPublication({ ...aSubgraph('health'), sdl }, 0)));

    expect(refusal.code).toBe('CHECK_FAILED');
    const places = refusal.found.findings?.filter(({ level }) => level === 'ERROR').map((finding) => finding.line);
    expect(places).toContain(line);
    expect(refusal.found.findings?.every(({ rule, remedy }) => rule !== '' && remedy !== '')).toBe(true);
    expect(await registry.graphs.readCurrent()).toBe(before);
    expect(registry.ledger.state.seq).toBe(2);
  });

  it.each<[string, object]>([
    ['no reason', { reason: ' ' }],
    ['a number of a person in its reason', { reason: 'asked by 3212990101800001' }],
    ['something that nobody knows', { force: true }],
    ['an address of a file', { subgraph: { ...aSubgraph('health'), url: 'file:///etc/passwd' } }],
    ['a password in its address', { subgraph: { ...aSubgraph('health'), url: 'http://me:secret@health.example/' } }],
    ['a schema of more than a megabyte', { subgraph: { ...aSubgraph('health'), sdl: 'x'.repeat(2 ** 20 + 1) } }],
  ])('with %s is refused, and the message repeats no value', async (_, fault) => {
    const registry = await aRegistry([health], { workshop });

    const refusal = await refusalOf(
      submit(registry, health, { ...aPublication(aSubgraph('health'), 0), ...fault } as ChangeInput),
    );

    expect(refusal.code).toBe('BAD_CHANGE');
    expect(refusal.message).not.toMatch(/3212|passwd|secret|xxx/);
  });

  it('that is a check tells what would be, and changes nothing', async () => {
    const registry = await aRegistry([health], { workshop });
    const before = registry.ledger.state;
    const check = (sdl: string) =>
      submit(registry, health, { ...aPublication({ ...aSubgraph('health'), sdl }, 0), isCheck: true } as ChangeInput);

    const [good, bad] = [await check(aSubgraph('health').sdl), await check('type Query {')];

    expect(good).toMatchObject({ changed: false, report: { passed: true } });
    expect(bad).toMatchObject({ changed: false, report: { passed: false, findings: [{ rule: 'syntax' }] } });
    expect(registry.ledger.state).toBe(before);
  });

  it('that is sent again, as its answer was lost, changes nothing and is no error', async () => {
    const registry = await aRegistry([health], { workshop });
    await publish(registry, health, [], 0);

    expect(await publish(registry, health, [], 0)).toMatchObject({ changed: false, subgraph: { version: 1 } });
  });
});

describe('a rollback', () => {
  it('serves the earlier version again, and the history tells who did it and why', async () => {
    const registry = await aRegistry([health], { workshop });
    await publish(registry, health, ['visits'], 0);
    const good = await registry.graphs.readCurrent();
    await publish(registry, health, ['visits', 'errors'], 1);

    const answer = await submit(registry, health, aRollback(2, 1));

    expect(answer).toMatchObject({ changed: true, graph: { version: 4, hash: good?.graph.hash } });
    expect(versionRows(registry.ledger.state, 'health').map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
    expect(await publish(registry, health, ['repaired'], 1)).toMatchObject({ subgraph: { version: 3 } });
  });

  it('to a version that is not there is refused', async () => {
    const registry = await aRegistry([health], { workshop });
    await publish(registry, health, [], 0);

    await expect(submit(registry, health, aRollback(1, 7))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that breaks a registered operation is refused unless it is forced, by the ministry or an operator', async () => {
    const registry = await aRegistry([health, portal], { workshop });
    await publish(registry, health, [], 0);
    await publish(registry, health, ['visits'], 1);
    await register(registry, 'query Visits { healthvisits }');

    const refusal = await refusalOf(submit(registry, health, aRollback(2, 1)));

    expect(refusal.found.findings?.flatMap(({ affected }) => affected)).toMatchObject([
      { client: 'client-portal', operationName: 'Visits', isRegistered: true },
    ]);
    const forced = await submit(registry, operator, { ...aRollback(2, 1), isForced: true } as ChangeInput);
    expect(forced).toMatchObject({ changed: true, report: { passed: false } });
  });
});

describe('a retirement', () => {
  it('takes the subgraph out of the graph; published again it counts on', async () => {
    const registry = await aRegistry([health], { workshop });
    await publish(registry, health, [], 0);
    const retirement: ChangeInput = { kind: 'RETIRE', reason: 'merged elsewhere', expectedVersion: 1, name: 'health' };

    const answer = await submit(registry, operator, retirement);

    expect(answer).toMatchObject({ changed: true, subgraph: { name: 'health', version: 0 } });
    expect((await registry.graphs.readCurrent())?.graph.sdl).not.toContain('healthcount');
    expect(subgraphRows(registry.ledger.state).find(({ name }) => name === 'health')?.current).toBeNull();
    expect(await publish(registry, health, ['again'], 0)).toMatchObject({ subgraph: { version: 2 } });
  });
});

describe('registered operations', () => {
  it('are added to those of the client under the hashes of their bodies, and withdrawn', async () => {
    const registry = await aRegistry([portal], { workshop });
    const [one, two] = ['query One { registersAsOf }', 'query Two { registersAsOf }'];
    await register(registry, one);

    await submit(registry, portal, { ...operations(two), withdrawn: [operationId(one)] } as ChangeInput);

    const own = registry.ledger.state.operations.get('client-portal');
    expect([...(own?.values() ?? [])]).toEqual([
      { id: operationId(two), name: 'Two', body: two, client: 'client-portal' },
    ]);
  });

  it.each([
    ['of which the graph knows nothing', 'query One { nothing }', 'operation'],
    ['that are no GraphQL', 'query One {', 'syntax'],
    ['under another name', 'query Two { registersAsOf }', 'operation-name'],
    ['with a number that may be a person’s', 'query One { registersAsOf } # 3212990101800001', 'personal-data'],
  ])('%s are refused', async (_, body, rule) => {
    const registry = await aRegistry([portal], { workshop });

    const refusal = await refusalOf(submit(registry, portal, operations(body, 'One')));

    expect(refusal).toMatchObject({ code: 'CHECK_FAILED', found: { findings: [{ rule, level: 'ERROR' }] } });
  });
});

function publish(registry: Registry, signer: ChangeSigner, fields: readonly string[], over: number) {
  return submit(registry, signer, aPublication(aSubgraph(signer.name, fields), over));
}

function aRollback(expectedVersion: number, to: number): ChangeInput {
  return { kind: 'ROLLBACK', reason: 'figures were wrong', expectedVersion, name: 'health', to };
}

function register(registry: Registry, body: string) {
  return submit(registry, portal, operations(body));
}

function operations(body: string, name = /query (\w+)/.exec(body)?.[1] ?? ''): ChangeInput {
  return { kind: 'REGISTER_OPERATIONS', reason: 'a release', client: 'client-portal', operations: [{ name, body }] };
}

async function refusalOf(submitted: Promise<unknown>): Promise<RegistryRefusal> {
  return submitted.then(
    () => {
      throw new Error('it was accepted');
    },
    (fault) => fault,
  );
}

async function aSharedStore() {
  const { connectDatabase } = await import('#platform/mongo.ts');
  const { inject, onTestFinished } = await import('vitest');
  const name = `test_registry_${aFolder().slice(-6).toLowerCase()}`;
  const database = await connectDatabase('registry', inject('mongoUri'), name);
  onTestFinished(async () => void (await database.dropDatabase().catch(() => {})));
  return { database };
}

import { createHmac, randomUUID } from 'node:crypto';
import { type JWTHeaderParameters, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../registry/change.ts';
import { type ChangeSigner, digestOf } from '../../registry/sign-change.ts';
import { createWorkshop, type Workshop } from '../../registry/workshop/workshop.ts';
import {
  aFolder,
  anAdmission,
  anEmptyRegistry,
  aPublication,
  aRegistry,
  aSigner,
  aSubgraph,
  operator,
  publicKeyOf,
  submit,
} from './open-registry.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = createWorkshop();
  return () => workshop.close();
});

const health = aSigner('health');
const publication = aPublication(aSubgraph('health'), 0);
const body = JSON.stringify(publication);
const now = () => Math.floor(Date.now() / 1000);

describe('a change', () => {
  it('is taken from a ministry that signs it, and the graph follows', async () => {
    const registry = await aRegistry([health], { workshop });

    const answer = await submit(registry, health, publication);

    expect(answer).toMatchObject({ changed: true, subgraph: { name: 'health', version: 1 }, graph: { version: 2 } });
    const current = await registry.graphs.readCurrent();
    expect(current?.graph.sdl).toContain('healthcount');
    expect(current?.graph.subgraphs.map(({ name, version }) => [name, version])).toEqual([
      ['registers', 1],
      ['health', 1],
    ]);
  });

  const signatures: [string, string, () => Promise<string | undefined>][] = [
    ['without a signature', 'UNSIGNED', async () => undefined],
    ['with something else than a signature', 'UNSIGNED', async () => 'Bearer secret'],
    ['signed by another key', 'BAD_SIGNATURE', () => signed({}, { by: aSigner('health') })],
    ['signed by nobody that is known', 'BAD_SIGNATURE', () => signed({ iss: 'stranger' })],
    ['signed by a key of another member', 'BAD_SIGNATURE', () => signed({ iss: 'operator' })],
    ['whose signature is of another body', 'BAD_SIGNATURE', () => signed({ digest: digestOf('{}') })],
    ['whose signature tells no digest', 'BAD_SIGNATURE', () => signed({ digest: undefined })],
    ['whose signature is for another service', 'BAD_SIGNATURE', () => signed({ aud: 'hub' })],
    ['whose signature is another kind of token', 'BAD_SIGNATURE', () => signed({}, { header: { typ: 'at+jwt' } })],
    ['whose signature has no nonce', 'BAD_SIGNATURE', () => signed({ jti: undefined })],
    ['whose signature names no algorithm', 'BAD_SIGNATURE', async () => unsignedToken()],
    ['signed with the public key as a secret', 'BAD_SIGNATURE', async () => signedWithPublicKey()],
    ['whose signature has expired', 'STALE', () => signed({ iat: now() - 200, exp: now() - 100 })],
    ['whose signature is good for too long', 'STALE', () => signed({ exp: now() + 500 })],
    ['whose signature is made in the future', 'STALE', () => signed({ iat: now() + 100, exp: now() + 160 })],
  ];
  it.each(signatures)('%s is refused as %s, and nothing changes', async (_, code, authorization) => {
    const registry = await aRegistry([health], { workshop });
    const before = registry.ledger.state;

    const submitted = registry.submit(await authorization(), Buffer.from(body));

    await expect(submitted).rejects.toMatchObject({ code });
    expect(registry.ledger.state).toBe(before);
  });

  it('is refused as REPLAYED where its signature was used before', async () => {
    const registry = await aRegistry([health], { workshop });
    const authorization = await signed({});
    await registry.submit(authorization, Buffer.from(body));

    const again = registry.submit(authorization, Buffer.from(body));

    await expect(again).rejects.toMatchObject({ code: 'REPLAYED' });
    expect(registry.ledger.state.seq).toBe(3);
  });

  it('is refused as REPLAYED also by a registry that was started anew, and where the first one was refused', async () => {
    const store = { directory: aFolder() };
    const first = await aRegistry([health], { workshop, store });
    const accepted = await signed({});
    const refused = await signed({ digest: digestOf('{}') });
    await first.submit(accepted, Buffer.from(body));
    await expect(first.submit(refused, Buffer.from('{}'))).rejects.toMatchObject({ code: 'BAD_CHANGE' });
    await expect(first.submit(refused, Buffer.from('{}'))).rejects.toMatchObject({ code: 'REPLAYED' });
    await first.close();

    const second = await anEmptyRegistry({ workshop, store });

    await expect(second.submit(accepted, Buffer.from(body))).rejects.toMatchObject({ code: 'REPLAYED' });
  });

  it('is taken by a new key once an operator has admitted it, and by the old one no more', async () => {
    const registry = await aRegistry([health], { workshop });
    const renewed = aSigner('health');
    await submit(registry, operator, anAdmission(renewed));

    await expect(submit(registry, health, publication)).rejects.toMatchObject({ code: 'BAD_SIGNATURE' });
    expect(await submit(registry, renewed, publication)).toMatchObject({ changed: true });
  });
});

describe('a member', () => {
  const client = aSigner('client-portal');
  const transport = aSigner('transport');
  const retirement: ChangeInput = { kind: 'RETIRE', reason: 'not needed', expectedVersion: 1, name: 'registers' };
  const operations: ChangeInput = {
    kind: 'REGISTER_OPERATIONS',
    reason: 'a release',
    client: 'health',
    operations: [],
  };
  const rights: [string, ChangeSigner, ChangeInput][] = [
    ['a ministry publishes no subgraph of another one', transport, publication],
    ['a client publishes no subgraph', client, aPublication(aSubgraph('client-portal'), 0)],
    ['an operator publishes no subgraph', operator, publication],
    ['a ministry retires no subgraph of another one', transport, retirement],
    ['a ministry admits nobody', transport, anAdmission(aSigner('friend'))],
    [
      'a ministry puts in no first graph',
      transport,
      { kind: 'BOOTSTRAP', reason: 'the graph', subgraphs: [aSubgraph('registers')] },
    ],
    ['a client registers no operations of others', client, operations],
  ];

  it.each(rights)('does its own things alone: %s', async (_, signer, change) => {
    const registry = await aRegistry([client, transport], { workshop });
    const before = registry.ledger.state;

    await expect(submit(registry, signer, change)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });

    expect(registry.ledger.state).toBe(before);
  });

  it.each(['registry', 'gateway', 'operator', 'cross-program', 'Health', 'h', '../x'])(
    'cannot be called %s',
    async (name) => {
      const registry = await aRegistry([], { workshop });

      await expect(submit(registry, operator, anAdmission(aSigner(name)))).rejects.toMatchObject({
        code: 'BAD_CHANGE',
        message: expect.stringContaining('member.name'),
      });
    },
  );

  it('has no key of another one', async () => {
    const registry = await aRegistry([health], { workshop });

    const admission = submit(registry, operator, anAdmission({ ...health, name: 'wellness' }));

    await expect(admission).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

async function signed(
  claims: { readonly [claim: string]: string | number | undefined },
  options: { readonly by?: ChangeSigner; readonly header?: Partial<JWTHeaderParameters> } = {},
): Promise<string> {
  const { by = health, header } = options;
  const usual = { iss: 'health', aud: 'hub-registry', iat: now(), exp: now() + 60, jti: randomUUID() };
  const token = await new SignJWT({ ...usual, digest: digestOf(body), ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'hub-change+jwt', ...header })
    .sign(by.privateKey);
  return `Bearer ${token}`;
}

function unsignedToken(): string {
  return `Bearer ${[...tokenParts('none'), 'AA'].join('.')}`;
}

function signedWithPublicKey(): string {
  const parts = tokenParts('HS256').join('.');
  const secret = Buffer.from(publicKeyOf(health), 'base64url');
  return `Bearer ${parts}.${createHmac('sha256', secret).update(parts).digest('base64url')}`;
}

function tokenParts(alg: string): string[] {
  const header = { alg, typ: 'hub-change+jwt' };
  const payload = {
    iss: 'health',
    aud: 'hub-registry',
    iat: now(),
    exp: now() + 60,
    jti: randomUUID(),
    digest: digestOf(body),
  };
  return [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
}

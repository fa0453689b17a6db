import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Caller, publicCaller } from '#platform/access/caller.ts';
import { createAdHocTexts } from '../../../gateway/operations/ad-hoc-texts.ts';
import { createRegisteredOperations } from '../../../gateway/operations/registered-operations.ts';
import {
  createDocumentResolver,
  type OperationsMode,
  type UnregisteredOperation,
} from '../../../gateway/operations/resolve-document.ts';
import { aCaller } from '../../support/callers.ts';

const own = 'query Regions { regions { nodes { code } } }';
const portals = 'query Quotas($year: Int!) { housingQuotas(fiscalYear: $year) { nodes { places } } }';
const foreign = 'query Others { socialPrograms { nodes { code } } }';
const unknown = '{ regions { nodes { name } } }';

const portal = aCaller({ client: 'web-portal' });
const analyst = aCaller({ role: 'ANALYST', client: 'notebook', subject: 'analyst-1' });

describe('a request that asks by an id', () => {
  it.each([
    ['documentId with its prefix', (id: string) => ({ documentId: `sha256:${id}` })],
    ['documentId without a prefix', (id: string) => ({ documentId: id })],
    ['the extension of Apollo', (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } })],
    [
      'that extension with the prefix of the client preset',
      (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: `sha256:${id}` } } }),
    ],
  ])('gets the text by %s', (_, form) => {
    const { resolve } = aResolver('ids');

    expect(resolve({ ...form(idOf(portals)), variables: { year: 2026 } }, portal)).toEqual({
      query: portals,
      variables: { year: 2026 },
    });
  });

  it('keeps the extensions that are not about the document', () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: idOf(own) }, trace: 'on' };

    expect(aResolver('log').resolve({ extensions }, portal)).toEqual({ query: own, extensions: { trace: 'on' } });
  });

  it('gets the operations of the hub, of its own client, and of no other', () => {
    const { resolve } = aResolver('ids');

    expect(resolve({ documentId: idOf(own) }, portal)).toEqual({ query: own });
    expect(() => resolve({ documentId: idOf(foreign) }, portal)).toThrow(notFound);
  });

  it('gets those of every client where it has no token, and so no client', () => {
    expect(aResolver('ids').resolve({ documentId: idOf(foreign) }, publicCaller)).toEqual({ query: foreign });
  });

  it('is told in the words that clients of persisted queries wait for where nobody knows the id', () => {
    expect(() => aResolver('log').resolve({ documentId: idOf(unknown) }, portal)).toThrow(notFound);
  });

  it.each([
    ['another algorithm', { documentId: `md5:${'0'.repeat(32)}` }],
    ['capitals', { documentId: idOf(own).toUpperCase() }],
    ['a number', { documentId: 7 }],
    ['another version', { extensions: { persistedQuery: { version: 2, sha256Hash: idOf(own) } } }],
    ['no hash', { extensions: { persistedQuery: { version: 1 } } }],
    ['a text for an object', { extensions: { persistedQuery: 'yes' } }],
    ['two ids', { documentId: idOf(own), extensions: { persistedQuery: { version: 1, sha256Hash: idOf(portals) } } }],
    ['the hash of another text', { documentId: idOf(own), query: portals }],
  ])('is refused with %s', (_, body) => {
    expect(() => aResolver('log').resolve(body, portal)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('a request that asks by a text', () => {
  it.each([[null], ['{'], [[{ query: own }]], [{}], [{ query: 7 }], [{ query: '' }]])(
    'is left to the server where it is none: %j',
    (body) => {
      expect(aResolver('enforce').resolve(body, portal)).toBe(body);
    },
  );

  it.each<OperationsMode>(['log', 'enforce'])('is answered in the mode %s where the text is registered', (mode) => {
    const body = { query: portals };

    expect(aResolver(mode).resolve(body, portal)).toBe(body);
  });

  it('is recognized whatever its comments and white space', () => {
    const body = { query: `# of release 12\n${portals.replaceAll(' ', '\n  ')}` };

    expect(aResolver('enforce').resolve(body, portal)).toBe(body);
  });

  it.each([
    ['nobody registered it', unknown],
    ['another client registered it', foreign],
    ['one field differs', portals.replace('places', 'left')],
    ['it is no GraphQL', '{ regions("'],
    ['it is longer than any operation may be', `{ ${'a '.repeat(5000)} }`],
  ])('is refused in the mode enforce where %s', (_, query) => {
    expect(() => aResolver('enforce').resolve({ query }, portal)).toThrow(notRegistered);
  });

  it('is refused in the mode ids even where it is registered, and told what to send', () => {
    expect(() => aResolver('ids').resolve({ query: portals }, portal)).toThrow('"documentId"');
  });

  it.each<[string, Partial<Caller>]>([
    ['an analyst', { role: 'ANALYST' }],
    ['an auditor', { role: 'AUDITOR' }],
    ['the data protection officer', { role: 'DPO' }],
    ['the system of a ministry that brings a message', { scopes: ['referral:deliver'] }],
  ])('is answered whatever the mode for %s', (_, caller) => {
    for (const mode of ['log', 'enforce', 'ids'] as const) {
      const { resolve, told } = aResolver(mode);

      expect(resolve({ query: unknown }, aCaller(caller))).toEqual({ query: unknown });
      expect(told).toEqual([]);
    }
  });

  it('is told of once for each client in the mode log, by its hash', () => {
    const { resolve, told } = aResolver('log');

    for (const caller of [portal, portal, aCaller({ client: 'field-app' })]) resolve({ query: unknown }, caller);
    resolve({ query: portals }, portal);

    expect(told).toEqual([
      { hash: idOf(unknown), client: 'web-portal' },
      { hash: idOf(unknown), client: 'field-app' },
    ]);
  });
});

describe('an automatic persisted query', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: idOf(unknown) } };

  it('is found again by who sent it, and by nobody else', () => {
    const { resolve } = aResolver('ids');

    expect(resolve({ query: unknown, extensions }, analyst)).toEqual({ query: unknown });

    expect(resolve({ extensions }, analyst)).toEqual({ query: unknown });
    expect(() => resolve({ extensions }, { ...analyst, subject: 'analyst-2' })).toThrow(notFound);
    expect(() => resolve({ extensions }, publicCaller)).toThrow(notFound);
  });

  it.each<OperationsMode>(['enforce', 'ids'])('is not taken from others in the mode %s', (mode) => {
    const { resolve } = aResolver(mode);

    expect(() => resolve({ query: unknown, extensions }, portal)).toThrow(notRegistered);
    expect(() => resolve({ extensions }, portal)).toThrow(notFound);
  });

  it('is not answered by an operation that its client has withdrawn', () => {
    const { resolve, registered } = aResolver('enforce');
    const asked = { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(portals) } } };
    resolve({ ...asked, query: portals }, portal);
    expect(resolve(asked, portal)).toEqual({ query: portals });

    registered.replace({ hash: '2', operations: [] });

    expect(() => resolve(asked, portal)).toThrow(notFound);
  });

  it('is taken from everybody in the mode log', () => {
    const { resolve } = aResolver('log');
    resolve({ query: unknown, extensions }, publicCaller);

    expect(resolve({ extensions }, publicCaller)).toEqual({ query: unknown });
  });
});

const notFound = expect.objectContaining({ code: 'PERSISTED_QUERY_NOT_FOUND', message: 'PersistedQueryNotFound' });
const notRegistered = expect.objectContaining({ code: 'OPERATION_NOT_REGISTERED' });

function aResolver(mode: OperationsMode) {
  const registered = createRegisteredOperations(new Map([['regions', own]]));
  registered.replace({
    hash: '1',
    operations: [
      { id: idOf(portals), name: 'Quotas', body: portals, client: 'web-portal' },
      { id: idOf(foreign), name: 'Others', body: foreign, client: 'field-app' },
    ],
  });
  const told: UnregisteredOperation[] = [];
  const options = {
    registered,
    texts: createAdHocTexts(),
    mode,
    onUnregistered: (one: UnregisteredOperation) => void told.push(one),
  };
  return { resolve: createDocumentResolver(options), told, registered };
}

function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

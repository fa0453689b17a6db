import { setTimeout as sleep } from 'node:timers/promises';
import { officerOf } from '../../conformance/tokens.ts';
import { changed, failure, withoutAliases } from './broken-answers.ts';
import { type Behaviour, clinicSdl, type Incoming, type Representation } from './clinic.ts';
import { clinics, families } from './clinic-register.ts';
import { readToken } from './clinic-token.ts';

/** A subgraph with one fault. */
export interface BrokenClinic {
  /** The check that must catch it, and no other. */
  readonly check: string;
  /** What it does wrong. */
  readonly fault: string;
  readonly changes: Partial<Behaviour>;
}

const officer = officerOf([]);
const sdlWith = (from: string, to: string) => ({ sdl: clinicSdl.replace(from, to) });
const atHttp = (answer: Behaviour['answer']): Partial<Behaviour> => ({ answer });
const isQuery = ({ body }: Incoming, part: string) => body.includes(part);
let latest: Representation | undefined;

/** Subgraphs with a fault each in tokens, schema, entities or rows. */
export const brokenClinics: readonly BrokenClinic[] = [
  {
    check: 'token-accepted',
    fault: 'refuses everybody',
    changes: { readToken: () => Promise.reject(new Error('no')) },
  },
  { check: 'token-missing', fault: 'looks at no token', changes: { readToken: async () => officer } },
  {
    check: 'token-forged',
    fault: 'verifies no signature',
    changes: { readToken: (header) => readToken(header, { signature: false }) },
  },
  {
    check: 'token-unsigned',
    fault: 'takes the algorithm none',
    changes: { readToken: (header) => readToken(header, { algorithm: false }) },
  },
  {
    check: 'token-expired',
    fault: 'looks at no time',
    changes: { readToken: (header) => readToken(header, { expiry: false }) },
  },
  {
    check: 'token-other-room',
    fault: 'looks at no audience',
    changes: { readToken: (header) => readToken(header, { audience: false }) },
  },
  {
    check: 'token-other-use',
    fault: 'looks at neither issuer nor type',
    changes: { readToken: (header) => readToken(header, { use: false }) },
  },
  {
    check: 'service-sdl',
    fault: 'answers an SDL that does not parse',
    changes: atHttp(async (_, answer) => {
      const given = await answer();
      return changed(given, { text: given.text.replace('extend schema', 'extend schema {{') });
    }),
  },
  {
    check: 'service-federation',
    fault: 'links no federation',
    changes: sdlWith('https://specs.apollo.dev/federation/v2.9', 'https://specs.apollo.dev/federation/v1.0'),
  },
  {
    check: 'service-composes',
    fault: 'has a key that is no field',
    changes: sdlWith('@key(fields: "code area { number }")', '@key(fields: "code place { number }")'),
  },
  {
    check: 'nullable-contributions',
    fault: 'adds a field to households that cannot be null',
    changes: sdlWith('visits: Int', 'visits: Int!'),
  },
  {
    check: 'entities-empty-list',
    fault: 'refuses an empty list',
    changes: {
      findAll: (batch, find) => {
        if (batch.length === 0) throw new Error('Name an entity.');
        return batch.map(find);
      },
    },
  },
  {
    check: 'entities-unknown-typename',
    fault: 'answers null for a type that it does not have',
    changes: { findAll: (batch, find) => batch.map(async (one) => (await find(known(one))) ?? null) },
  },
  {
    check: 'entities-typename',
    fault: 'names a type otherwise than its SDL does',
    changes: atHttp(async (_, answer) => {
      const given = await answer();
      return changed(given, { text: given.text.replaceAll('"Clinic"', '"Puskesmas"') });
    }),
  },
  {
    check: 'entities-unknown-keys',
    fault: 'leaves out what it does not know',
    changes: {
      findAll: async (batch, find) => (await Promise.all(batch.map(find))).filter((found) => found !== null),
    },
  },
  {
    check: 'entities-unknown-keys',
    fault: 'fails for a whole batch with one unknown key',
    changes: {
      async findAll(batch, find) {
        const found = await Promise.all(batch.map(find));
        if (found.includes(null)) throw new Error('There is no such key.');
        return found;
      },
    },
  },
  {
    check: 'entities-order',
    fault: 'answers in the order of its database',
    changes: { findAll: (batch, find) => batch.map(find).toReversed() },
  },
  {
    check: 'entities-duplicates',
    fault: 'answers once what is asked for twice',
    changes: {
      findAll: (batch, find) =>
        batch.filter((one, n) => !isIn(batch.slice(0, n), one) || JSON.stringify(one).includes('nknown')).map(find),
    },
  },
  {
    check: 'entities-aliases',
    fault: 'ignores aliases',
    changes: atHttp(async (incoming, answer) => withoutAliases(incoming, await answer())),
  },
  {
    check: 'entities-mixed-types',
    fault: 'answers type by type',
    changes: {
      findAll: (batch, find) => batch.toSorted((one, other) => compare(one?.__typename, other?.__typename)).map(find),
    },
  },
  {
    check: 'entities-key-variants',
    fault: 'finds a clinic by its id alone',
    changes: { findClinic: ({ id }) => clinics.find((clinic) => clinic.id === id) ?? null },
  },
  {
    check: 'entities-extra-fields',
    fault: 'takes every field of a representation for a condition',
    changes: {
      findAll: (batch, find) =>
        batch.map((one) => (one !== null && 'conformanceExtra' in Object(one) ? null : find(one))),
    },
  },
  {
    check: 'entities-variables',
    fault: 'fails where no list is given',
    changes: atHttp((incoming, answer) =>
      isQuery(incoming, '"representations":42') ? Promise.resolve(failure) : answer(),
    ),
  },
  { check: 'entities-requires', fault: 'fails on what it requires', changes: { needsVisit: () => fail() } },
  {
    check: 'entities-large-batch',
    fault: 'takes a hundred representations',
    changes: {
      findAll: (batch, find) => {
        if (batch.length > 100) throw new Error('Ask for less.');
        return batch.map(find);
      },
    },
  },
  {
    check: 'rows-of-region',
    fault: 'answers the rows of every region',
    changes: {
      findHousehold({ nik, floorAreaM2 }) {
        const family = families.find((one) => one.nik === nik);
        return family ? { ...family, floorAreaM2 } : null;
      },
    },
  },
  {
    check: 'concurrency',
    fault: 'keeps what is asked for outside of the request',
    changes: {
      async findAll(batch, find) {
        [latest] = batch;
        if (batch.length !== 1) return batch.map(find);
        await sleep(5);
        return [latest === undefined ? null : find(latest)];
      },
    },
  },
  {
    check: 'deadline',
    fault: 'hangs on a request whose time is over',
    changes: atHttp(async ({ request }, answer) => {
      if (request.headers['x-hub-deadline-ms'] === '1') await sleep(3500);
      return answer();
    }),
  },
];

function known(one: Representation): Representation {
  const isObject = typeof one === 'object' && one !== null && '__typename' in one;
  return isObject && one.__typename === 'ConformanceNoSuchType' ? { __typename: 'Clinic', id: 'none' } : one;
}

function isIn(batch: readonly unknown[], one: unknown): boolean {
  return batch.some((other) => JSON.stringify(other) === JSON.stringify(one));
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other);
}

function fail(): never {
  throw new Error('It does not look at what it requires.');
}

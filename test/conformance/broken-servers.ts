import { packKeys } from '#platform/cohort/pack-keys.ts';
import { officerOf } from '../../conformance/tokens.ts';
import { changed, documentOf, failure } from './broken-answers.ts';
import type { BrokenClinic } from './broken-clinics.ts';
import { type Behaviour, clinicSdl } from './clinic.ts';
import { type KeyPage, type KeyRequest, readKeys } from './clinic-register.ts';
import { readToken } from './clinic-token.ts';

const officer = officerOf([]);
const atHttp = (answer: Behaviour['answer']): Partial<Behaviour> => ({ answer });
const atKeys = (read: (request: KeyRequest) => KeyPage, asks = (_: KeyRequest) => true): Partial<Behaviour> => ({
  readKeys: (request, caller) => (asks(request) ? read(request) : readKeys(request, caller)),
});
const rowsOf = (request: KeyRequest) => readKeys(request, officer);

/** Subgraphs with a fault each in HTTP. */
export const brokenServers: readonly BrokenClinic[] = [
  {
    check: 'http-content-type',
    fault: 'answers text',
    changes: atHttp(async (_, answer) => changed(await answer(), { headers: { 'content-type': 'text/html' } })),
  },
  {
    check: 'http-syntax-error',
    fault: 'fails on a document that does not parse',
    changes: atHttp((incoming, answer) =>
      incoming.body.startsWith('{"query"') && incoming.body.endsWith('}') && documentOf(incoming) === null
        ? Promise.resolve(failure)
        : answer(),
    ),
  },
  {
    check: 'http-validation-error',
    fault: 'fails on a field that it does not have',
    changes: atHttp(({ body }, answer) => (body.includes('NoSuchField') ? Promise.resolve(failure) : answer())),
  },
  {
    check: 'http-malformed-json',
    fault: 'fails on a body that is not JSON',
    changes: atHttp(async ({ body, request }, answer) =>
      request.method === 'POST' && !body.trimEnd().endsWith('}') ? failure : answer(),
    ),
  },
  {
    check: 'http-large-body',
    fault: 'takes a megabyte',
    changes: atHttp(async ({ body }, answer) =>
      body.length > 1024 * 1024 ? { status: 413, headers: {}, text: 'too large' } : answer(),
    ),
  },
  {
    check: 'http-errors',
    fault: 'tells no path',
    changes: atHttp(async (_, answer) => {
      const given = await answer();
      return changed(given, { text: given.text.replaceAll(/,"path":\[[^\]]*\]/g, '') });
    }),
  },
  {
    check: 'graphql-over-http',
    fault: 'refuses extensions',
    changes: atHttp(async ({ body }, answer) =>
      body.includes('"extensions"') ? { ...failure, status: 400 } : answer(),
    ),
  },
  {
    check: 'keep-alive',
    fault: 'closes the connection',
    changes: atHttp(async (_, answer) => changed(await answer(), { headers: { connection: 'close' } })),
  },
  {
    check: 'get-harmless',
    fault: 'answers GET to anybody',
    changes: {
      readToken: async (header, { method }) => (method === 'GET' ? officer : readToken(header)),
    },
  },
  {
    check: 'no-stack-traces',
    fault: 'tells stack traces',
    changes: atHttp(async (_, answer) => {
      const given = await answer();
      const trace = JSON.stringify(new Error('failed').stack);
      return changed(given, {
        text: given.text.replaceAll('{"message"', `{"extensions":{"trace":${trace}},"message"`),
      });
    }),
  },
];

/** Subgraphs with a fault each in cohorts. */
export const brokenCohorts: readonly BrokenClinic[] = [
  {
    check: 'cohort-hidden',
    fault: 'shows the keys to clients',
    changes: {
      sdl: clinicSdl
        .replace(/HouseholdKeyPage @inaccessible @cohort/, 'HouseholdKeyPage @cohort')
        .replaceAll(/ @shareable @inaccessible \{/g, ' @shareable {'),
    },
  },
  { check: 'cohort-page', fault: 'tells no time', changes: atKeys((request) => ({ ...rowsOf(request), asOf: null })) },
  {
    check: 'cohort-keys',
    fault: 'packs keys that are not sorted',
    changes: { readKeys: (request, caller) => readKeys(request, caller, (keys) => packKeys(keys.toReversed())) },
  },
  {
    check: 'cohort-keys',
    fault: 'packs the distance itself, not less one',
    changes: { readKeys: (request, caller) => readKeys(request, caller, packWhole) },
  },
  {
    check: 'cohort-digits',
    fault: 'groups by districts whatever is asked',
    changes: atKeys(
      (request) => rowsOf({ ...request, digits: 6 }),
      ({ digits }) => digits === 4,
    ),
  },
  {
    check: 'cohort-range',
    fault: 'keeps to no range',
    changes: { readKeys: (request, caller) => readKeys({ ...request, from: null, to: null }, caller) },
  },
  {
    check: 'cohort-paging',
    fault: 'begins a page with the last village of the page before',
    changes: {
      readKeys: (request, caller) =>
        readKeys(request.after == null ? request : { ...request, after: before(request.after) }, caller),
    },
  },
  {
    check: 'cohort-first',
    fault: 'answers everything on one page',
    changes: { readKeys: (request, caller) => readKeys({ ...request, first: 1e6 }, caller) },
  },
  {
    check: 'cohort-empty-filter',
    fault: 'answers nobody to an empty filter',
    changes: atKeys(
      () => ({ groups: [], next: null, asOf: new Date().toISOString() }),
      ({ filter }) => filter.vaccination == null,
    ),
  },
  {
    check: 'cohort-unknown-region',
    fault: 'takes a region that there is not for the nation',
    changes: atKeys(
      (request) => rowsOf({ ...request, from: null, to: null }),
      ({ from }) => from === '9999',
    ),
  },
  { check: 'cohort-rows', fault: 'answers the keys of every region', changes: atKeys(rowsOf) },
];

function packWhole(keys: Float64Array): string {
  return packKeys(keys.map((key, n) => key + n));
}

function before(village: string): string {
  return String(Number(village) - 1);
}

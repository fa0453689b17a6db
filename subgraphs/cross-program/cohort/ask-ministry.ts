/** Asks the fields with `@cohort`, and believes no answer that cannot be right. */
import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import type { View } from '#platform/access/view.ts';
import { type KeySet, keySetOf, noKeys } from '#platform/cohort/key-set.ts';
import { PackedKeysError, packKeys, unpackKeys } from '#platform/cohort/pack-keys.ts';
import { type ErrorCode, errorCodes, HubError } from '#platform/errors.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import type { Leaf } from './expression.ts';

/** A range of regions: after one village, up to a region with all that lies in it. */
export interface RegionRange {
  /** Code of the first region, of any level. */
  readonly from: string | null;
  /** Code of the last region, of any level. */
  readonly to: string | null;
  /** Code of the village after which the range begins. */
  readonly after: string | null;
}

/** Keys by region. */
export interface RegionKeys {
  readonly region: string;
  readonly keys: KeySet;
}

/** A page of a ministry's keys. */
export interface MinistryPage {
  readonly groups: readonly RegionKeys[];
  readonly next: string | null;
  readonly asOf: Date;
  /** Bytes of the keys as they travelled. */
  readonly bytes: number;
}

/** The ministries as one request asks them, for its caller. */
export interface CohortMinistries {
  /** @throws {HubError} the ministry's fault; BAD_USER_INPUT and UNAUTHORIZED_FIELD name the condition by its path. */
  readPage(leaf: Leaf, range: RegionRange, options: PageOptions): Promise<MinistryPage>;
  /** The villages that ranges of about so many households end with, without the last range's. */
  findRanges(region: string | null, size: number): Promise<readonly string[]>;
  /** Present heads and villages of the households of those NIKs; -1 where there is none for the caller. */
  findHeads(niks: KeySet): Promise<{ readonly heads: Float64Array; readonly regions: Float64Array }>;
}

/** How a page is asked for. */
export interface PageOptions {
  readonly digits: number;
  readonly first: number;
}

/** The ministries of one request. `owner` names the one that owns membership. */
export function createCohortMinistries(
  clients: readonly MinistryClient[],
  owner: string,
  signer: RoomTokenSigner,
  view: View,
): CohortMinistries {
  const ask = async <TAnswer>(ministry: string, query: string, variables: object, leaf?: Leaf): Promise<TAnswer> => {
    const client = clients.find(({ name }) => name === ministry);
    if (!client) throw new HubError('SUBGRAPH_UNREACHABLE', `${ministry} is not a ministry of this hub.`, { ministry });
    const answer = (await client.ask({
      body: JSON.stringify({ query, variables }),
      isRead: true,
      token: await signer.tokenFor(ministry, view.caller),
      // Half of what is left: where a ministry is silent, there is still time to tell the bounds.
      timeoutMs: Math.ceil(view.maxTimeMs() / 2),
      isSlow: true,
      departure: view.departure,
    })) as GraphqlAnswer<TAnswer>;
    if (answer?.data?.answer) return answer.data.answer;
    throw faultOf(ministry, answer, leaf);
  };

  return {
    async readPage(leaf, { from, to, after }, { digits, first }) {
      const { ministry, field, filter } = leaf.source;
      const query = `query CohortKeys($filter: ${filter}!, $from: RegionCode, $to: RegionCode, $digits: Int!, $after: String, $first: Int!) {
  answer: ${field}(filter: $filter, from: $from, to: $to, digits: $digits, after: $after, first: $first) { groups { region keys } next asOf }
}`;
      const variables = { filter: leaf.filter, from, to, digits, after, first };
      const page = await ask<KeyPageAnswer>(ministry, query, variables, leaf);
      return readPage(ministry, page, { from, to, after }, digits);
    },
    async findRanges(region, size) {
      const query =
        'query CohortRanges($region: RegionCode, $size: Int!) { answer: householdRanges(region: $region, size: $size) }';
      const villages = await ask<readonly unknown[]>(owner, query, { region, size });
      const isInOrder = villages.every((village, n) => n === 0 || String(village) > String(villages[n - 1]));
      if (!isInOrder || !villages.every((village) => /^\d{10}$/.test(String(village)))) {
        throw lies(owner, 'its ranges are not in order');
      }
      return villages as readonly string[];
    },
    async findHeads(niks) {
      const query = 'query CohortHeads($niks: String!) { answer: householdHeads(niks: $niks) { heads regions } }';
      const { heads, regions } = await ask<HeadsAnswer>(owner, query, { niks: packKeys(niks) });
      return { heads: numbersOf(owner, heads, niks.length), regions: numbersOf(owner, regions, niks.length) };
    },
  };
}

/** Everything that a ministry answered for a range. */
export interface RangeKeys {
  /** By region, where digits of its code were asked for; each region once. */
  readonly groups: readonly RegionKeys[];
  readonly keys: KeySet;
  readonly asOf: readonly Date[];
  readonly bytes: number;
}

/** The leaf's whole set in the range, page after page. */
export async function readAll(
  ministries: CohortMinistries,
  leaf: Leaf,
  range: RegionRange,
  options: PageOptions,
): Promise<RangeKeys> {
  const parts = new Map<string, KeySet[]>();
  const asOf: Date[] = [];
  let bytes = 0;
  let after = range.after;
  for (;;) {
    const page = await ministries.readPage(leaf, { ...range, after }, options);
    for (const { region, keys } of page.groups) parts.set(region, [...(parts.get(region) ?? []), keys]);
    asOf.push(page.asOf);
    bytes += page.bytes;
    if (page.next === null) {
      const groups = [...parts].map(([region, sets]) => ({ region, keys: uniteAll(sets) }));
      return { groups, keys: uniteAll(groups.map(({ keys }) => keys)), asOf, bytes };
    }
    if (after !== null && page.next <= after) throw lies(leaf.source.ministry, 'its pages do not go forward');
    after = page.next;
  }
}

/** One set of the keys of several regions, which may hold a household twice where a register does. */
function uniteAll(parts: readonly KeySet[]): KeySet {
  const [only, ...others] = parts;
  if (only === undefined) return noKeys;
  if (others.length === 0) return only;
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return keySetOf(all);
}

interface KeyPageAnswer {
  readonly groups: readonly { readonly region: string; readonly keys: string }[];
  readonly next: string | null;
  readonly asOf: string;
}

interface HeadsAnswer {
  readonly heads: string;
  readonly regions: string;
}

interface GraphqlAnswer<TAnswer> {
  readonly data?: { readonly answer?: TAnswer | null } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly argument?: string } }[];
}

function readPage(ministry: string, page: KeyPageAnswer, range: RegionRange, digits: number): MinistryPage {
  const { groups, next, asOf } = page;
  const read = new Date(asOf);
  if (!Array.isArray(groups) || typeof asOf !== 'string' || Number.isNaN(read.getTime()))
    throw lies(ministry, 'it has no groups, or no time');
  let bytes = 0;
  let before = '';
  const sets = groups.map(({ region, keys }): RegionKeys => {
    if (typeof region !== 'string' || !new RegExp(`^\\d{${digits}}$`).test(region) || !isWithin(region, range)) {
      throw lies(ministry, 'it gave keys of a region that it was not asked for');
    }
    if (groups.length > 1 && region <= before)
      throw lies(ministry, 'its regions are not in order, or one is there twice');
    before = region;
    bytes += keys.length;
    return { region, keys: unpackOf(ministry, keys) };
  });
  return { groups: sets, next: next ?? null, asOf: read, bytes };
}

// A group may begin before the range, where the range begins inside of its region.
function isWithin(region: string, { from, to, after }: RegionRange): boolean {
  const start = after ?? from;
  if (start !== null && region < start.slice(0, region.length)) return false;
  return to === null || region.slice(0, to.length) <= to;
}

function unpackOf(ministry: string, keys: string): KeySet {
  try {
    return unpackKeys(keys);
  } catch (fault) {
    if (fault instanceof PackedKeysError) throw lies(ministry, fault.message);
    throw fault;
  }
}

function numbersOf(ministry: string, text: string, count: number): Float64Array {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== count * 8) throw lies(ministry, 'it did not answer for every NIK');
  const aligned = new ArrayBuffer(bytes.length);
  new Uint8Array(aligned).set(bytes);
  return new Float64Array(aligned);
}

/** The fault of a ministry whose keys cannot be what they are said to be: they are merged with nobody's. */
export function lies(ministry: string, how: string): HubError {
  return new HubError('SUBGRAPH_INVALID_RESPONSE', `${ministry} answered keys that cannot be right: ${how}.`, {
    ministry,
  });
}

const ministryFaults: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'UNAUTHORIZED_FIELD', 'DEADLINE_EXCEEDED']);

function faultOf(ministry: string, answer: GraphqlAnswer<unknown>, leaf: Leaf | undefined): HubError {
  const { code, argument } = answer?.errors?.[0]?.extensions ?? {};
  if (code === undefined || !ministryFaults.has(code) || !(code in errorCodes)) {
    return new HubError('SUBGRAPH_FAILED', `${ministry} failed to answer the keys of its households.`, { ministry });
  }
  const path = leaf && argument !== undefined ? `${leaf.path}.${argument}` : leaf?.path;
  const told = {
    BAD_USER_INPUT: `${ministry} does not take the value of "${path}".`,
    UNAUTHORIZED_FIELD: `The caller may not read what "${path}" filters by. Leave it out.`,
  }[code as string];
  return new HubError(code as ErrorCode, told ?? `${ministry} had no time left to answer. Ask for less.`, {
    ...(path !== undefined && { argument: path }),
  });
}

/** Asks a field with `@cohort` as the hub does, and unpacks what it answers. */
import type { Caller } from '#platform/access/caller.ts';
import { type KeySet, keySetOf } from '#platform/cohort/key-set.ts';
import { PackedKeysError, unpackKeys } from '#platform/cohort/pack-keys.ts';
import { CohortSchemaError, type CohortSource, readSubgraphSources } from '#platform/cohort/sources.ts';
import { failed, firstFault, notApplicable, type Verdict } from './check.ts';
import type { Exchange } from './exchange.ts';
import { isJsonObject } from './subgraph-schema.ts';
import type { Subject } from './subject.ts';

/** What is asked for. */
export interface KeyQuestion {
  readonly filter?: object;
  readonly from?: string;
  readonly to?: string | null;
  readonly digits?: number;
  readonly after?: string | null;
  readonly first?: number;
  readonly caller?: Caller;
}

/** A page of keys. */
export interface KeyPage {
  readonly groups: readonly RegionKeys[];
  readonly next: string | null;
  readonly exchange: Exchange;
}

/** The keys of one region. */
export interface RegionKeys {
  readonly region: string;
  readonly keys: KeySet;
}

/** An answer that is no page of keys. */
export class CohortFault extends Error {
  override readonly name = 'CohortFault';
  /** Whether the page has no right form, or the keys in it are not packed as they must be. */
  readonly where: 'page' | 'keys';
  readonly exchange: Exchange;

  constructor(where: 'page' | 'keys', message: string, exchange: Exchange) {
    super(message);
    this.where = where;
    this.exchange = exchange;
  }
}

/** Most keys that are asked for at once; the hub's own number. */
const pageSize = 200_000;

/** A page of the field's keys.
 * @throws {CohortFault} where the answer is none.
 */
export async function askKeys({ ask }: Subject, source: CohortSource, question: KeyQuestion = {}): Promise<KeyPage> {
  const { field, filter } = source;
  const { caller, ...asked } = question;
  const query = `query CohortKeys($filter: ${filter}!, $from: RegionCode, $to: RegionCode, $digits: Int!, $after: String, $first: Int!) {
  answer: ${field}(filter: $filter, from: $from, to: $to, digits: $digits, after: $after, first: $first) { groups { region keys } next asOf }
}`;
  const variables = { filter: {}, from: null, to: null, digits: 0, after: null, first: pageSize, ...asked };
  const exchange = await ask({ query, variables }, caller ? { caller } : {});
  const page = exchange.answer?.data?.answer;
  if (!isJsonObject(page)) throw new CohortFault('page', 'It answers no page of keys.', exchange);
  const { groups, next, asOf } = page;
  if (!Array.isArray(groups) || Number.isNaN(Date.parse(String(asOf)))) {
    throw new CohortFault('page', 'The page has no `groups`, or its `asOf` is no instant.', exchange);
  }
  if (next !== null && next !== undefined && typeof next !== 'string') {
    throw new CohortFault('page', '`next` is neither a text nor null.', exchange);
  }
  return { groups: groups.map((group) => unpackGroup(group, exchange)), next: next ?? null, exchange };
}

function unpackGroup(group: unknown, exchange: Exchange): RegionKeys {
  const { region, keys } = isJsonObject(group) ? group : {};
  if (typeof region !== 'string' || typeof keys !== 'string') {
    throw new CohortFault('page', 'A group has no `region` or no `keys`.', exchange);
  }
  try {
    return { region, keys: unpackKeys(keys) };
  } catch (fault) {
    if (fault instanceof PackedKeysError)
      throw new CohortFault('keys', `Its keys cannot be read: ${fault.message}.`, exchange);
    throw fault;
  }
}

/** Everything that the field answers to an empty filter, by village, as far as one page reaches. */
export interface WholeSet {
  readonly villages: readonly RegionKeys[];
  readonly count: number;
  /** The last village; null where the page holds the whole register. */
  readonly to: string | null;
  readonly exchange: Exchange;
}

/** The whole set of the field.
 * @throws {CohortFault} as `askKeys`.
 */
export async function askWhole(subject: Subject, source: CohortSource): Promise<WholeSet> {
  const { groups, next, exchange } = await askKeys(subject, source, { digits: 10 });
  return { villages: groups, count: countKeys(groups), to: next, exchange };
}

/** How many keys there are in the groups. */
export function countKeys(groups: readonly RegionKeys[]): number {
  return groups.reduce((sum, { keys }) => sum + keys.length, 0);
}

/** The keys of all groups as one set. */
export function keysOf(groups: readonly RegionKeys[]): KeySet {
  return keySetOf(Float64Array.from(groups.flatMap(({ keys }) => [...keys])));
}

/** Whether two sets hold the same keys. */
export function isSameSet(one: KeySet, other: KeySet): boolean {
  return one.length === other.length && one.every((key, n) => key === other[n]);
}

/** Puts a question about each field with `@cohort`; an answer that is no page of keys fails it. */
export async function ofEachCohort(
  subject: Subject,
  ask: (source: CohortSource) => Promise<Verdict>,
): Promise<Verdict> {
  const sources = cohortSources(subject);
  if (sources.length === 0) return notApplicable('It has no field with @cohort.');
  return firstFault(sources, async (source) => {
    try {
      return await ask(source);
    } catch (fault) {
      if (!(fault instanceof CohortFault)) throw fault;
      return failed(fault.message, 'Answer the page that docs/cohorts.md describes.', fault.exchange);
    }
  });
}

/** The same, where the register holds a family at all. */
export function ofEachFilledCohort(
  subject: Subject,
  ask: (source: CohortSource, whole: WholeSet) => Promise<Verdict>,
): Promise<Verdict> {
  return ofEachCohort(subject, async (source) => {
    const whole = await askWhole(subject, source);
    return whole.count === 0 ? notApplicable('The register holds no family.') : ask(source, whole);
  });
}

/** A region that holds some of the families and not all: a regency, or else a village; null where there is none. */
export function partOf({ villages }: WholeSet): string | null {
  for (const digits of [4, 10]) {
    const codes = [...new Set(villages.map(({ region }) => region.slice(0, digits)))];
    if (codes.length > 1) return codes[Math.floor(codes.length / 2)] ?? null;
  }
  return null;
}

/** The fields with `@cohort`; none where the SDL cannot be read, or their marks are wrong. */
export function cohortSources({ name, url, schema }: Subject): readonly CohortSource[] {
  if (!schema) return [];
  try {
    return readSubgraphSources(name, url, schema.document);
  } catch (fault) {
    if (fault instanceof CohortSchemaError) return [];
    throw fault;
  }
}

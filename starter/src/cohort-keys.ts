/**
 * Which families meet conditions, as packed keys: the register's part of the hub's cohorts. No family is shown; the hub
 * counts what several ministries' keys have in common, and forgets them.
 */
import type { TimeLeft } from './deadline.ts';
import { fault } from './errors.ts';
import type { RecordModel } from './model.ts';
import { type Condition, conditionOf, type Rows } from './rows.ts';

/** What the hub asks for. Null and missing mean the same. */
export interface KeyRequest {
  readonly filter: { readonly services?: readonly string[] | null; readonly visitedSince?: string | null };
  readonly from?: string | null;
  readonly to?: string | null;
  readonly digits: number;
  readonly after?: string | null;
  readonly first: number;
}

/** One page, in the order of regions. `next` is the `after` of the next page. */
export interface KeyPage {
  readonly groups: readonly { readonly region: string; readonly keys: string }[];
  readonly next: string | null;
  readonly asOf: string;
}

/** Reads a page of keys. */
export type CohortKeys = (request: KeyRequest) => Promise<KeyPage>;

interface Row {
  readonly headNik: string;
  readonly regionCode: string;
}

/** The reader of one request. */
export function createCohortKeys(model: RecordModel, rows: Rows, timeLeft: TimeLeft): CohortKeys {
  const read = (conditions: readonly Condition[], limit: number): Promise<Row[]> =>
    model
      .find({ $and: [conditionOf(rows), ...conditions] }, { _id: 0, headNik: 1, regionCode: 1 })
      .sort({ regionCode: 1 })
      .limit(limit) // 0 is no limit
      .maxTimeMS(timeLeft())
      .lean();

  return async (request) => {
    requireRequest(request);
    const asOf = new Date().toISOString();
    const wanted = wantedOf(request);
    const found = await read([wanted, rangeOf(request)], request.first + 1);
    const cut = found[request.first]?.regionCode;
    if (cut === undefined) return { groups: groupsOf(found, request.digits), next: null, asOf };
    // A page ends with a village: the one that does not fit is the next page's, or is read whole where it is the only one.
    const whole = found.filter(({ regionCode }) => regionCode < cut);
    const page = whole.length > 0 ? whole : await read([wanted, { regionCode: cut }], 0);
    return { groups: groupsOf(page, request.digits), next: page.at(-1)?.regionCode ?? null, asOf };
  };
}

const offset = 1_100_000_000_000_000n;

/** The key of a NIK: less 11·10^14 it is below 2^53, which JavaScript holds exactly. Null where it is no NIK. */
export function keyOfNik(nik: string): number | null {
  if (!/^\d{16}$/.test(nik)) return null;
  const key = BigInt(nik) - offset;
  return key < 0n ? null : Number(key);
}

/**
 * Keys as text: the distance of each from the one before, less one, the first from -1, in groups of seven bits, lowest
 * first, the top bit set where another byte follows (LEB128), all in base64.
 * @param keys ascending, each once.
 */
export function packKeys(keys: readonly number[]): string {
  const bytes: number[] = [];
  let before = -1;
  for (const key of keys) {
    let distance = key - before - 1;
    before = key;
    while (distance >= 128) {
      bytes.push((distance % 128) + 128);
      distance = Math.floor(distance / 128); // may exceed 32 bits, where bit operators end
    }
    bytes.push(distance);
  }
  return Buffer.from(bytes).toString('base64');
}

function groupsOf(rows: readonly Row[], digits: number): KeyPage['groups'] {
  const groups = new Map<string, Set<number>>();
  for (const { headNik, regionCode } of rows) {
    const key = keyOfNik(headNik);
    if (key === null) continue; // a damaged NIK: nothing could be joined by it
    const region = regionCode.slice(0, digits);
    const keys = groups.get(region) ?? new Set();
    groups.set(region, keys.add(key));
  }
  return [...groups].map(([region, keys]) => ({ region, keys: packKeys([...keys].sort((a, b) => a - b)) }));
}

function wantedOf({ filter: { services, visitedSince } }: KeyRequest): Condition {
  return {
    ...(services != null && { service: { $in: services } }),
    ...(visitedSince != null && { lastVisitOn: { $gte: visitedSince } }),
  };
}

function rangeOf({ from, to, after }: KeyRequest): Condition {
  if (from == null && to == null && after == null) return {};
  return {
    regionCode: {
      ...(after != null ? { $gt: after } : from != null && { $gte: from }),
      ...(to != null && { $lt: `${to}:` }), // ':' follows '9' in ASCII
    },
  };
}

const mostKeys = 500_000;

function requireRequest({ from, to, after, digits, first }: KeyRequest): void {
  for (const [argument, code] of Object.entries({ from, to, after })) {
    if (code != null && !/^\d{2,10}$/.test(code)) {
      throw fault('BAD_USER_INPUT', `"${argument}" must be a Kemendagri code.`, argument);
    }
  }
  if (![0, 2, 4, 6, 10].includes(digits)) throw fault('BAD_USER_INPUT', '"digits" must be 0, 2, 4, 6 or 10.', 'digits');
  if (first < 1 || first > mostKeys) {
    throw fault('BAD_USER_INPUT', `"first" must be between 1 and ${mostKeys}.`, 'first');
  }
}

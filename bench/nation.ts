import { type KeySet, keySetOf } from '#platform/cohort/key-set.ts';
import { packKeys, unpackKeys } from '#platform/cohort/pack-keys.ts';
import type { CohortSource } from '#platform/cohort/sources.ts';
import type { CohortMinistries, MinistryPage } from '../subgraphs/cross-program/cohort/ask-ministry.ts';
import { type Expression, leafOf } from '../subgraphs/cross-program/cohort/expression.ts';
import { runCohort } from '../subgraphs/cross-program/cohort/run.ts';
import { addCounts, countTally } from '../subgraphs/cross-program/cohort/tallies.ts';

/** What a simulation of the nation took. */
export interface NationResult {
  readonly families: number;
  readonly ms: number;
  readonly peakMb: number;
  readonly count: number;
  readonly keysPerSecond: number;
}

const regencies = 514;

/**
 * Counts a question of three conditions over a nation whose keys are made up as they are asked for, and never stored: the
 * hub's own code reads, unpacks, joins and counts them; no ministry, no network and no database is there.
 */
export async function countNation(families: number): Promise<NationResult> {
  const size = Math.round(families / regencies);
  const sources = ['everyone', 'poor', 'unfit', 'risk'].map(sourceOf);
  const [owner] = sources as [CohortSource];
  const conditions = sources
    .slice(1)
    .map((source): Expression => ({ kind: 'LEAF', leaf: leafOf(source, {}, source.as) }));
  let keys = 0;
  let peak = 0;
  const ministries: CohortMinistries = {
    async readPage({ source }, { after }): Promise<MinistryPage> {
      const number = after === null ? 0 : Number(after) - first + 1;
      const share = { everyone: 1, poor: 0.4, unfit: 0.37, risk: 0.09 }[source.as] as number;
      const packed = packKeys(drawKeys(number, size, share));
      const set = unpackKeys(packed);
      keys += set.length;
      peak = Math.max(peak, process.memoryUsage().rss);
      return {
        groups: [{ region: '', keys: set }],
        next: null,
        asOf: new Date(),
        bytes: packed.length,
      };
    },
    async findRanges() {
      return Array.from({ length: regencies - 1 }, (_, number) => String(first + number));
    },
    async findHeads(niks) {
      return { heads: new Float64Array(niks.length).fill(-1), regions: new Float64Array(niks.length).fill(-1) };
    },
  };
  const start = performance.now();
  const tally = countTally({ kind: 'ALL', parts: conditions });
  await runCohort({ ministries, sources, owner: owner.ministry, region: null, partial: false, observers: [tally] });
  const ms = performance.now() - start;
  const found = tally.found();
  return {
    families: found.reduce((sum, { everyone }) => sum + everyone, 0),
    ms: Math.round(ms),
    peakMb: Math.round(peak / 2 ** 20),
    count: addCounts(found.map(({ count }) => count)).sure,
    keysPerSecond: Math.round(keys / (ms / 1000)),
  };
}

const first = 1_000_000_000;

function sourceOf(as: string): CohortSource {
  return { as, ministry: as, url: null, field: as, filter: as, types: new Map(), dimensions: [] };
}

// A share of a regency's families; the same key is in a set or not whichever set is drawn first.
function drawKeys(regency: number, size: number, share: number): KeySet {
  const keys = new Float64Array(size);
  let key = regency * 10_000_000_000;
  let state = regency + 1;
  let kept = 0;
  for (let n = 0; n < size; n += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    key += 1 + (state % 100_000);
    // Another draw for each set, so that the sets overlap as independent ones do.
    const chance = ((Math.imul(state ^ Math.round(share * 1000), 2_654_435_761) >>> 8) % 10_000) / 10_000;
    if (chance < share) {
      keys[kept] = key;
      kept += 1;
    }
  }
  return keySetOf(keys.slice(0, kept));
}

/** The shelf of publications: a register is counted once a period, and the first count is what everybody gets. */
import { type Model, mongo } from 'mongoose';
import type { RegencyCounts } from './count-by-regency.ts';
import type { Measure } from './measure.ts';
import { createPublication, type Publication } from './publication.ts';
import { periodOf } from './publication-period.ts';

/** The publications of one register. */
export interface Publications {
  readonly measures: readonly Measure[];
  /**
   * The publication of the current period, counted now where there is none yet; null while the register is empty.
   * Counting a nation takes longer than a request waits: it goes on without it, and later requests find it done.
   */
  current(): Promise<Publication | null>;
}

/** What publications are made from. */
export interface PublicationsOptions {
  readonly model: Model<Publication>;
  /** Name of the register's publications, the first part of their ids. */
  readonly name: string;
  /** A base before the measures of it. */
  readonly measures: readonly Measure[];
  /** Counts the register as it is now. */
  count(): Promise<RegencyCounts>;
  now(): Date;
}

const duplicateKey = 11_000;

/** The publications in a ministry's database; what has been read is kept in memory, since it never changes. */
export function createPublications({ model, name, measures, count, now }: PublicationsOptions): Publications {
  const read = new Map<string, Promise<Publication | null>>();

  const find = (id: string) => model.findById(id).lean<Publication | null>().exec();

  async function findOrCount(id: string, period: string, countedOn: string): Promise<Publication | null> {
    const kept = await find(id);
    if (kept !== null) return kept;
    const counted = createPublication({ id, period, countedOn }, measures, await count());
    if (counted === null) return null;
    try {
      await model.collection.insertOne(counted as never);
      return counted;
    } catch (fault) {
      // Another process was first: two counts of one period, side by side, would tell what happened in between.
      if (fault instanceof mongo.MongoServerError && fault.code === duplicateKey) return find(id);
      throw fault;
    }
  }

  return {
    measures,
    current() {
      const today = now();
      const period = periodOf(today);
      const known = read.get(period);
      if (known !== undefined) return known;
      const reading = findOrCount(`${name}/${period}`, period, today.toISOString().slice(0, 10));
      read.clear();
      read.set(period, reading);
      const forget = () => read.get(period) === reading && read.delete(period);
      reading.then((publication) => publication === null && forget(), forget);
      return reading;
    },
  };
}

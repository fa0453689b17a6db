import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type Collection, type Document, MongoClient } from 'mongodb';

// Measures the embedded store in a process of its own, through the official driver, and prints one table:
// npm run bench:store -- [documents]

const DOCUMENTS = Number(process.argv[2] ?? 200_000);
const BATCH = 1_000;
const INDEXES = [
  { key: { headNik: 1 }, name: 'head', unique: true },
  { key: { memberNiks: 1 }, name: 'members' },
  { key: { regionCode: 1, _id: 1 }, name: 'region' },
  { key: { decile: 1, regionCode: 1, _id: 1 }, name: 'decile' },
  { key: { noKk: 1 }, name: 'family-card', sparse: true },
] as const;

/** Sixteen digits with 99 in the fifth and sixth, so that none can be anybody's. */
const nik = (n: number) => `1101991${String(n).padStart(9, '0')}`;

interface Household extends Document {
  _id: number;
}

function household(i: number, filler: string): Household {
  return {
    _id: i,
    headNik: nik(i * 4),
    noKk: nik(500_000_000 + i),
    memberNiks: [nik(i * 4), nik(i * 4 + 1), nik(i * 4 + 2), nik(i * 4 + 3)],
    regionCode: String(1101 + (i % 514)).padStart(10, '0'),
    decile: 1 + (i % 10),
    unindexed: nik(i * 4),
    snapshotOn: new Date(1_700_000_000_000 + i * 1000),
    isActive: i % 3 === 0,
    score: i / 7,
    address: { street: `Jalan ${i % 1000}`, village: 'Sukamaju' },
    filler,
  };
}

/** What one piece of work took: on the clock, and of the processor in the store's process. */
interface Cost {
  readonly elapsedMs: number;
  readonly storeMs: number;
}

const child = fork(new URL('../platform/embedded-store/main.ts', import.meta.url), {
  execArgv: ['--import', new URL('../platform/typescript.js', import.meta.url).href],
});
const [{ uri }] = (await once(child, 'message')) as [{ uri: string }];
const client = await MongoClient.connect(uri);
const db = client.db('bench');

async function storeMs(): Promise<number> {
  const { extra_info: used } = await client.db('admin').command({ serverStatus: 1 });
  return (used.user_time_us + used.system_time_us) / 1000;
}

/** The mean cost of one run. */
async function measure(runs: number, work: (run: number) => Promise<unknown>): Promise<Cost> {
  const [before, start] = [await storeMs(), performance.now()];
  for (let run = 0; run < runs; run++) await work(run);
  const elapsedMs = (performance.now() - start) / runs;
  return { elapsedMs, storeMs: ((await storeMs()) - before) / runs };
}

/** Inserts in batches; the cost is that of all batches, without making the documents. */
async function load(collection: Collection<Household>, count: number, filler: string): Promise<Cost> {
  await collection.createIndexes(INDEXES.map((index) => ({ ...index })));
  const total = { elapsedMs: 0, storeMs: 0 };
  for (let at = 0; at < count; at += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => ((at + i) * 7919) % count);
    const batch = numbers.map((i) => household(i, filler));
    const cost = await measure(1, () => collection.insertMany(batch, { ordered: false }));
    total.elapsedMs += cost.elapsedMs;
    total.storeMs += cost.storeMs;
  }
  return total;
}

const rows: Record<string, Record<string, string>> = {};

async function report(title: string, runs: number, work: (run: number) => Promise<unknown>): Promise<Cost> {
  const cost = await measure(runs, work);
  rows[title] = { 'elapsed ms': cost.elapsedMs.toFixed(3), 'store processor ms': cost.storeMs.toFixed(3) };
  return cost;
}

const small = db.collection<Household>('small');
const large = db.collection<Household>('large');
const nikOf = (run: number) => nik(((run * 104_729) % DOCUMENTS) * 4);
const range = { $gte: '0000001300', $lt: '0000001400' };

const loading = await load(small, DOCUMENTS, '');
const perSecond = (ms: number) => Math.round((DOCUMENTS / ms) * 1000).toLocaleString('en');
rows['insertMany, documents a second'] = {
  'elapsed ms': perSecond(loading.elapsedMs),
  'store processor ms': perSecond(loading.storeMs),
};
const ordered = () => small.find({ regionCode: range }).sort({ regionCode: 1, _id: 1 }).limit(20).toArray();
await report('first ordered read after the load', 1, ordered);
await report('ordered read, 20 documents', 200, ordered);

await measure(300, (run) => small.findOne({ headNik: nikOf(run) }));
const point = await report('point read by an index', 1000, (run) => small.findOne({ headNik: nikOf(run) }));
await report('point read by _id', 1000, (run) => small.findOne({ _id: run * 31 }));
const scan = await report('the same read by a field without an index', 5, (run) =>
  small.find({ unindexed: nikOf(run) }).toArray(),
);
const thousand = Array.from({ length: 1000 }, (_, i) => nikOf(i));
await report('$in of 1,000 keys', 20, () =>
  small
    .find({ headNik: { $in: thousand } })
    .batchSize(2000)
    .toArray(),
);
rows['100 point reads'] = {
  'elapsed ms': (point.elapsedMs * 100).toFixed(3),
  'store processor ms': (point.storeMs * 100).toFixed(3),
};

await load(large, Math.min(DOCUMENTS, 50_000), 'x'.repeat(600));
const members = (run: number) => Array.from({ length: 500 }, (_, i) => nik((((run * 500 + i) * 31) % 50_000) * 4 + 2));
const hot = (run: number) => large.find({ memberNiks: { $in: members(run) } }).batchSize(1000);
await measure(20, (run) => hot(run).toArray());
await report('$in of 500 over members, 1 kB documents', 50, (run) => hot(run).toArray());
await report('the same, three fields of each', 50, (run) =>
  hot(run).project({ headNik: 1, decile: 1, noKk: 1 }).toArray(),
);

const after = { $or: [{ regionCode: { $gt: '0000001350' } }, { regionCode: '0000001350', _id: { $gt: 5 } }] };
const page = () =>
  small
    .find({ decile: { $in: [1, 2, 3, 4] }, regionCode: range, ...after })
    .sort({ regionCode: 1, _id: 1 })
    .limit(100)
    .toArray();
await report('first page by decile, 100 from the middle', 1, page);
await report('further pages by decile', 100, page);
await report('count of a range of regions', 10, () => small.countDocuments({ regionCode: range }));
await report('group of all by decile', 3, () =>
  small.aggregate([{ $group: { _id: '$decile', n: { $sum: 1 }, mean: { $avg: '$score' } } }]).toArray(),
);
await report('updateOne by an index', 300, (run) => small.updateOne({ headNik: nikOf(run) }, { $inc: { decile: 1 } }));

console.log(`${DOCUMENTS.toLocaleString('en')} documents, Node ${process.version}`);
console.table(rows);
console.log(`An index makes the read ${(scan.storeMs / point.storeMs).toFixed(0)} times cheaper for the store.`);
await client.close();
child.disconnect();

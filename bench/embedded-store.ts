import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type Collection, MongoClient } from 'mongodb';

// Measures the embedded store in a process of its own, through the official driver, and prints one table:
// node --import tsx bench/embedded-store.ts [documents]

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

interface Household {
  _id: number;
  [field: string]: unknown;
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

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median of several runs, in milliseconds. */
async function median(runs: number, work: (run: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await milliseconds(() => work(run)));
  return times.sort((a, b) => a - b)[runs >> 1] as number;
}

async function load(collection: Collection<Household>, count: number, filler: string): Promise<number> {
  await collection.createIndexes(INDEXES.map((index) => ({ ...index })));
  let spent = 0;
  for (let at = 0; at < count; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => household(((at + i) * 7919) % count, filler));
    spent += await milliseconds(() => collection.insertMany(batch, { ordered: false }));
  }
  return spent;
}

const child = fork(new URL('../platform/embedded-store/main.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
const [{ uri }] = (await once(child, 'message')) as [{ uri: string }];
const client = await MongoClient.connect(uri);
const db = client.db('bench');
const small = db.collection<Household>('small');
const large = db.collection<Household>('large');
const rows: Record<string, string> = {};

const loading = await load(small, DOCUMENTS, '');
rows['insertMany, documents a second'] = Math.round((DOCUMENTS / loading) * 1000).toLocaleString('en');
rows['first ordered read after the load, ms'] = (await milliseconds(() => small.find({ regionCode: { $gt: '0000001300' } }).sort({ regionCode: 1, _id: 1 }).limit(20).toArray())).toFixed(1);

const some = (run: number) => nik(((run * 104_729) % DOCUMENTS) * 4);
await median(200, (run) => small.findOne({ headNik: some(run) }));
const point = await median(500, (run) => small.findOne({ headNik: some(run) }));
const scan = await median(5, (run) => small.find({ unindexed: some(run) }).toArray());
rows['point read by an index, ms'] = point.toFixed(3);
rows['point read by _id, ms'] = (await median(500, (run) => small.findOne({ _id: run * 31 }))).toFixed(3);
rows['same read without an index, ms'] = scan.toFixed(1);
rows['times faster'] = (scan / point).toFixed(0);
const thousand = Array.from({ length: 1000 }, (_, i) => some(i));
rows['$in of 1,000 keys, ms'] = (await median(10, () => small.find({ headNik: { $in: thousand } }).batchSize(2000).toArray())).toFixed(1);
rows['100 point reads, ms'] = (point * 100).toFixed(1);

await load(large, Math.min(DOCUMENTS, 50_000), 'x'.repeat(600));
const keys = (run: number) => Array.from({ length: 500 }, (_, i) => nik((((run * 500 + i) * 31) % 50_000) * 4 + 2));
rows['$in of 500 over members, 1 kB documents, ms'] = (await median(20, (run) => large.find({ memberNiks: { $in: keys(run) } }).batchSize(1000).toArray())).toFixed(1);
rows['the same with three fields, ms'] = (await median(20, (run) => large.find({ memberNiks: { $in: keys(run) } }).project({ headNik: 1, decile: 1, memberNiks: 1 }).batchSize(1000).toArray())).toFixed(1);
const page = { decile: { $in: [1, 2, 3, 4] }, regionCode: { $gte: '0000001300', $lt: '0000001400' } };
rows['page of 100 from the middle, decile $in, ms'] = (
  await median(50, () =>
    small.find({ ...page, $or: [{ regionCode: { $gt: '0000001350' } }, { regionCode: '0000001350', _id: { $gt: 5 } }] }).sort({ regionCode: 1, _id: 1 }).limit(100).toArray(),
  )
).toFixed(2);
rows['count of a region range, ms'] = (await median(10, () => small.countDocuments({ regionCode: { $gte: '0000001300', $lt: '0000001400' } }))).toFixed(1);
rows['group of all by decile, ms'] = (await median(3, () => small.aggregate([{ $group: { _id: '$decile', n: { $sum: 1 }, mean: { $avg: '$score' } } }]).toArray())).toFixed(0);
rows['updateOne by an index, ms'] = (await median(200, (run) => small.updateOne({ headNik: some(run) }, { $inc: { decile: 1 } }))).toFixed(3);

console.log(`${DOCUMENTS.toLocaleString('en')} documents, Node ${process.version}`);
console.table(rows);
await client.close();
child.disconnect();

import { startEmbeddedStore } from '#platform/embedded-store/server.ts';
import { connectDatabase, ensureIndexes } from '#platform/mongo.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { createView } from '#platform/access/view.ts';
import { aCaller } from './support/callers.ts';
import { createAccess } from '../subgraphs/social-welfare/access.ts';
import { registerModels } from '../subgraphs/social-welfare/model.ts';
import { createRepository } from '../subgraphs/social-welfare/repository.ts';
import { aNik } from './support/welfare-rows.ts';
const store = process.argv[2] ? null : await startEmbeddedStore({ production: false });
const db = await connectDatabase('test', `${store?.uri ?? process.argv[2]}/?monitorCommands=true`, 'test_zz_scale');
const models = registerModels(db); await ensureIndexes(db);
const N = 40000;
const code = (n: number) => `${11 + (n % 30)}${String(1 + (Math.floor(n / 30) % 10)).padStart(2, '0')}${'01'}${String(2001 + (Math.floor(n / 300) % 20))}`;
for (let at = 0; at < N; at += 5000)
  await models.households.collection.insertMany(Array.from({ length: 5000 }, (_, i) => { const n = at + i; const h = aNik(2 * n), w = aNik(2 * n + 1); return { headNik: h, memberNiks: [h, w], matchNiks: [h, w], familyCardNumber: 'x', formerHeads: [], members: [], regionCode: code(n), snapshotOn: '2026-01-23', address: 'x', dtsenVersion: '2026-01-23', decile: 1 + (n % 10), decileHistory: [], activePrograms: n % 3 === 0 ? ['PKH'] : [], pkhCompanionId: n % 3 === 0 ? `C${n % 500}` : null }; }) as never);
const pseudonyms = createPseudonyms(['1:a-key-of-the-tests-that-is-long-enough']);
const accessOf = createAccess(pseudonyms);
const sent: any[] = []; db.getClient().on('commandStarted', (e: any) => { if (e.commandName === 'find' || e.commandName === 'aggregate') sent.push(e.command); });
const fam = Array.from({ length: 300 }, (_, n) => pseudonyms.idOf('household', aNik(2 * n * 7)));
const kinds: any = { all: { kind: 'all' }, regency: { kind: 'regions', codes: ['1205'] }, two: { kind: 'regions', codes: ['1105', '3903'] }, caseload: { kind: 'caseload', ministry: 'social-welfare', id: 'C9' }, families300: { kind: 'caseload', ministry: 'family-planning', id: 'x', families: fam } };
const niks = Array.from({ length: 500 }, (_, n) => aNik(2 * n));
const after = ['1205012005', '000000000000000000000000'];
for (const [name, rows] of Object.entries(kinds) as any) {
  const run = async (what: string, f: (r: any) => Promise<any>) => {
    let best = Infinity; let size = 0; 
    for (let i = 0; i < 5; i++) { const r = createRepository(models, accessOf(rows), createView(aCaller({ rows }), 30000)); const t = performance.now(); size = (await f(r)).length; best = Math.min(best, performance.now() - t); }
    const { find, filter, sort, limit } = sent.at(-1); let docs: any = '', plan = '';
    if (find) { const p: any = await db.db!.command({ explain: { find, filter, ...(sort && { sort }), ...(limit && { limit }) }, verbosity: 'executionStats' } as never); docs = p.executionStats?.totalDocsExamined; plan = JSON.stringify(p.queryPlanner?.winningPlan).includes('COLLSCAN') ? 'COLLSCAN' : 'IXSCAN'; }
    console.log(name.padEnd(12), what.padEnd(16), `${best.toFixed(1)} ms`, 'rows', size, 'docs', docs, plan);
  };
  await run('page', (r) => r.findHouseholdPage({}, { first: 20, after: null }));
  await run('page+after', (r) => r.findHouseholdPage({}, { first: 20, after }));
  await run('page region', (r) => r.findHouseholdPage({ region: '12' }, { first: 20, after: null }));
  await run('page decile+pkh', (r) => r.findHouseholdPage({ deciles: [1, 2, 3, 4], program: 'PKH' }, { first: 20, after: null }));
  await run('500 niks', (r) => r.findHouseholds(niks));
}
await db.dropDatabase(); await db.close(); await store?.close();

import { describe, expect, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import type { RegisterBatch } from '#population/register-rows.ts';
import type { Register } from '../../cli/seed/register.ts';
import { runSeed, type SeedRun } from '../../cli/seed/run-seed.ts';
import { writePopulation } from '../../cli/seed/write-population.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';
import { createTestRegisters } from '../support/registers.ts';

const population = { scale: 'tiny', seed: 7 } as const;
const plainRun: SeedRun = { population, rooms: [], drop: false, json: true };

describe('hub seed', () => {
  it("writes to each ministry's database what that ministry knows, and counts it", async () => {
    await using registers = await createTestRegisters();
    const terminal = createFakeTerminal();

    await runSeed(terminal, registers.config, plainRun);

    const summary = JSON.parse(terminal.printed.join(''));
    const [batch] = generateRegisters({ ...population, batchFamilies: 1000 });
    expect(summary).toMatchObject({ scale: 'tiny', seed: 7, families: 293 });
    expect(summary.documents.housing.families).toBe(batch?.housing.families.length);
    expect(summary.documents['family-planning'].families).toBe(batch?.familyPlanning.families.length);
    expect(await registers.database('housing').collection('dwellings').countDocuments()).toBe(
      batch?.housing.dwellings.length,
    );
  });

  it('tells how far it has come, in lines where there is no screen', async () => {
    await using registers = await createTestRegisters();
    const terminal = createFakeTerminal();

    await runSeed(terminal, registers.config, plainRun);

    expect(terminal.told.at(-1)).toBe('Seeding: 293 of 293 families.');
  });

  it('refuses a database that holds documents, and names the ministry', async () => {
    await using registers = await createTestRegisters();
    await registers.database('housing').collection('dwellings').insertOne({ surveyedOn: '2025-01-01' });

    const run = runSeed(createFakeTerminal(), registers.config, plainRun);

    await expect(run).rejects.toThrow('There are documents already: housing. Remove them with --drop');
    expect(await registers.database('social-welfare').listCollections()).toEqual([]);
  });

  it('removes what is stored first when told to drop it', async () => {
    await using registers = await createTestRegisters();
    await runSeed(createFakeTerminal(), registers.config, plainRun);
    const before = await registers.database('housing').collection('families').countDocuments();

    await runSeed(createFakeTerminal(), registers.config, { ...plainRun, drop: true });

    expect(await registers.database('housing').collection('families').countDocuments()).toBe(before);
  });

  it.each([
    ['housing', 'families', 'headNik'],
    ['social-welfare', 'households', 'headNik'],
    ['social-welfare', 'persons', 'nik'],
  ] as const)('never drops a register of %s whose %s hold a %s that is not synthetic', async (room, name, field) => {
    await using registers = await createTestRegisters();
    const collection = registers.database(room).collection(name);
    const notSynthetic = ['321201', '2501900001'].join('');
    await collection.insertOne({ [field]: notSynthetic });

    const run = runSeed(createFakeTerminal(), registers.config, { ...plainRun, drop: true });

    await expect(run).rejects.toThrow(`${room}: a person is stored whose NIK is not synthetic. Nothing was removed`);
    expect(await collection.countDocuments()).toBe(1);
  });

  it('writes to the chosen ministries alone', async () => {
    await using registers = await createTestRegisters();
    const terminal = createFakeTerminal();

    await runSeed(terminal, registers.config, { ...plainRun, rooms: ['housing'] });

    expect(Object.keys(JSON.parse(terminal.printed.join('')).documents)).toEqual(['housing']);
    expect(await registers.database('family-planning').listCollections()).toEqual([]);
  });

  it('refuses to run without a configured MongoDB', async () => {
    const config = loadConfig({ HOUSING_MONGODB_URI: 'mongodb://127.0.0.1:1' });

    const run = runSeed(createFakeTerminal(), config, plainRun);

    await expect(run).rejects.toThrow('No MongoDB is configured for social-welfare, family-planning. Set MONGODB_URI');
  });

  it('refuses to run in production', async () => {
    const config = loadConfig({
      NODE_ENV: 'production',
      MONGODB_URI: 'mongodb://127.0.0.1:1',
      HUB_PSEUDONYM_KEYS: '1:a-key-of-thirty-two-characters-or-more',
    });

    const run = runSeed(createFakeTerminal(), config, plainRun);

    await expect(run).rejects.toThrow('NODE_ENV is production');
  });
});

describe('the writing of a population', () => {
  it('holds two stretches at most: one that is stored and one that is generated', async () => {
    let stored = 0;
    let generated = 0;
    let mostAhead = 0;
    const batches = (function* () {
      for (let batch = 0; batch < 10; batch += 1) {
        generated += 1;
        mostAhead = Math.max(mostAhead, generated - stored);
        yield {} as RegisterBatch;
      }
    })();
    const slow = aRegister(async () => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      stored += 1;
    });

    await writePopulation({ batches, registers: [slow], onProgress() {} });

    expect({ stored, mostAhead }).toEqual({ stored: 10, mostAhead: 2 });
  });

  it('ends with the fault of a register that cannot be written', async () => {
    const broken = aRegister(() => Promise.reject(new Error('disk full')));
    const batches = [{} as RegisterBatch];

    const writing = writePopulation({ batches, registers: [broken], onProgress() {} });

    await expect(writing).rejects.toThrow('disk full');
  });

  it('ends between two stretches when it is aborted', async () => {
    const ending = new AbortController();
    let written = 0;
    const register = aRegister(async () => {
      written += 1;
      ending.abort();
    });
    const batches = Array.from({ length: 10 }, () => ({}) as RegisterBatch);

    const writing = writePopulation({ batches, registers: [register], onProgress() {}, signal: ending.signal });

    await expect(writing).rejects.toThrow('aborted');
    expect(written).toBe(1);
  });
});

function aRegister(write: () => Promise<void>): Pick<Register, 'seed'> {
  return { seed: { begin: async () => {}, write, finish: async () => {} } };
}

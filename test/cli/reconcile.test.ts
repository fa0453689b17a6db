import { describe, expect, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import { runReconcile } from '../../cli/reconcile/run-reconcile.ts';
import { createSocialWelfareSeed } from '../../subgraphs/social-welfare/seed.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';
import { createTestRegisters, type TestRegisters } from '../support/registers.ts';

const batches = [...generateRegisters({ scale: 'tiny', seed: 7 })];

async function seed(registers: TestRegisters): Promise<void> {
  const welfare = createSocialWelfareSeed(registers.database('social-welfare'));
  await welfare.begin();
  for (const batch of batches) await welfare.write(batch);
  await welfare.finish();
}

async function reconcile(registers: TestRegisters, names: readonly string[] = []) {
  const terminal = createFakeTerminal();
  await runReconcile(terminal, registers.config, { registers: names, json: true });
  return JSON.parse(terminal.printed.join('')) as {
    readonly registers: readonly { name: string; looked: number; hits: number; added: number }[];
  };
}

describe('hub reconcile', () => {
  it('finds what the registers of other agencies say, and nothing twice', async () => {
    await using registers = await createTestRegisters();
    await seed(registers);
    const findings = registers.database('social-welfare').collection('findings');
    const seeded = await findings.countDocuments({});

    const first = await reconcile(registers);
    const second = await reconcile(registers);

    const added = first.registers.reduce((sum, one) => sum + one.added, 0);
    expect(added).toBeGreaterThan(3);
    expect(await findings.countDocuments({})).toBe(seeded + added);
    expect(first.registers).toHaveLength(13);
    expect(second.registers.every((one) => one.added === 0)).toBe(true);
    expect(second.registers.map(({ hits }) => hits)).toEqual(first.registers.map(({ hits }) => hits));
  });

  it('finds again what the population has found, as the same findings', async () => {
    await using registers = await createTestRegisters();
    await seed(registers);

    const { registers: summaries } = await reconcile(registers);

    const known = summaries.reduce((sum, one) => sum + one.hits - one.added, 0);
    expect(known).toBeGreaterThan(3);
  });

  it('leaves alone those who are listed elsewhere and in no family', async () => {
    await using registers = await createTestRegisters();
    await seed(registers);

    const { registers: summaries } = await reconcile(registers, ['ONLINE_GAMBLING', 'CIVIL_SERVANTS']);

    expect(summaries.map(({ name }) => name)).toEqual(['CIVIL_SERVANTS', 'ONLINE_GAMBLING']);
    for (const { looked, hits } of summaries) expect(looked).toBeGreaterThan(hits * 2);
  });

  it('prints a table for people', async () => {
    await using registers = await createTestRegisters();
    const terminal = createFakeTerminal();

    await runReconcile(terminal, registers.config, { registers: ['DUPLICATES'], json: false });

    expect(terminal.printed[0]).toMatch(/^0 new findings in .* s\. Each is a suspicion/);
    expect(terminal.printed.at(-1)).toMatch(/DUPLICATES\s+0\s+0\s+0/);
  });

  it('refuses a register that there is not, and a ministry without a database', async () => {
    await using registers = await createTestRegisters();
    const run = (config: typeof registers.config, names: readonly string[]) =>
      runReconcile(createFakeTerminal(), config, { registers: names, json: false });

    await expect(run(registers.config, ['TAXPAYERS'])).rejects.toThrow('There are: CIVIL_SERVANTS');
    await expect(run(loadConfig({}), [])).rejects.toThrow('No MongoDB is configured');
  });
});

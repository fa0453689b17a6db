import { describe, expect, it } from 'vitest';
import type { DatabaseUris } from '../../cli/dev/bring-up.ts';
import type { HubPlan } from '../../cli/dev/plan.ts';
import { seedEmptyRegisters } from '../../cli/dev/seed-registers.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';
import { createTestRegisters, type TestRegisters } from '../support/registers.ts';

const population = { scale: 'tiny', seed: 1 } as const;

describe('the seeding of a hub that starts', () => {
  it('fills the registers that are empty and keeps what is in the others', async () => {
    await using registers = await createTestRegisters();
    await registers.database('housing').collection('families').insertOne({ headNik: 'kept' });
    const terminal = createFakeTerminal();

    const outcome = await seed(registers, terminal);

    expect(outcome).toEqual({ seeded: ['social-welfare', 'family-planning'], kept: ['housing'] });
    expect(terminal.told[0]).toBe('Keeping what is stored: housing.');
    expect(await registers.database('housing').collection('families').countDocuments()).toBe(1);
    expect(await registers.database('family-planning').collection('families').countDocuments()).toBeGreaterThan(50);
  });

  it('writes nothing where every register has documents', async () => {
    await using registers = await createTestRegisters();
    await seed(registers);
    const terminal = createFakeTerminal();

    const outcome = await seed(registers, terminal);

    expect(outcome.seeded).toEqual([]);
    expect(terminal.told).toEqual(['Keeping what is stored: social-welfare, housing, family-planning.']);
  });

  it('says whose MongoDB was left half-way when it is interrupted', async () => {
    await using registers = await createTestRegisters();
    const terminal = createFakeTerminal();

    const seeding = seed(registers, terminal, AbortSignal.abort());

    await expect(seeding).rejects.toThrow('aborted');
    expect(terminal.told).toEqual([
      'Half-way seeded: social-welfare, housing, family-planning. Seed again with "hub seed --drop".',
    ]);
  });
});

function seed(
  { config }: TestRegisters,
  terminal = createFakeTerminal(),
  signal: AbortSignal = new AbortController().signal,
) {
  const names = ['social-welfare', 'housing', 'family-planning'] as const;
  const uris: DatabaseUris = new Map(names.map((name) => [name, config.rooms[name].database?.uri ?? '']));
  const plan: HubPlan = {
    config,
    environment: {},
    rooms: [],
    withGateway: true,
    withRegistry: true,
    embedded: [],
    configured: names,
  };
  return seedEmptyRegisters(terminal, plan, uris, population, signal);
}

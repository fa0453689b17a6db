import type { RoomName } from '#platform/rooms.ts';
import type { PopulationOptions } from '#population/scales.ts';
import { type Register, withRegisters } from '../seed/register.ts';
import { seedWithProgress } from '../seed/seed-with-progress.ts';
import type { Terminal } from '../terminal.ts';
import type { DatabaseUris } from './bring-up.ts';
import type { HubPlan } from './plan.ts';

/** Whose registers were written, and whose were found with data and kept. */
export interface SeededRegisters {
  readonly seeded: readonly RoomName[];
  readonly kept: readonly RoomName[];
}

/**
 * Writes the population into the registers that are empty: the embedded store's always are.
 * @throws {DatabaseError} when a database does not answer.
 */
export function seedEmptyRegisters(
  terminal: Terminal,
  plan: HubPlan,
  databases: DatabaseUris,
  options: PopulationOptions,
  signal: AbortSignal,
): Promise<SeededRegisters> {
  const targets = [...databases].map(([room, uri]) => ({
    room,
    uri,
    database: plan.config.rooms[room].database?.database ?? room,
  }));
  return withRegisters(targets, async (registers) => {
    const empty = await filterEmpty(registers);
    const kept = registers.filter((register) => !empty.includes(register)).map(({ room }) => room);
    if (kept.length > 0) terminal.tell(`Keeping what is stored: ${kept.join(', ')}.`);
    const rooms = empty.map(({ room }) => room);
    try {
      if (empty.length > 0) await seedWithProgress(terminal, empty, options, signal);
    } catch (fault) {
      if (signal.aborted) tellAboutHalf(terminal, plan, rooms);
      throw fault;
    }
    return { seeded: rooms, kept };
  });
}

// The embedded store's half goes with it; in a MongoDB the next start would take it for the whole.
function tellAboutHalf(terminal: Terminal, { configured }: HubPlan, rooms: readonly RoomName[]): void {
  const half = rooms.filter((room) => configured.includes(room));
  if (half.length > 0) terminal.tell(`Half-way seeded: ${half.join(', ')}. Seed again with "hub seed --drop".`);
}

async function filterEmpty(registers: readonly Register[]): Promise<readonly Register[]> {
  const isEmpty = await Promise.all(registers.map((register) => register.isEmpty()));
  return registers.filter((_, position) => isEmpty[position]);
}

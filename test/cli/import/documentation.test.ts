import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ministries } from '#platform/rooms.ts';
import { importableTypes, loadRoomImports } from '../../../cli/import/catalogue.ts';
import { columnReference } from '../../../cli/import/column-reference.ts';
import { aPopulation, importInto, insertReferences } from '../../support/import-files.ts';
import { createTestRegisters } from '../../support/registers.ts';

const samples = new URL('../../../docs/import/', import.meta.url);

describe('what is said of files to import', () => {
  it.each(ministries.map(({ name }) => name))(
    'names every type of %s, in the help and in the reference of its columns',
    async (room) => {
      const { importTypes } = await loadRoomImports(room);
      const reference = readFileSync(new URL('../import.md', samples), 'utf8');

      expect(importableTypes[room]).toEqual(importTypes.map(({ name }) => name));
      for (const type of importTypes) expect(reference).toContain(`${columnReference(room, type)}\n`);
    },
  );

  it('has a sample of every type, which an empty register takes in whole', async () => {
    await using registers = await createTestRegisters();
    await insertReferences(registers, aPopulation());
    const wanted = Object.entries(importableTypes).flatMap(([room, types]) =>
      types.map(
        (type) => [room as keyof typeof importableTypes, type, `${room}.${type.replace('/', '.')}.csv`] as const,
      ),
    );

    for (const [room, type, name] of wanted) {
      const { summary } = await importInto(registers, room, type, new URL(name, samples).pathname);

      expect(summary, name).toMatchObject({ rejected: 0 });
      expect(summary.written, name).toBeGreaterThan(3);
    }
    expect(readdirSync(samples).toSorted()).toEqual(wanted.map(([, , name]) => name).toSorted());
  });
});

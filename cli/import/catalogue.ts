import type { AnyImportType } from '#platform/import/import-type.ts';
import type { RoomName } from '#platform/rooms.ts';
import { CommandFailure, exitCodes } from '../failure.ts';

/** Types of files by ministry, as help lists them without loading a room; a test holds them against the rooms'. */
export const importableTypes: Readonly<Partial<Record<RoomName, readonly string[]>>> = {
  'social-welfare': ['regions', 'families', 'dtsen', 'enrollments', 'findings/partner-register'],
  housing: ['dwellings', 'families', 'assistances'],
  'family-planning': ['families', 'growth'],
};

/** What a ministry takes in. */
export interface RoomImports {
  readonly importTypes: readonly AnyImportType[];
  /** The ministry's own table of regions, where it has one: a collection whose ids are codes. */
  readonly regionCollection?: string;
}

/** What a ministry takes in, loaded from its room. */
export async function loadRoomImports(room: RoomName): Promise<RoomImports> {
  switch (room) {
    case 'social-welfare':
      return import('../../subgraphs/social-welfare/import/types.ts');
    case 'housing':
      return import('../../subgraphs/housing/import/types.ts');
    case 'family-planning':
      return import('../../subgraphs/family-planning/import/types.ts');
    case 'cross-program':
      throw new CommandFailure('The room cross-program keeps no register.', { exitCode: exitCodes.usage });
  }
}

/**
 * The type of that name.
 * @throws {CommandFailure} listing those there are.
 */
export function requireType({ importTypes }: RoomImports, room: RoomName, name: string): AnyImportType {
  const type = importTypes.find((known) => known.name === name);
  if (type) return type;
  const names = importTypes.map((known) => known.name).join(', ');
  throw new CommandFailure(`${room} takes in no "${name}". It takes in: ${names}.`, { exitCode: exitCodes.usage });
}

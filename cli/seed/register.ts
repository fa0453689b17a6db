import { connectDatabase, type Database } from '#platform/mongo.ts';
import type { RoomName } from '#platform/rooms.ts';
import type { RegisterBatch } from '#population/register-rows.ts';

/** Writes one ministry's part of the population; every room that keeps a register has one in its seed.ts. */
export interface RegisterSeed {
  begin(): Promise<void>;
  write(batch: RegisterBatch): Promise<void>;
  finish(): Promise<void>;
}

/** Where a ministry's register is kept. */
export interface RegisterTarget {
  readonly room: RoomName;
  readonly uri: string;
  /** Database name used where the connection string names none. */
  readonly database: string;
}

/** One ministry's register, connected and ready to be seeded. */
export interface Register {
  readonly room: RoomName;
  readonly seed: RegisterSeed;
  /** True where no collection holds a document. */
  isEmpty(): Promise<boolean>;
  /** True where a person or a head of a family is stored with a NIK that no synthetic person has. */
  holdsRealPeople(): Promise<boolean>;
  /** Removes every document, and the indexes with them. */
  clear(): Promise<void>;
  /** Documents of each collection, by the collection's name. */
  counts(): Promise<Readonly<Record<string, number>>>;
}

/**
 * Runs the work on the ministries' registers, and closes their connections after it.
 * @throws {DatabaseError} when one of the databases does not answer.
 */
export async function withRegisters<TResult>(
  targets: readonly RegisterTarget[],
  work: (registers: readonly Register[]) => Promise<TResult>,
): Promise<TResult> {
  const attempts = await Promise.allSettled(targets.map(openRegister));
  const opened = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
  try {
    for (const attempt of attempts) if (attempt.status === 'rejected') throw attempt.reason;
    return await work(opened.map(({ register }) => register));
  } finally {
    await Promise.all(opened.map(({ database }) => database.close()));
  }
}

async function openRegister({ room, uri, database: name }: RegisterTarget) {
  const createSeed = await loadSeedFactory(room);
  const database = await connectDatabase(room, uri, name);
  return { database, register: createRegister(room, database, createSeed(database)) };
}

// Synthetic people have "99" as the district of birth, which no real district has.
const realNik = { $type: 'string', $not: /^\d{4}99/ };
const realPeople = { $or: [{ headNik: realNik }, { nik: realNik }] };

function createRegister(room: RoomName, database: Database, seed: RegisterSeed): Register {
  const collections = Object.values(database.models).map((model) => model.collection);
  const holdsAny = async (filter: object) => {
    const found = await Promise.all(collections.map((one) => one.findOne(filter, { projection: { _id: 1 } })));
    return found.some((document) => document !== null);
  };

  return {
    room,
    seed,
    isEmpty: async () => !(await holdsAny({})),
    holdsRealPeople: () => holdsAny(realPeople),
    async clear() {
      await Promise.all(collections.map((collection) => collection.drop().catch(ignoreMissing)));
    },
    async counts() {
      const counts = collections.map(async (one) => [one.name, await one.estimatedDocumentCount()] as const);
      return Object.fromEntries(await Promise.all(counts));
    },
  };
}

// Servers before 7.0 refuse to drop a collection that was never made.
function ignoreMissing(fault: unknown): void {
  if ((fault as { code?: number }).code !== 26) throw fault;
}

async function loadSeedFactory(room: RoomName): Promise<(database: Database) => RegisterSeed> {
  switch (room) {
    case 'social-welfare':
      return (await import('../../subgraphs/social-welfare/seed.ts')).createSocialWelfareSeed;
    case 'housing':
      return (await import('../../subgraphs/housing/seed.ts')).createHousingSeed;
    case 'family-planning':
      return (await import('../../subgraphs/family-planning/seed.ts')).createFamilyPlanningSeed;
    case 'cross-program':
      throw new Error('The room cross-program keeps no register.');
  }
}

import type { RoomConfig } from '#platform/config.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';

/** Where a ministry answers, and how long it is waited for. */
export interface MinistryTarget {
  readonly name: string;
  readonly url: string;
  /** In milliseconds. */
  readonly timeoutMs: number;
}

/** The clients of ministries, shared by everybody who asks the same ministry at the same place for the same time. */
export interface MinistryClients {
  /**
   * A client for each target, by name. One that somebody else holds goes on, with its connections and what it knows of
   * the ministry. Each has to be closed by its holder; the last one to close it closes its connections.
   * @throws {TypeError} where an address is no URL; nothing is held then.
   */
  acquire(targets: readonly MinistryTarget[]): ReadonlyMap<string, MinistryClient>;
}

interface Shared {
  readonly client: MinistryClient;
  holders: number;
}

/**
 * Clients that are opened when they are first acquired.
 * @param open a client that nobody holds yet.
 */
export function createMinistryClients(open: (target: MinistryTarget) => MinistryClient): MinistryClients {
  const shared = new Map<string, Shared>();

  function acquireOne(target: MinistryTarget): MinistryClient {
    const key = JSON.stringify([target.name, target.url, target.timeoutMs]);
    const entry = shared.get(key) ?? { client: open(target), holders: 0 };
    entry.holders += 1;
    shared.set(key, entry);
    let isHeld = true;
    return {
      ...entry.client,
      async close() {
        if (!isHeld) return;
        isHeld = false;
        entry.holders -= 1;
        if (entry.holders > 0) return;
        shared.delete(key);
        await entry.client.close();
      },
    };
  }

  return {
    acquire(targets) {
      for (const { url } of targets) new URL(url);
      return new Map(targets.map((target) => [target.name, acquireOne(target)]));
    },
  };
}

/** The rooms that the environment may say the addresses of. */
export type ConfiguredRooms = Readonly<Record<string, RoomConfig>>;

/**
 * Where a subgraph answers: at the address that the environment configures for the room of that name, or else at the one
 * that the graph holds.
 */
export function addressOf(rooms: ConfiguredRooms, name: string, url: string): string {
  const room = Object.values(rooms).find((known) => known.name === name);
  return room?.isUrlConfigured ? room.url : url;
}

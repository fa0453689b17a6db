import { LRUCache } from 'lru-cache';
import type { Caller, Role } from '#platform/access/caller.ts';

/** Texts that callers left with the gateway under their hashes, for as long as it runs or has room for them. */
export interface AdHocTexts {
  /** The text that this caller left under the hash; null where it did not, or where it had to make room. */
  find(caller: Caller, hash: string): string | null;
  keep(caller: Caller, hash: string, text: string): void;
}

/** Characters of all texts that the callers of one role may leave. */
const maxCharactersOfRole = 4 * 1024 * 1024;

/**
 * An empty store. Each caller finds its own texts alone, so that nobody learns what others ask; each role has room of its
 * own, so that the public cannot make analysts' texts give way.
 */
export function createAdHocTexts(maxCharacters: number = maxCharactersOfRole): AdHocTexts {
  const stores = new Map<Role, LRUCache<string, string>>();

  function storeOf(role: Role): LRUCache<string, string> {
    let store = stores.get(role);
    if (store === undefined) {
      store = new LRUCache({ maxSize: maxCharacters, sizeCalculation: (text, key) => text.length + key.length });
      stores.set(role, store);
    }
    return store;
  }

  return {
    find: (caller, hash) => storeOf(caller.role).get(keyOf(caller, hash)) ?? null,
    keep: (caller, hash, text) => void storeOf(caller.role).set(keyOf(caller, hash), text),
  };
}

function keyOf({ client, subject }: Caller, hash: string): string {
  return JSON.stringify([client, subject, hash]);
}

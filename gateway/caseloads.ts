import { LRUCache } from 'lru-cache';
import type { Caller } from '#platform/access/caller.ts';
import { maxCaseload } from '#platform/access/caseload.ts';
import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import { HubError } from '#platform/errors.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';

/** Signs tokens for rooms; a field worker's tell the other ministries which families the caseload holds. */
export type CaseloadSigner = (ministry: string, caller: Caller, timeoutMs: number) => Promise<string>;

/** How long an answered caseload is believed, in milliseconds. */
const freshMs = 60_000;

const body = JSON.stringify({ query: '{ caseloadHouseholds }' });

/**
 * A signer that asks the owner of a caseload for its families before it signs for another ministry, which cannot know
 * them. Where the owner does not answer, the others withhold: nothing is shown on trust.
 */
export function createCaseloadSigner(
  ministries: ReadonlyMap<string, MinistryClient>,
  signer: RoomTokenSigner,
): CaseloadSigner {
  const callers = new LRUCache<Caller, Promise<Caller>>({ max: 2000, ttl: freshMs });

  async function withFamilies(caller: Caller, timeoutMs: number): Promise<Caller> {
    const { rows } = caller;
    if (rows.kind !== 'caseload') return caller;
    const owner = ministries.get(rows.ministry);
    if (!owner) return caller;
    const token = await signer.tokenFor(owner.name, caller);
    const answer = (await owner.ask({ body, isRead: true, token, timeoutMs })) as {
      data?: { caseloadHouseholds?: unknown } | null;
    };
    const families = answer?.data?.caseloadHouseholds;
    if (!isFamilies(families)) throw new HubError('SUBGRAPH_FAILED', `${owner.name} tells no caseload.`);
    return { ...caller, rows: { ...rows, families } };
  }

  return async (ministry, caller, timeoutMs) => {
    if (caller.rows.kind !== 'caseload' || caller.rows.ministry === ministry) return signer.tokenFor(ministry, caller);
    let known = callers.get(caller);
    if (known === undefined) {
      known = withFamilies(caller, timeoutMs);
      callers.set(caller, known);
      known.catch(() => callers.delete(caller));
    }
    return signer.tokenFor(ministry, await known.catch(() => caller));
  };
}

function isFamilies(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= maxCaseload && value.every((id) => typeof id === 'string');
}

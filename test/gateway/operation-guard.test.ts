import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicCaller } from '#platform/access/caller.ts';
import { createView } from '#platform/access/view.ts';
import type { RequestContext } from '#platform/error-format.ts';
import { limitsByRole } from '../../gateway/limits/role-limits.ts';
import { createOperationGuards } from '../../gateway/operation-guard.ts';
import { createRegisteredOperations } from '../../gateway/operations/registered-operations.ts';
import { aCaller } from '../support/callers.ts';
import { loadCommittedSupergraph } from '../support/supergraph.ts';

const graph = loadCommittedSupergraph();
const guards = createOperationGuards({ registered: createRegisteredOperations(new Map()), production: true });
const limited = expect.objectContaining({ code: 'RATE_LIMITED' });

function from(remoteAddress: string, caller = publicCaller): RequestContext {
  return { requestId: 'r', remoteAddress, view: createView(caller, 1000) };
}

/** How many requests that are charged so many objects are admitted, up to a bound. */
function admitted(contexts: readonly RequestContext[], query: string, objects: number, most: number): number {
  const guard = guards(graph);
  const document = parse(query);
  for (let count = 0; count < most; count += 1) {
    try {
      guard.admit(contexts[count % contexts.length] as RequestContext, document, null, {}).charge(objects);
    } catch (fault) {
      expect(fault).toEqual(limited);
      return count;
    }
  }
  return most;
}

describe('the budget of a client', () => {
  const tenLooks = `{ ${Array.from({ length: 10 }, (_, at) => `a${at}: socialOffice(id: "${at}") { id }`).join(' ')} }`;

  it('is spent by questions that find nothing too: what is not there cannot be tried out without end', () => {
    const count = admitted([from('192.0.2.1')], tenLooks, 0, 5000);

    expect(count).toBeLessThan(limitsByRole.PUBLIC.burstObjects / 10 + 200);
  });

  it('is one for all that send from a network, whatever they say of themselves', () => {
    const named = ['public', 'other'].map((client) =>
      from('2001:db8:1:2::1', { ...publicCaller, client, subject: client }),
    );
    const neighbours = ['2001:db8:1:2::3', '2001:0db8:0001:0002:ffff::1'].map((address) => from(address));

    const count = admitted([...named, ...neighbours], tenLooks, 0, 5000);

    expect(count).toBeLessThan(limitsByRole.PUBLIC.burstObjects / 10 + 200);
  });

  it('is the account’s, whatever application and address it comes through', () => {
    const one = aCaller({ subject: 'one', role: 'DATA_SUBJECT', client: 'a' });
    const contexts = [from('192.0.2.7', one), from('192.0.2.8', { ...one, client: 'b' })];

    const count = admitted(contexts, tenLooks, 1000, 500);
    const other = admitted([from('192.0.2.7', { ...one, subject: 'another' })], tenLooks, 1000, 5);

    expect(count).toBeLessThan(30);
    expect(other).toBe(5);
  });
});

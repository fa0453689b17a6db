import { describe, expect, it } from 'vitest';
import { type Agreement, compareAnswers, comparePeerAnswers } from './agreement.ts';
import { startPeers } from './run-peers.ts';
import { askHub, runOnMonolith, sampleOperations, sampleWorlds } from './run-worlds.ts';

const seed = 7;
const worlds = 4;
const operations = 16;

type Counts = Record<Agreement, number>;

describe('other gateways over the same generated federations', () => {
  it('are right where the hub is not at most as often as the hub is where they are not', async ({ annotate }) => {
    const counts = new Map<string, Counts>();
    const count = (name: string, agreement: Agreement) => {
      const known = counts.get(name) ?? { right: 0, withheld: 0, wrong: 0 };
      counts.set(name, { ...known, [agreement]: known[agreement] + 1 });
    };

    for (const [world, running] of sampleWorlds(seed, worlds).entries()) {
      const peers = await startPeers(running);
      for (const operation of sampleOperations(running, seed + world, operations)) {
        const truth = await runOnMonolith(running, operation);
        const ours = await askHub(running, operation);
        count('hub', ours.refused === undefined ? compareAnswers(ours, truth) : 'withheld');
        for (const peer of peers) count(peer.name, comparePeerAnswers(await peer.ask(operation), truth));
      }
      await Promise.all(peers.map((peer) => peer[Symbol.asyncDispose]()));
    }

    for (const [name, { right, withheld, wrong }] of counts) {
      await annotate(`${name}: ${right} right, ${withheld} withheld or refused, ${wrong} wrong`);
    }
    const { hub, ...peers } = Object.fromEntries(counts);
    expect(hub?.wrong).toBe(0);
    for (const peer of Object.values(peers)) expect(hub?.right).toBeGreaterThanOrEqual(peer.right);
    // A peer that answers nothing would prove nothing.
    for (const peer of Object.values(peers)) expect(peer.right).toBeGreaterThan(0);
  });
});

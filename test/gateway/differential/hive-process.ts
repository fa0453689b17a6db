import type { RandomOperation } from '../../support/random-operations.ts';
import { startHive } from './run-hive.ts';
import type { Peer } from './run-peers.ts';
import { startWorld } from './run-worlds.ts';
import type { World } from './world.ts';

// The Rust planner ends its process where it panics: it gets one of its own.
let peer: Peer | null = null;

process.on('message', async ({ world, operation }: { world?: World; operation?: RandomOperation }) => {
  if (world) peer = startHive(startWorld(world), 'hive-rust');
  if (operation && peer) process.send?.(await peer.ask(operation).catch((fault) => ({ errors: [String(fault)] })));
});

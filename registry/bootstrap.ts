/** In development the registry starts with the repository's own rooms, and follows them when their schemas change. */
import { readFile } from 'node:fs/promises';
import type { Logger } from '#platform/logger.ts';
import type { Examiner } from './examine.ts';
import type { Ledger } from './ledger.ts';
import { readOwnRooms } from './own-rooms.ts';
import type { Recorder } from './record-change.ts';
import { requireFit } from './rights.ts';
import { signByRegistry } from './sign-by-registry.ts';
import type { ChangeSigner } from './sign-change.ts';
import { currentVersions } from './state.ts';

/** What bootstrapping needs. */
export interface BootstrapParts {
  readonly ledger: Ledger;
  readonly record: Recorder;
  /** An operator. */
  readonly signer: ChangeSigner;
  readonly logger: Logger;
}

const committedGraph = new URL('../schema/supergraph.graphql', import.meta.url);

/** Puts the repository's rooms into the log where it has other ones. Settles at once where it has these. */
export async function bootstrapOwnRooms({ ledger, record, signer, logger }: BootstrapParts): Promise<void> {
  const subgraphs = readOwnRooms();
  const reason = 'The schemas of the hub’s own rooms, as the repository has them';
  const change = await signByRegistry(signer, 'OPERATOR', { kind: 'BOOTSTRAP', reason, subgraphs });
  if (!requireFit(ledger.state, change.change)) return;
  const isAlone = currentVersions(ledger.state).every(({ name }) => subgraphs.some((own) => own.name === name));
  const answer = await record(change, isAlone ? examineCommitted : undefined);
  logger.info({ graph: answer.graph?.version }, 'the rooms of the repository are published');
}

// The committed graph is what gateways start with, and composing it takes long.
const examineCommitted: Examiner = async () => {
  const supergraph = await readFile(committedGraph, 'utf8');
  return { report: null, supergraph, leftOut: [] };
};

/** The registry: who may change the graph, what they published, and the graph that follows. */
import { join } from 'node:path';
import { createSigningKey, publicTextOf } from '#platform/access/signing-key.ts';
import type { Logger } from '#platform/logger.ts';
import type { Database } from '#platform/mongo.ts';
import { type Authenticator, type Author, createAuthenticator } from './authenticate.ts';
import { createGatewayReports, type GatewayReports } from './automatic-rollback.ts';
import type { ChangeLog } from './change-log.ts';
import { createExaminer } from './examine.ts';
import { openFileLog } from './file-log.ts';
import { createGraphReader, type GraphReader } from './graph-reader.ts';
import { createFileGraphs, type GraphStore } from './graph-store.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { operatorName, registryName } from './names.ts';
import { createRecorder, type Recorder } from './record-change.ts';
import { createSubmit, type Submit } from './submit.ts';
import { openFileUsage } from './usage/file-usage.ts';
import type { UsageLedger } from './usage/usage.ts';
import { createWorkshop, type Workshop } from './workshop/workshop.ts';

/** What a registry is opened with. */
export interface RegistryOptions {
  /** The folder of the log, or the database where several registries share one. */
  readonly store: { readonly directory: string } | { readonly database: Database };
  /** Public keys of the operators, raw in base64url. */
  readonly operatorKeys: readonly string[];
  /** Seed of the Ed25519 key with which the registry signs what it does by itself. */
  readonly signingSeed: string;
  readonly logger: Logger;
  /** See `GatewayReportsParts`. */
  readonly trialMs?: number;
  /** Does the checks, and is left open; one of its own where missing. */
  readonly workshop?: Workshop;
}

/** An open registry. */
export interface Registry extends AsyncDisposable {
  readonly ledger: Ledger;
  readonly graphs: GraphReader;
  readonly usage: UsageLedger;
  readonly reports: GatewayReports;
  readonly workshop: Workshop;
  readonly authenticator: Authenticator;
  /** Takes a change from outside. */
  readonly submit: Submit;
  /** Records a change of this process. */
  readonly record: Recorder;
  close(): Promise<void>;
}

/**
 * Opens the stores and reads the whole log.
 * @throws {RegistryLogError} where the log is damaged, or written by another process.
 */
export async function openRegistry(options: RegistryOptions): Promise<Registry> {
  const { operatorKeys, signingSeed, logger, trialMs } = options;
  const workshop = options.workshop ?? createWorkshop();
  const { log, graphStore, usage } = await openStores(options);
  const ledger = await openLedger(log).catch(async (fault) => {
    await log.close();
    throw fault;
  });
  const graphs = createGraphReader(ledger, graphStore, workshop, logger);
  const examine = createExaminer({ ledger, graphs, usage, workshop });
  const record = createRecorder({ ledger, graphStore, examine, logger });
  const operators: Author = { name: operatorName, kind: 'OPERATOR', keys: operatorKeys };
  const authenticator = createAuthenticator((name) =>
    name === operatorName ? operators : (ledger.state.members.get(name) ?? null),
  );
  const signer = { name: registryName, privateKey: createSigningKey(signingSeed) };
  const reports = createGatewayReports({ ledger, record, signer, logger, ...(trialMs !== undefined && { trialMs }) });

  async function close(): Promise<void> {
    if (workshop !== options.workshop) await workshop.close();
    await usage.close();
    await ledger.close();
  }
  const submit = createSubmit(authenticator, record);
  return {
    ledger,
    graphs,
    usage,
    reports,
    workshop,
    authenticator,
    submit,
    record,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The public key of a registry with that seed. */
export function registryKeyOf(signingSeed: string): string {
  return publicTextOf(createSigningKey(signingSeed));
}

interface Stores {
  readonly log: ChangeLog;
  readonly graphStore: GraphStore;
  readonly usage: UsageLedger;
}

async function openStores({ store, logger }: RegistryOptions): Promise<Stores> {
  if ('database' in store) {
    // The driver takes longer to load than the rest of the registry.
    const { openMongoStores } = await import('./mongo-stores.ts');
    return openMongoStores(store.database);
  }
  const { directory } = store;
  const log = await openFileLog(directory);
  const usage = await openFileUsage(join(directory, 'usage.json'), logger);
  return { log, graphStore: createFileGraphs(join(directory, 'graphs')), usage };
}

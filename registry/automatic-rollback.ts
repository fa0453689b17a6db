/** What gateways tell of the published graph. One that cannot be served is taken back without anybody's doing. */
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Logger, strikeNiks } from '#platform/logger.ts';
import type { GatewayReport } from '#platform/registry/wire.ts';
import type { ChangeInput } from './change.ts';
import type { Ledger } from './ledger.ts';
import type { Recorder } from './record-change.ts';
import { RegistryRefusal } from './refusal.ts';
import { signByRegistry } from './sign-by-registry.ts';
import type { ChangeSigner } from './sign-change.ts';
import { currentGraph, type GraphRecord, type RegistryState } from './state.ts';

/** Takes the reports of gateways. */
export interface GatewayReports {
  /** Settles when what follows from the report is recorded. */
  take(report: GatewayReport): Promise<void>;
  /** The last word of each gateway. */
  readonly latest: readonly GatewayReport[];
}

/** What taking reports needs. */
export interface GatewayReportsParts {
  readonly ledger: Ledger;
  readonly record: Recorder;
  /** The registry's own key. */
  readonly signer: ChangeSigner;
  readonly logger: Logger;
  /** For how long after its publication a graph is taken back when it is refused, in milliseconds; 10 minutes by default. */
  readonly trialMs?: number;
}

/**
 * Changes that are taken back. What an operator or the registry did is not: the hub's own rooms are started anew with
 * their schemas, and a rollback that fails too would go on and on.
 */
const onTrial: ReadonlySet<string> = new Set(['PUBLISH', 'ROLLBACK', 'RETIRE']);

const reportForm = z.object({
  gateway: z.string().min(1).max(200),
  version: z.int().min(1),
  status: z.enum(['SERVING', 'REFUSED']),
  reason: z.string().max(5000).nullable(),
});

/** The report that a gateway sent, or null where it sent none. */
export function parseReport(value: unknown): GatewayReport | null {
  const parsed = reportForm.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Takes reports, and nothing before the first one. */
export function createGatewayReports(parts: GatewayReportsParts): GatewayReports {
  const { ledger, record, signer, logger, trialMs = 10 * 60_000 } = parts;
  const latest = new LRUCache<string, GatewayReport>({ max: 1000 });
  // By hash: a graph that is published again under another version is known already.
  const servedBy = new LRUCache<string, Set<string>>({ max: 200 });
  const refused = new LRUCache<string, true>({ max: 200 });
  const takenBack = new LRUCache<number, true>({ max: 1000 });

  async function takeBack(state: RegistryState, graph: GraphRecord, { gateway, reason }: GatewayReport): Promise<void> {
    const target = targetOf(state, graph);
    if (target === null) return;
    const change: ChangeInput = {
      kind: 'AUTOMATIC_ROLLBACK',
      reason: reasonOf(graph, gateway, reason),
      refused: graph.version,
      gateway,
      servedBy: [...(servedBy.get(graph.hash) ?? [])].filter((name) => name !== gateway),
      to: target.version,
      subgraphs: Object.fromEntries(target.subgraphs),
    };
    const answer = await record(await signByRegistry(signer, 'OPERATOR', change));
    logger.warn({ refused: graph.version, to: target.version, graph: answer.graph?.version }, 'rolled back by itself');
  }

  /** The last graph that a gateway is known to have served, or else the last one that none is known to have refused. */
  function targetOf({ graphs }: RegistryState, graph: GraphRecord): GraphRecord | null {
    const earlier = graphs.filter(({ version }) => version < graph.version).toReversed();
    return earlier.find(({ hash }) => servedBy.has(hash)) ?? earlier.find(({ hash }) => !refused.has(hash)) ?? null;
  }

  return {
    get latest() {
      return [...latest.values()];
    },
    async take(report) {
      await ledger.catchUp();
      latest.set(report.gateway, report);
      const { state } = ledger;
      const reported = state.graphs.find(({ version }) => version === report.version);
      if (!reported) return;
      if (report.status === 'SERVING') {
        servedBy.set(reported.hash, (servedBy.get(reported.hash) ?? new Set()).add(report.gateway));
        return;
      }
      const { version, reason, gateway } = report;
      logger.warn({ gateway, version, reason: strikeNiks(reason ?? '') }, 'a gateway refuses a graph');
      refused.set(reported.hash, true);
      const isCurrent = currentGraph(state)?.version === version;
      const isYoung = Date.now() - Date.parse(reported.at) <= trialMs;
      if (!isCurrent || !isYoung || !onTrial.has(reported.kind) || takenBack.has(version)) return;
      takenBack.set(version, true);
      await takeBack(state, reported, report).catch((fault) => {
        // Somebody published meanwhile: gateways report on that one.
        if (fault instanceof RegistryRefusal && fault.code === 'CONFLICT') return;
        takenBack.delete(version);
        throw fault;
      });
    },
  };
}

function reasonOf({ version }: GraphRecord, gateway: string, reason: string | null): string {
  return strikeNiks(`${gateway} refused graph ${version}: ${reason ?? 'it did not say why'}`).slice(0, 500);
}

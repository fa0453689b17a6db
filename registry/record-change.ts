/** The one way a change gets into the log: one at a time, examined against the state that it changes. */
import type { Logger } from '#platform/logger.ts';
import type { ChangeAnswer } from './answers.ts';
import { replayed, type Signed } from './authenticate.ts';
import type { Change } from './change.ts';
import { LogConflict } from './change-log.ts';
import { changesGraph, type Examined, type Examiner } from './examine.ts';
import type { GraphStore } from './graph-store.ts';
import type { Ledger } from './ledger.ts';
import type { CheckReport } from './model.ts';
import { busy, oneByOne } from './one-by-one.ts';
import { RegistryRefusal } from './refusal.ts';
import { requireFit } from './rights.ts';
import { currentGraph, type RegistryState, sha256 } from './state.ts';

/** A change with its signature and the bytes that were signed. */
export interface SignedChange {
  readonly signed: Signed;
  readonly change: Change;
  readonly body: string;
}

/**
 * Records a change whose author may make it, or tells what it would do where it is a check.
 * @throws {RegistryRefusal} where it does not fit the state, its check finds errors, or too many wait; nothing is changed.
 */
export type Recorder = (change: SignedChange, examine?: Examiner) => Promise<ChangeAnswer>;

/** What recording needs. */
export interface RecorderParts {
  readonly ledger: Ledger;
  readonly graphStore: GraphStore;
  readonly examine: Examiner;
  readonly logger: Logger;
}

/** How often a change is decided again where other registries append meanwhile. */
const mostAttempts = 5;

/** How many changes may wait for each other. */
const mostWaiting = 32;

/** A recorder. */
export function createRecorder({ ledger, graphStore, examine, logger }: RecorderParts): Recorder {
  const inTurn = oneByOne(mostWaiting);

  async function recordNow(change: SignedChange, examiner: Examiner): Promise<ChangeAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      await ledger.catchUp();
      if (ledger.hasAccepted(change.signed.nonce)) throw replayed();
      if (!requireFit(ledger.state, change.change)) return answerOf(ledger.state, change.change, null, null);
      const examined = await examiner(change.change);
      requireGood(change.change, examined);
      try {
        return await append(change, examined);
      } catch (fault) {
        if (!(fault instanceof LogConflict)) throw fault;
        if (attempt === mostAttempts) throw busy('Others change the registry all the time.');
      }
    }
  }

  async function append({ signed, change, body }: SignedChange, examined: Examined): Promise<ChangeAnswer> {
    const { supergraph, leftOut } = examined;
    if (supergraph !== null) await graphStore.save(supergraph);
    const version = (currentGraph(ledger.state)?.version ?? 0) + 1;
    const graph = supergraph === null ? null : { version, hash: sha256(supergraph) };
    const { kind } = change;
    const entry = await ledger.append({ kind, author: signed.author.name, body, jws: signed.jws, graph, leftOut });
    logger.info({ seq: entry.seq, kind, author: entry.author, graph: graph?.version ?? null }, 'change recorded');
    if (leftOut.length > 0)
      logger.warn({ seq: entry.seq, leftOut }, 'subgraphs do not compose any more and are left out');
    return answerOf(ledger.state, change, entry.seq, examined.report);
  }

  return async (change, examiner = examine) => {
    if (!change.change.isCheck) return inTurn(() => recordNow(change, examiner));
    await ledger.catchUp();
    requireFit(ledger.state, change.change);
    const { report } = await examiner(change.change);
    return answerOf(ledger.state, change.change, null, report);
  };
}

function requireGood(change: Change, { report, supergraph }: Examined): void {
  const isComposed = supergraph !== null || !changesGraph(change);
  if (isComposed && (report === null || report.passed || isAccepted(change, report))) return;
  const { findings = [], costs = [] } = report ?? {};
  const errors = findings.filter(({ level }) => level === 'ERROR').length;
  throw new RegistryRefusal(
    'CHECK_FAILED',
    `The check found ${errors === 1 ? 'one error' : `${errors} errors`}.`,
    remedyOf(change, report),
    { found: { findings, costs } },
  );
}

function remedyOf(change: Change, report: CheckReport | null): string {
  const stays = 'the published graph stays as it is';
  const isForceable = report !== null && 'isForced' in change && isAccepted({ ...change, isForced: true }, report);
  return isForceable
    ? `Wait until the clients that break have changed, or take it back with --force; until then ${stays}.`
    : `Correct what the findings name; ${stays}.`;
}

// Somebody who takes back what should not be served accepts that clients break by it.
function isAccepted(change: Change, { findings }: CheckReport): boolean {
  const isForced = 'isForced' in change && change.isForced;
  return isForced && findings.every(({ level, affected }) => level !== 'ERROR' || affected.length > 0);
}

function answerOf(state: RegistryState, change: Change, seq: number | null, report: CheckReport | null): ChangeAnswer {
  const graph = currentGraph(state);
  return {
    changed: seq !== null,
    seq,
    graph: graph && { version: graph.version, hash: graph.hash },
    subgraph: subgraphOf(state, change),
    report: report && { passed: report.passed, findings: report.findings, costs: report.costs },
  };
}

function subgraphOf({ subgraphs }: RegistryState, change: Change): ChangeAnswer['subgraph'] {
  const name = change.kind === 'PUBLISH' ? change.subgraph.name : 'name' in change ? change.name : null;
  return name === null ? null : { name, version: subgraphs.get(name)?.current ?? 0 };
}

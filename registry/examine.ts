/** What a change would make of the graph, and what is to be said against it. */
import type { Change, ChangeOf } from './change.ts';
import type { GraphReader } from './graph-reader.ts';
import type { Ledger } from './ledger.ts';
import type { CheckInput, CheckReport, Finding } from './model.ts';
import { RegistryRefusal } from './refusal.ts';
import type { UsageLedger } from './usage/usage.ts';
import { composedOf, inputOf, readServed } from './versions.ts';
import type { Workshop } from './workshop/workshop.ts';

/** What a change would make. */
export interface Examined {
  /** Null where such a change is not checked. */
  readonly report: CheckReport | null;
  /** The composed graph that would follow; null where the graph stays as it is, or nothing composes. */
  readonly supergraph: string | null;
  readonly leftOut: readonly string[];
}

/** What examining needs. */
export interface ExaminerParts {
  readonly ledger: Ledger;
  readonly graphs: GraphReader;
  readonly usage: UsageLedger;
  readonly workshop: Workshop;
}

/** Examines a change against the state of the moment. */
export type Examiner = (change: Change) => Promise<Examined>;

/** An examiner. */
export function createExaminer({ ledger, graphs, usage, workshop }: ExaminerParts): Examiner {
  async function context(): Promise<Omit<CheckInput, 'candidate'>> {
    const operations = [...ledger.state.operations.values()].flatMap((own) => [...own.values()]);
    return { current: await readServed(ledger), file: null, operations, usage: await usage.readAll() };
  }

  async function checkCandidate(candidate: CheckInput['candidate']): Promise<Examined> {
    return checked(await workshop.run('check', { ...(await context()), candidate }));
  }

  async function checkRollback({ name, to }: ChangeOf<'ROLLBACK'>): Promise<Examined> {
    const record = ledger.state.subgraphs.get(name)?.versions[to - 1];
    if (!record)
      throw new RegistryRefusal('NOT_FOUND', `${name} has no version ${to}.`, 'Look with "hub subgraph list".');
    return checkCandidate(inputOf(await ledger.readVersion(record)));
  }

  async function checkOperations({ client, operations }: ChangeOf<'REGISTER_OPERATIONS'>): Promise<Examined> {
    const graph = await graphs.readCurrent();
    if (operations.length === 0) return { report: null, supergraph: null, leftOut: [] };
    if (graph === null) throw new RegistryRefusal('CONFLICT', 'No graph is published yet.', 'Wait for the first one.');
    const own = operations.map((operation) => ({ ...operation, client }));
    const findings = await workshop.run('operations', { supergraph: graph.graph.sdl, operations: own });
    return { report: reportOf(findings), supergraph: null, leftOut: [] };
  }

  async function composeWith({ subgraphs }: ChangeOf<'BOOTSTRAP'>): Promise<Examined> {
    const names = new Set(subgraphs.map(({ name }) => name));
    const joined = (await readServed(ledger)).filter(({ name }) => !names.has(name));
    const { supergraph, leftOut, faults } = await workshop.run('compose', { base: subgraphs.map(composedOf), joined });
    const findings = supergraph === null ? faults.map((fault) => compositionFinding(fault)) : [];
    return { report: { ...reportOf(findings), supergraph }, supergraph, leftOut };
  }

  async function readEarlier({ to }: ChangeOf<'AUTOMATIC_ROLLBACK'>): Promise<Examined> {
    const graph = ledger.state.graphs.find(({ version }) => version === to);
    if (!graph) throw new RegistryRefusal('NOT_FOUND', `Graph ${to} is not remembered.`, 'Roll the subgraph back.');
    return { report: null, supergraph: await graphs.readSdl(graph), leftOut: [] };
  }

  return async (change) => {
    switch (change.kind) {
      case 'ADMIT':
        return { report: null, supergraph: null, leftOut: [] };
      case 'PUBLISH':
        return checkCandidate(change.subgraph);
      case 'ROLLBACK':
        return checkRollback(change);
      case 'RETIRE':
        return checked(await workshop.run('checkRetirement', { ...(await context()), name: change.name }));
      case 'REGISTER_OPERATIONS':
        return checkOperations(change);
      case 'BOOTSTRAP':
        return composeWith(change);
      case 'AUTOMATIC_ROLLBACK':
        return readEarlier(change);
    }
  };
}

/** True where the graph follows from the change of that kind. */
export function changesGraph({ kind }: Change): boolean {
  return kind !== 'ADMIT' && kind !== 'REGISTER_OPERATIONS';
}

function checked(report: CheckReport): Examined {
  return { report, supergraph: report.supergraph, leftOut: [] };
}

function reportOf(findings: readonly Finding[]): CheckReport {
  return { passed: !findings.some(({ level }) => level === 'ERROR'), findings, costs: [], supergraph: null };
}

function compositionFinding(message: string): Finding {
  return {
    rule: 'composition',
    level: 'ERROR',
    message,
    remedy: 'Correct the schemas so that they compose.',
    coordinate: null,
    line: null,
    column: null,
    affected: [],
  };
}

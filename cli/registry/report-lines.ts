import type { ChangeAnswer } from '../../registry/answers.ts';
import type { AffectedUse, CostChange, Finding } from '../../registry/model.ts';
import { exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { RefusedByRegistry } from './send-change.ts';

/** Where a line of the SDL that was sent stands; null where it was read from no file. */
export type PlaceOf = ((line: number) => { readonly file: string; readonly line: number }) | null;

/** A finding with the file in which its place is. */
export interface PlacedFinding extends Finding {
  readonly file: string | null;
}

/** The findings with their places in the files. */
export function placeFindings(findings: readonly Finding[], placeOf: PlaceOf): readonly PlacedFinding[] {
  return findings.map((finding) => {
    if (finding.line === null || placeOf === null) return { ...finding, file: null };
    return { ...finding, ...placeOf(finding.line) };
  });
}

/** The lines that tell a person what a check found. */
export function reportLines(
  terminal: Terminal,
  findings: readonly Finding[],
  costs: readonly CostChange[],
  placeOf: PlaceOf,
): string[] {
  return [
    ...placeFindings(findings, placeOf).flatMap((finding) => findingLines(terminal, finding)),
    ...costs.map(
      ({ client, operationName, before, after }) => `cost of ${operationName} of ${client}: ${before} → ${after}`,
    ),
  ];
}

/**
 * Does the work, and tells where the registry refuses it: with `--json` as one JSON object, else with what its checks found.
 * @returns the exit code of the work, or 1.
 */
export async function tellRefusal(
  terminal: Terminal,
  { json, placeOf = null }: { readonly json: boolean; readonly placeOf?: PlaceOf },
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof RefusedByRegistry)) throw fault;
    const { findings = [], costs = [], ...refusal } = fault.refusal;
    if (json) {
      terminal.print(JSON.stringify({ ...refusal, findings: placeFindings(findings, placeOf), costs }));
      return exitCodes.failed;
    }
    for (const line of reportLines(terminal, findings, costs, placeOf)) terminal.print(line);
    terminal.tell(terminal.style('red', fault.message));
    return exitCodes.failed;
  }
}

/** The graph of an answer in words. */
export function describeGraph({ graph }: ChangeAnswer): string {
  return graph === null ? 'no graph is published yet' : `graph ${graph.version} (${graph.hash.slice(0, 12)})`;
}

function findingLines(
  terminal: Terminal,
  { file, line, column, rule, level, message, remedy, affected }: PlacedFinding,
) {
  const place = line === null ? '' : `${file ?? 'schema'}:${line}:${column ?? 1} `;
  const word = level === 'ERROR' ? terminal.style('red', 'error') : terminal.style('yellow', 'warning');
  return [
    `${place}${word} ${rule} ${message}`,
    `  ${remedy}`,
    ...affected.map((use) => `  breaks ${describeUse(use)}`),
  ];
}

function describeUse({ client, operationName, isRegistered, firstSeen, lastSeen, count }: AffectedUse): string {
  const registered = isRegistered ? ', registered' : '';
  const seen = firstSeen === null ? '' : `, seen ${count} times from ${firstSeen} to ${lastSeen}`;
  return `${client} ${operationName ?? 'without a name'}${registered}${seen}`;
}

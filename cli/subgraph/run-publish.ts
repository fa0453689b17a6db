import { readFileSync } from 'node:fs';
import type { ChangeAnswer } from '../../registry/answers.ts';
import type { ChangeSigner } from '../../registry/sign-change.ts';
import { CommandFailure, exitCodes } from '../failure.ts';
import { readKeyFile } from '../registry/key-file.ts';
import { describeGraph, placeFindings, reportLines, tellRefusal } from '../registry/report-lines.ts';
import { askRegistry, RefusedByRegistry, sendChange } from '../registry/send-change.ts';
import type { Terminal } from '../terminal.ts';
import { awaitGateways, type Outcome } from './await-gateways.ts';
import { type JoinedSchema, joinSchema } from './schema-files.ts';
import { readSettings, requireSetting, type SubgraphChoice, type SubgraphSettings } from './settings.ts';

/** What `hub subgraph check` and `publish` were asked to do. */
export interface PublishOptions extends SubgraphChoice {
  /** Why, for the history; a check needs none. */
  readonly reason?: string;
  /** Version that the change was made for; the one that is served where it is missing, 0 for none. */
  readonly over?: number;
  /** How many seconds to wait for a gateway to serve it; not at all where it is missing. */
  readonly wait?: number;
  readonly json?: boolean;
}

/**
 * Asks the registry what publishing the subgraph would do, and prints it. Changes nothing.
 * @returns the exit code: 1 where an error was found.
 * @throws {CommandFailure} where a setting is missing, or no registry answers.
 */
export async function runCheck(terminal: Terminal, options: PublishOptions): Promise<number> {
  const { answer, schema, json, exitCode } = await send(terminal, { ...options, reason: 'a check' }, true);
  if (answer === null) return exitCode;
  const { passed = false, findings = [], costs = [] } = answer.report ?? {};
  if (json) terminal.print(JSON.stringify({ passed, findings: placeFindings(findings, schema.placeOf), costs }));
  else {
    for (const line of reportLines(terminal, findings, costs, schema.placeOf)) terminal.print(line);
    const errors = findings.filter(({ level }) => level === 'ERROR').length;
    const counts = `errors: ${errors}, warnings: ${findings.length - errors}`;
    terminal.print(
      passed ? terminal.style('green', `It can be published; ${counts}.`) : `It cannot be published; ${counts}.`,
    );
  }
  return passed ? exitCodes.ok : exitCodes.failed;
}

/**
 * Publishes the subgraph and prints what became of it.
 * @returns the exit code: 1 where the registry refused, or no gateway serves it within the time to wait.
 * @throws {CommandFailure} where a setting is missing, or no registry answers.
 */
export async function runPublish(terminal: Terminal, options: PublishOptions): Promise<number> {
  const sent = await send(terminal, options, false);
  const { answer, schema } = sent;
  if (answer === null) return sent.exitCode;
  const { findings = [], costs = [] } = answer.report ?? {};
  if (!sent.json) {
    for (const line of reportLines(terminal, findings, costs, schema.placeOf)) terminal.print(line);
    terminal.print(terminal.style('green', describePublished(answer)));
  }
  const outcome =
    options.wait === undefined || !answer.changed
      ? null
      : await awaitGateways(sent.registry, sent.signer, answer, options.wait);
  if (sent.json) {
    const report = answer.report && { ...answer.report, findings: placeFindings(findings, schema.placeOf) };
    terminal.print(JSON.stringify({ ...answer, report, outcome }));
  } else if (outcome !== null) tellOutcome(terminal, outcome);
  return outcome === null || outcome.status === 'SERVING' ? exitCodes.ok : exitCodes.failed;
}

function describePublished(answer: ChangeAnswer): string {
  const version = `${answer.subgraph?.name} version ${answer.subgraph?.version}`;
  const done = answer.changed ? `Published ${version}` : `${version} is published already`;
  return `${done}; ${describeGraph(answer)}.`;
}

function tellOutcome(terminal: Terminal, outcome: Outcome): void {
  if (outcome.status === 'SERVING') {
    terminal.print(`${outcome.gateway} serves it.`);
    return;
  }
  const text =
    outcome.status === 'TAKEN_BACK'
      ? `The registry has gone back to the graph of before: ${outcome.reason}`
      : 'No gateway has told yet that it serves it. Look with "hub registry history".';
  terminal.tell(terminal.style('red', text));
}

interface Sent {
  /** Null where the registry refused, which has been told. */
  readonly answer: ChangeAnswer | null;
  readonly schema: JoinedSchema;
  readonly json: boolean;
  readonly registry: string;
  readonly signer: ChangeSigner;
  readonly exitCode: number;
}

async function send(terminal: Terminal, options: PublishOptions, isCheck: boolean): Promise<Sent> {
  const settings = readSettings(options);
  const reason = requireSetting(options.reason ?? null, '--reason', 'why it is published');
  const name = requireSetting(settings.name, '--name', "the subgraph's name");
  const key = requireSetting(settings.key, '--key', 'the file of your private key');
  const schema = joinSchema(settings.schema);
  const subgraph = {
    name,
    sdl: schema.sdl,
    url: requireSetting(settings.url, '--url', "the subgraph's address"),
    classification: requireSetting(settings.classification, '--classification', 'how far its data may go'),
    scopes: settings.scopes,
    deadlineMs: settings.deadlineMs,
    healthQuery: readHealthQuery(settings),
  };
  const signer = { name, privateKey: readKeyFile(key) };
  const json = options.json ?? false;
  let answer: ChangeAnswer | null = null;
  const exitCode = await tellRefusal(terminal, { json, placeOf: schema.placeOf }, async () => {
    const expectedVersion = options.over ?? (await findServedVersion(settings.registry, signer));
    answer = await sendChange(settings.registry, signer, {
      kind: 'PUBLISH',
      reason,
      isCheck,
      expectedVersion,
      subgraph,
    });
    return exitCodes.ok;
  });
  return { answer, schema, json, registry: settings.registry, signer, exitCode };
}

/** The version of the signer's subgraph that is served; 0 where none is. */
async function findServedVersion(registry: string, signer: ChangeSigner): Promise<number> {
  return (await findVersion(registry, signer, signer.name)) ?? 0;
}

/**
 * The version of a subgraph that is served; 0 where it is retired, null where it was never published.
 * @throws {RefusedByRegistry} where the signer may not read it.
 */
export async function findVersion(registry: string, signer: ChangeSigner, name: string): Promise<number | null> {
  try {
    const path = `/v1/subgraphs/${encodeURIComponent(name)}`;
    const { current } = await askRegistry<{ readonly current: number | null }>(registry, signer, path);
    return current ?? 0;
  } catch (fault) {
    if (fault instanceof RefusedByRegistry && fault.refusal.code === 'NOT_FOUND') return null;
    throw fault;
  }
}

function readHealthQuery({ healthQuery }: SubgraphSettings): string | null {
  if (healthQuery === null) return null;
  try {
    return readFileSync(healthQuery, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const message = `The health query ${healthQuery} cannot be read (${code}).`;
    throw new CommandFailure(message, { exitCode: exitCodes.usage, cause });
  }
}

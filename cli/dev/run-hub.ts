import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { type PopulationOptions, scales } from '#population/scales.ts';
import { CommandFailure } from '../failure.ts';
import { householdDocument } from '../query/request.ts';
import { findSampleHousehold } from '../query/sample.ts';
import { requireFreePorts } from '../supervise/ports.ts';
import { runSupervised } from '../supervise/run-supervised.ts';
import type { Supervisor } from '../supervise/supervisor.ts';
import type { Terminal } from '../terminal.ts';
import { type BannerFacts, bannerLines, type Sample } from './banner.ts';
import { startDatabases, startServers } from './bring-up.ts';
import { createLineDisplay, tellPartEvent } from './child-lines.ts';
import { type HubPlan, portsOf } from './plan.ts';
import type { SeededRegisters } from './seed-registers.ts';

/** What a supervised hub is run with. */
export interface HubRun {
  readonly plan: HubPlan;
  readonly population: PopulationOptions;
  /** True where every line of every part is shown. */
  readonly verbose: boolean;
}

/**
 * Runs the plan's parts as child processes until a person stops them, and answers the exit code.
 * When it settles, also by a failure, no child process is left.
 * @throws {CommandFailure} when a port is taken.
 * @throws {PartFailure} when a part does not start, or the embedded store ends.
 */
export async function runHub(terminal: Terminal, run: HubRun): Promise<number> {
  const { plan } = run;
  requireDevelopment(plan);
  await requireFreePorts(plan.config.host, portsOf(plan));
  tellAboutMemory(terminal, plan);

  const sockets = await mkdtemp(join(tmpdir(), 'hub-'));
  try {
    return await runSupervised(
      terminal,
      {
        onLine: createLineDisplay(terminal, run.verbose),
        onEvent: (event) => tellPartEvent(terminal, event),
      },
      async (supervisor, signal) => {
        const facts = await bringUp(terminal, supervisor, run, sockets, signal);
        if (!signal.aborted) for (const line of bannerLines(terminal, facts)) terminal.print(line);
      },
    );
  } finally {
    await rm(sockets, { recursive: true, force: true });
  }
}

async function bringUp(
  terminal: Terminal,
  supervisor: Supervisor,
  { plan, population }: HubRun,
  sockets: string,
  signal: AbortSignal,
): Promise<BannerFacts> {
  const databases = startDatabases(supervisor, plan);
  const servers = startServers(supervisor, plan, databases, sockets);
  const registers = import('./seed-registers.ts').then(async ({ seedEmptyRegisters }) =>
    seedEmptyRegisters(terminal, plan, await databases, population, signal),
  );
  const [addresses, seeded] = await Promise.all([servers, registers]);
  const sample = addresses.gateway === null ? null : await findSample(plan, seeded, addresses.gateway);
  const families = population.families ?? scales[population.scale].families;
  const [inStore] = plan.embedded;
  const store = inStore === undefined ? null : ((await databases).get(inStore) ?? null);
  return { plan, addresses, registers: seeded, families, seconds: performance.now() / 1000, store, sample };
}

/** Long enough for a hub that has only started. */
const sampleTimeoutMs = 5_000;

// Where other data was kept, only the hub itself knows which household is there.
async function findSample(plan: HubPlan, { kept, seeded }: SeededRegisters, gateway: string): Promise<Sample | null> {
  const { sampleHouseholds } = await import('#population/sample-family.ts');
  const id =
    kept.length === 0 && seeded.length > 0
      ? createPseudonyms(plan.config.pseudonymKeys).idOf('household', sampleHouseholds.complete.headNik)
      : await findSampleWithToken(gateway).catch(() => null);
  return id === null ? null : { id, document: await readFile(householdDocument, 'utf8') };
}

async function findSampleWithToken(url: string): Promise<string | null> {
  const { mintToken } = await import('../token/mint-token.ts');
  const { token } = await mintToken({}, 60);
  return findSampleHousehold({ url, token, timeoutMs: sampleTimeoutMs });
}

function requireDevelopment({ config }: HubPlan): void {
  if (!config.production) return;
  throw new CommandFailure(
    'This is for development and NODE_ENV is production. Start each part by itself with "hub start <room|gateway>".',
  );
}

function tellAboutMemory(terminal: Terminal, { embedded }: HubPlan): void {
  if (embedded.length === 0) return;
  const names = embedded.join(', ');
  terminal.tell(
    `No MongoDB is configured for ${names}: an embedded store keeps their data in memory, and all of it is gone when the hub stops.`,
  );
}

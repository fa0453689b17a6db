import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openAuditLog } from '#platform/audit/audit-log.ts';
import { type AuditEntry, unplacedAccess } from '#platform/audit/record.ts';

// Measures the audit log by itself, on the disk of the folder for temporary files or of --dir:
// node --import ./platform/typescript.js bench/audit-log.ts [--json] [--dir <folder>]

const appendsOf = { 1: 1500, 64: 20_000, 512: 40_000 } as const;
const householdCounts = [1, 500] as const;

interface Row {
  readonly households: number;
  readonly concurrency: number;
  readonly appendsPerSecond: number;
  /** Of the thread that serves, an append. */
  readonly loopMicroseconds: number;
  /** Of the whole process with what the system does for it, an append. */
  readonly processorMicroseconds: number;
}

function entryOf(households: number): AuditEntry {
  const pseudonym = (kind: string, index: number) => `1${kind}${String(index).padStart(20, 'x')}`;
  return {
    requestId: 'req-0123456789abcdef',
    actor: 'officer-1',
    client: 'case-desk',
    agency: 'dinsos-3212',
    role: 'REGIONAL_OFFICER',
    purpose: 'CASE_MANAGEMENT',
    legalBasis: 'UU 13/2011',
    operation: 'RegionHouseholds',
    operationHash: 'a'.repeat(64),
    fields: ['Household.address', 'Household.decile', 'Person.birthDate', 'Person.name'],
    denied: [],
    decision: 'ALLOWED',
    households: Array.from({ length: households }, (_, index) => pseudonym('h', index)),
    persons: [],
    rows: households,
  };
}

async function measure(directory: string, households: number, concurrency: keyof typeof appendsOf): Promise<Row> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const entry = entryOf(households);
  const appends = Math.ceil(appendsOf[concurrency] / (households > 1 ? 10 : 1));
  await using log = await openAuditLog({
    directory: join(directory, `${households}-${concurrency}`),
    signingKey: privateKey,
  });

  let left = appends;
  const appendOnAndOn = async () => {
    while (left > 0) {
      left -= 1;
      await log.append(entry);
    }
  };
  const [cpu, loop, startedAt] = [process.cpuUsage(), performance.eventLoopUtilization(), performance.now()];
  await Promise.all(Array.from({ length: concurrency }, appendOnAndOn));
  const seconds = (performance.now() - startedAt) / 1000;
  const { active } = performance.eventLoopUtilization(loop);
  const { user, system } = process.cpuUsage(cpu);
  return {
    households,
    concurrency,
    appendsPerSecond: Math.round(appends / seconds),
    loopMicroseconds: Math.round((active * 1000) / appends),
    processorMicroseconds: Math.round((user + system) / appends),
  };
}

/** What it takes to make a record's text, which each request waits for, in microseconds. */
function measureText(households: number): number {
  const entry = entryOf(households);
  const runs = 2000;
  for (let run = 0; run < runs; run += 1) unplacedAccess(entry);
  const startedAt = performance.now();
  for (let run = 0; run < runs; run += 1) unplacedAccess(entry);
  return Math.round(((performance.now() - startedAt) / runs) * 1e4) / 10;
}

const given = process.argv.indexOf('--dir');
const folder = mkdtempSync(join(given === -1 ? tmpdir() : (process.argv[given + 1] ?? '.'), 'hub-bench-'));
try {
  const rows: Row[] = [];
  for (const households of householdCounts) {
    for (const concurrency of [1, 64, 512] as const) rows.push(await measure(folder, households, concurrency));
  }
  const textMicroseconds = Object.fromEntries(
    householdCounts.map((households) => [households, measureText(households)]),
  );
  if (process.argv.includes('--json')) console.log(JSON.stringify({ node: process.version, rows, textMicroseconds }));
  else {
    console.table(rows);
    console.log(`Making the text of a record, microseconds by households: ${JSON.stringify(textMicroseconds)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

import { describe, expect, it } from 'vitest';
import { checks } from '../../conformance/checks.ts';
import { runChecks } from '../../conformance/run-checks.ts';
import { readSamples } from '../../conformance/samples.ts';
import { brokenClinics } from './broken-clinics.ts';
import { brokenCohorts, brokenServers } from './broken-servers.ts';
import { startClinic } from './clinic.ts';
import { clinicSamples } from './clinic-register.ts';
import { clinicName, tokenSeed } from './clinic-token.ts';

const broken = [...brokenClinics, ...brokenServers, ...brokenCohorts];

describe('a subgraph that', () => {
  it.each(broken)('$fault is caught by $check alone', async ({ check, changes }) => {
    await using clinic = await startClinic(changes);

    const results = await runChecks({
      url: clinic.url,
      name: clinicName,
      tokenSeed,
      samples: readSamples(clinicSamples),
    });

    const failed = results.filter(({ status }) => status === 'FAILED');
    expect(failed.map(({ name, fault }) => [name, fault?.problem])).toEqual([[check, expect.any(String)]]);
    expect(JSON.stringify(failed)).not.toMatch(/\d{16}|eyJ/);
  });

  it('is broken in one thing exists for every check', () => {
    expect([...new Set(broken.map(({ check }) => check))].toSorted()).toEqual(
      checks.map(({ name }) => name).toSorted(),
    );
  });
});

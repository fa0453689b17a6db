import { describe, expect, it } from 'vitest';
import { runChecks } from '../../conformance/run-checks.ts';
import { readSamples } from '../../conformance/samples.ts';
import { startClinic } from './clinic.ts';
import { clinicSamples } from './clinic-register.ts';
import { clinicName, tokenSeed } from './clinic-token.ts';

describe('a subgraph on graphql-yoga that shares no code with the hub', () => {
  it('passes every check', async () => {
    await using clinic = await startClinic();

    const results = await runChecks({
      url: clinic.url,
      name: clinicName,
      tokenSeed,
      samples: readSamples(clinicSamples),
    });

    expect(results.filter(({ status }) => status !== 'PASSED')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { runChecks } from '../../conformance/run-checks.ts';
import { readSamples } from '../../conformance/samples.ts';
import { type Behaviour, startClinic } from './clinic.ts';
import { clinicSamples } from './clinic-register.ts';
import { clinicName, tokenSeed } from './clinic-token.ts';

const bodies = [
  '',
  'null',
  '[]',
  '"text"',
  '<html></html>',
  '{}',
  '{"data":5}',
  '{"errors":"none"}',
  '{"errors":[null,5],"data":null}',
  '{"errors":[{"message":5,"path":"_entities","extensions":[]}],"data":{}}',
  '{"data":{"_entities":5,"answer":[],"one":{},"two":"x","clinics":7}}',
  '{"data":{"_entities":[5,"x",[]],"answer":{"groups":[null],"asOf":5},"clinics":{"nodes":[[null]]}}}',
  '{"data":{"_entities":{"length":3},"answer":{"groups":[{"region":1,"keys":"%%%"}],"asOf":"2026-01-01"}}}',
  '{"data":{"answer":{"groups":[{"region":"","keys":"gA=="}],"asOf":"2026-01-01","next":{}}}}',
];

/** Answers the body to everything but the first questions, so that the kit gets beyond them. */
function lying(body: string): Partial<Behaviour> {
  return {
    async answer(incoming, answer) {
      const isFirst = /^\{"query":"\{ (__typename|_service \{ sdl \}) \}"\}\s*$/.test(incoming.body);
      return isFirst ? answer() : { status: 200, headers: { 'content-type': 'application/json' }, text: body };
    },
  };
}

async function failedChecksOf(changes: Partial<Behaviour>): Promise<readonly string[]> {
  await using clinic = await startClinic(changes);
  const results = await runChecks({
    url: clinic.url,
    name: clinicName,
    tokenSeed,
    samples: readSamples(clinicSamples),
    timeoutMs: 5000,
  });
  return results.filter(({ status }) => status === 'FAILED').map(({ name }) => name);
}

describe('a subgraph that answers something that is no answer', () => {
  it.each(bodies)('is told which checks it fails, and does not stop the others: %s', async (body) => {
    const failed = await failedChecksOf(lying(body));

    expect(failed).toContain('entities-empty-list');
    expect(failed).toContain('cohort-page');
    expect(failed).not.toContain('service-composes');
  });

  it('is told so where it breaks connections', async () => {
    const failed = await failedChecksOf({
      async answer({ request, body }, answer) {
        if (body.includes('_entities')) request.socket.destroy();
        return answer();
      },
    });

    expect(failed).toContain('entities-empty-list');
    expect(failed).not.toContain('http-content-type');
  });
});

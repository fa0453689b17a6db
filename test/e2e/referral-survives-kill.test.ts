import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { sampleHouseholds } from '#population/sample-family.ts';
import { postGraphql } from '../../cli/query/post.ts';
import { mintDevelopmentToken } from '../../gateway/identity/development-tokens.ts';
import { type CommandRun, livingWith, startCommand } from '../support/command-run.ts';

const timeout = 180_000;
const config = loadConfig({});
const household = createPseudonyms(config.pseudonymKeys).idOf('household', sampleHouseholds.complete.headNik);
const claims = {
  sub: 'officer-of-bkkbn',
  client_id: 'tests',
  agency: 'Kemendukbangga/BKKBN',
  role: 'MINISTRY_OFFICER',
  purpose: 'CASE_MANAGEMENT',
  scope: 'household:read case:write',
  nation: true,
};
const refer = `mutation ($input: ReferHouseholdInput!) {
  referHousehold(input: $input) { __typename ... on Referral { id status } }
}`;
const sent = `query ($id: ID!) {
  household(id: $id) { familyPlanning { referrals { nodes { id program status delivery { arrived attempts } } } } }
}`;
const received = `query ($id: ID!) {
  household(id: $id) {
    welfare { incomingReferrals { nodes { id program status version } } }
    housing { incomingReferrals { nodes { id program status version } } }
  }
}`;

describe('a referral between real processes', { timeout }, () => {
  let hub: CommandRun;
  let address: Parameters<typeof postGraphql>[0];

  beforeAll(async () => {
    hub = startCommand('cli/hub.js', ['dev', '--scale', 'tiny', '--free-ports']);
    await hub.says('Stop ');
    const url = /GraphQL +POST (\S+)/.exec(hub.stdout())?.[1] ?? '';
    address = { url, token: await mintDevelopmentToken(config, claims, 3600), timeoutMs: 10_000 };
  }, timeout);
  afterAll(() => hub?.[Symbol.asyncDispose]());

  const ask = async (query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await postGraphql(address, { query, variables });
    if (errors) throw new Error(JSON.stringify(errors));
    // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
    return data as any;
  };
  const make = async (program: string) => {
    const input = { idempotencyKey: `${program}-of-the-killed`, household, program };
    return (await ask(refer, { input })).referHousehold as { readonly id: string; readonly status: string };
  };
  const find = async (id: string) =>
    (await ask(sent, { id: household })).household.familyPlanning.referrals.nodes.find(
      (one: { readonly id: string }) => one.id === id,
    );
  const kill = (...files: readonly string[]) => {
    for (const pid of files.flatMap((file) => livingWith(hub, file))) process.kill(pid, 'SIGKILL');
  };
  const settle = <T>(look: () => Promise<T>) => vi.waitFor(look, { timeout: 60_000, interval: 100 });

  it('arrives exactly once where the receiving room is killed before it is delivered', async () => {
    kill('subgraphs/housing/main.ts');
    await hub.says('housing is down (signal SIGKILL).');

    const referral = await make('BSPS');
    expect(referral.status).toBe('SENT');
    await settle(async () => expect(await find(referral.id)).toMatchObject({ status: 'DELIVERED' }));

    expect(hub.stderr() + hub.stdout()).toContain('housing is up again.');
    const { housing } = (await ask(received, { id: household })).household;
    expect(housing.incomingReferrals.nodes).toMatchObject([{ program: 'BSPS', status: 'RECEIVED', version: 1 }]);
  });

  it('arrives exactly once where the gateway and the sending room are killed after it is written', async () => {
    const before = (await ask(received, { id: household })).household.welfare.incomingReferrals.nodes.length;

    const referral = await make('PKH');
    kill('gateway/main.ts', 'subgraphs/family-planning/main.ts');
    await hub.says('family-planning is up again.');
    await hub.says('gateway is up again.');
    await settle(async () => expect(await find(referral.id)).toMatchObject({ status: 'DELIVERED' }));
    // The client cannot tell whether its command was carried out, and repeats it.
    const repeated = await make('PKH');

    expect(repeated.id).toBe(referral.id);
    const { welfare } = (await ask(received, { id: household })).household;
    expect(welfare.incomingReferrals.nodes).toHaveLength(before + 1);
  });
});

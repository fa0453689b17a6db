import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';

const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
const officer = {
  sub: 'officer-of-bkkbn',
  client_id: 'tests',
  agency: 'Kemendukbangga/BKKBN',
  role: 'MINISTRY_OFFICER',
  purpose: 'CASE_MANAGEMENT',
  scope: 'household:read bnba:read health:read child:read finance:read case:write',
  nation: true,
};

describe('the work of the family planning ministry through the hub', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub(inject('mongoUri'));
  });
  afterAll(() => hub?.[Symbol.asyncDispose]());

  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await hub.query(query, variables, officer);
    if (errors) throw new Error(JSON.stringify(errors));
    // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
    return data as any;
  };

  it('shows referrals in several states, alike on both sides', async () => {
    const query = `{
      referrals(first: 100) {
        nodes { program status household {
          welfare { status incomingReferrals { nodes { status program } } }
          housing { status incomingReferrals { nodes { status program } } }
        } }
      }
    }`;

    const { nodes } = (await ask(query)).referrals;

    expect(new Set(nodes.map(({ status }: { readonly status: string }) => status)).size).toBeGreaterThan(1);
    const seen = nodes.flatMap((node: Record<string, never>) => {
      const { program, status, household } = node as never as {
        program: string;
        status: string;
        household: Record<string, { status: string; incomingReferrals: { nodes: { status: string }[] } | null } | null>;
      };
      const part = program === 'PKH' ? household.welfare : household.housing;
      if (part?.status !== 'AVAILABLE') return [];
      const expected = status === 'DELIVERED' ? 'RECEIVED' : status;
      return [[expected, part.incomingReferrals?.nodes.map((one) => one.status)]];
    });
    expect(seen.length).toBeGreaterThan(2);
    for (const [expected, statuses] of seen) expect(statuses).toContain(expected);
  });

  it('answers the operations that the repository offers for it', async () => {
    const team = (await ask('{ assistanceTeams(first: 1) { nodes { id } } }')).assistanceTeams.nodes[0].id;
    const household = (await ask('{ referrals(first: 1) { nodes { household { id } } } }')).referrals.nodes[0].household
      .id;

    const [status, waiting, families, progress] = [
      await ask(operation('referral-status'), { id: household }),
      await ask(operation('referrals-to-decide')),
      await ask(operation('team-families'), { team }),
      await ask(operation('genting-progress')),
    ];

    expect(status.household.familyPlanning.referrals.nodes.length).toBeGreaterThan(0);
    expect(waiting.welfareReferrals.nodes.length + waiting.housingReferrals.nodes.length).toBeGreaterThan(0);
    expect(families.assistanceTeam.families.nodes.length).toBeGreaterThan(0);
    expect(progress.gentingProgress.target.amount).toBe(1_000_000);
    expect(progress.gentingPledges.nodes.length).toBeGreaterThan(0);
    expect(progress.tamasyaProgress.places).toBeGreaterThan(0);
  });

  it('records a survey, and the family is at risk in every list from then on', async () => {
    const [family] = (
      await ask('{ surveyedHouseholds(filter: { krsStatus: NOT_AT_RISK }, first: 1) { nodes { id } } }')
    ).surveyedHouseholds.nodes;
    const input = {
      idempotencyKey: randomUUID(),
      household: family.id,
      expectedVersion: 0,
      verifiedOn: '2026-07-01',
      pregnant: true,
      childAgesMonths: [],
      properDrinkingWater: false,
      properLatrine: true,
      reason: 'Verval 2026.',
    };

    const { done } = await ask(
      `mutation ($input: RecordSurveyInput!) {
        done: recordSurvey(input: $input) {
          __typename
          ... on SurveyReturn { assessment { status ruleVersion } household { familyPlanning { krs { status } } } }
        }
      }`,
      { input },
    );
    const { nodes } = (await ask('{ surveyedHouseholds(filter: { krsStatus: AT_RISK }, first: 200) { nodes { id } } }'))
      .surveyedHouseholds;

    expect(done).toMatchObject({
      __typename: 'SurveyReturn',
      assessment: { status: 'AT_RISK', ruleVersion: 'KRS-2024.1' },
    });
    expect(nodes.map(({ id }: { readonly id: string }) => id)).toContain(family.id);
  });

  it('measures a child, screens a bride, visits a family, finds a foster parent and a place in day care', async () => {
    const { nodes } = (
      await ask(`{
      surveyedHouseholds(filter: { krsStatus: AT_RISK }, first: 200) {
        nodes {
          id
          familyPlanning { assistanceTeam { id } gentingPledges { nodes { id } } }
          welfare { members { nodes { person { id growth { nodes { id } } } } } }
        }
      }
    }`)
    ).surveyedHouseholds;
    // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query above.
    const withChild = (nodes as any[]).flatMap((family) => {
      const child = family.welfare?.members?.nodes.find(
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        (member: any) => member.person.growth.nodes.length > 0,
      );
      return child && family.familyPlanning.assistanceTeam ? [{ family: family.id, child: child.person.id }] : [];
    })[0] as { family: string; child: string };
    const donor = (await ask('{ gentingDonors(first: 1) { nodes { id } } }')).gentingDonors.nodes[0].id;
    const centre = (await ask('{ tamasyaCentres(first: 1) { nodes { id } } }')).tamasyaCentres.nodes[0].id;
    const { family, child } = withChild;
    const commands = {
      recordGrowth: {
        ...{ person: child, measuredOn: '2026-07-02', bornOn: '2024-07-02', sex: 'FEMALE' },
        ...{ heightCm: 80, position: 'STANDING', source: 'EPPGBM' },
      },
      recordScreening: { person: child, screenedOn: '2026-07-02', ageYears: 21, bmi: 20 },
      recordTeamVisit: { household: family, visitedOn: '2026-07-02', purpose: 'COUNSELLING' },
      recordElderlyService: { household: family, servedOn: '2026-07-02', kind: 'HOME_CARE' },
      registerDonor: { name: 'Komunitas Uji', kind: 'COMMUNITY', region: '3212' },
      assignDonor: { donor, household: family, child, kind: 'FOOD', startsOn: '2026-07-02' },
      enrolChild: { centre, child },
    };

    const typenames: Record<string, string> = {};
    for (const [name, input] of Object.entries(commands)) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const answer = await ask(`mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename } }`, {
        input: { idempotencyKey: randomUUID(), ...input },
      });
      typenames[name] = answer.done.__typename;
    }

    expect(typenames).toEqual({
      recordGrowth: 'GrowthMeasurement',
      recordScreening: 'PremaritalScreening',
      recordTeamVisit: 'FamilyIntervention',
      recordElderlyService: 'FamilyIntervention',
      registerDonor: 'GentingDonor',
      assignDonor: 'GentingPledge',
      enrolChild: expect.stringMatching(/^TamasyaPlace$|^AlreadyExists$/),
    });
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { generateRegisters } from '#population/generate-registers.ts';
import type { CompanionRow, EnrollmentRow } from '#population/register-rows.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const document = readFileSync(new URL('../../schema/operations/companion-progress.graphql', import.meta.url), 'utf8');
const { nation: _, ...person } = developmentOfficer;

let hub: TestHub;
const companions: CompanionRow[] = [];
const places: EnrollmentRow[] = [];
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  for (const { socialWelfare } of generateRegisters({ scale: 'tiny', seed: 1 })) {
    companions.push(...(socialWelfare.companions ?? []));
    for (const { enrollments } of socialWelfare.families) {
      places.push(...enrollments.filter(({ program }) => program === 'PKH'));
    }
  }
});
afterAll(() => hub[Symbol.asyncDispose]());

interface Progress {
  readonly companion: { readonly id: string };
  readonly year: number;
  readonly caseload: number;
  readonly graduated: number;
  readonly target: number;
}
interface Answered {
  readonly graduationProgressByCompanion: { readonly nodes: readonly Progress[] };
  readonly graduationProgress: { readonly total: object; readonly target: object } | null;
}
async function ask(variables: object, claims?: object): Promise<Answered> {
  const { data, errors } = await hub.query(document, variables, claims as never);
  expect(errors).toBeUndefined();
  return data as unknown as Answered;
}

describe('companions against their target (Q9)', () => {
  it('are told with caseload and graduations of the year, as the rows of the population have them', async () => {
    const { graduationProgressByCompanion } = await ask({ year: 2026, first: 500 });

    const expected = companions.map(({ companionId }) => {
      const own = places.filter((one) => one.companionId === companionId);
      return {
        companion: { id: companionId },
        year: 2026,
        caseload: own.filter(({ status }) => status === 'ACTIVE').length,
        graduated: own.filter(({ exitKind, exitedOn }) => exitKind === 'GRADUATION' && exitedOn?.startsWith('2026'))
          .length,
        target: 10,
      };
    });
    expect(expected.some(({ graduated }) => graduated > 0)).toBe(true);
    expect(graduationProgressByCompanion.nodes).toHaveLength(companions.length);
    expect(graduationProgressByCompanion.nodes).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    [2025, 340_000],
    [2026, 400_000],
  ])('stand beside the nation and its target of %i', async (year, families) => {
    const { graduationProgress } = await ask({ year });

    const graduated = places.filter(
      ({ exitKind, exitedOn }) => exitKind === 'GRADUATION' && exitedOn?.startsWith(String(year)),
    ).length;
    const isSmall = graduated > 0 && graduated < 5;
    const count = isSmall ? null : graduated;
    expect(graduationProgress).toMatchObject({
      total: { count, suppressed: isSmall },
      target: { year, families, progress: count === null ? null : count / families },
    });
  });

  it('are those of the region that is asked for, within the caller’s rows', async () => {
    const regency = {
      ...person,
      sub: 'regency-1',
      agency: 'Dinas Sosial',
      role: 'REGIONAL_OFFICER',
      regions: ['3212'],
    };

    const idsOf = ({ graduationProgressByCompanion }: Answered) =>
      graduationProgressByCompanion.nodes.map(({ companion }) => companion.id).toSorted();
    const inside = companions.filter(({ regionCode }) => regionCode.startsWith('3212'));
    const expected = inside.map(({ companionId }) => companionId).toSorted();
    expect(expected.length).toBeLessThan(companions.length);
    expect(idsOf(await ask({ region: '3212', year: 2026 }))).toEqual(expected);
    expect(idsOf(await ask({ year: 2026 }, regency))).toEqual(expected);
  });
});

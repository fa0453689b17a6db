import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';
import {
  hasUnfitHouse,
  isAtRisk,
  isTold,
  readTrueFamilies,
  receives,
  type TrueFamily,
} from '../support/true-households.ts';

// The questions that ministries ask of each other, each as a document, against a look at every family of the true world.
// A record that is kept under a NIK which nobody can tell is not seen; everything else must be exact.

const folder = new URL('../../schema/operations/', import.meta.url);
const families = readTrueFamilies().map((family) => ({
  ...family,
  housing: isTold(family, family.housing) ? family.housing : null,
  familyPlanning: isTold(family, family.familyPlanning) ? family.familyPlanning : null,
}));
const today = new Date().toISOString().slice(0, 10);

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const ask = async (name: string, variables: object = {}) => {
  const { data, errors } = await hub.query(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'), variables);
  expect(errors, name).toBeUndefined();
  return data as Record<string, Answer>;
};

interface Group {
  readonly key: string;
  readonly count: { readonly value: number };
}
interface Answer {
  readonly count: { readonly value: number };
  readonly groups: { readonly nodes: readonly Group[] };
  readonly cells: { readonly nodes: readonly { sets: string[]; count: { value: number }; inAll: { value: number } }[] };
  readonly moves: { readonly nodes: readonly { from: string | null; to: string | null; count: { value: number } }[] };
}

const isPoor = ({ welfare }: TrueFamily, most = 4) => welfare.decile !== null && welfare.decile <= most;
const surveyOf = ({ familyPlanning }: TrueFamily) => familyPlanning?.surveys.at(-1);
const isPregnant = (family: TrueFamily) => surveyOf(family)?.pregnant === true;
const ageOf = (birthDate: string) =>
  Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5) ? 1 : 0);
const hasMemberOf = ({ welfare }: TrueFamily, from: number, to = 200) =>
  welfare.members.some(({ birthDate }) => ageOf(birthDate) >= from && ageOf(birthDate) <= to);
const wasAided = ({ housing }: TrueFamily, sinceYear: number, program?: string) =>
  housing?.assistances.some(
    (one) =>
      one.status !== 'CANCELLED' && one.fiscalYear >= sinceYear && (program === undefined || one.program === program),
  ) === true;
const wasGiven = (family: TrueFamily, program: string) => wasAided(family, 0, program);
const isEntered = ({ welfare }: TrueFamily, component: string) =>
  welfare.enrollments.some(
    (one) =>
      one.program === 'PKH' && one.status === 'ACTIVE' && one.components.some((entry) => entry.component === component),
  );
const isFound = ({ welfare }: TrueFamily, reasons: readonly string[], statuses: readonly string[]) =>
  welfare.findings.some(({ reason, status }) => reasons.includes(reason) && statuses.includes(status));
const hasStuntedChild = ({ familyPlanning }: TrueFamily) => {
  const last = new Map<string, { on: string; z: number }>();
  for (const { personNik, measuredOn, ageMonths, heightForAgeZ } of familyPlanning?.growth ?? []) {
    const months =
      (Number(familyPlanning?.snapshotOn.slice(0, 4)) - Number(measuredOn.slice(0, 4))) * 12 +
      Number(familyPlanning?.snapshotOn.slice(5, 7)) -
      Number(measuredOn.slice(5, 7));
    const late = (familyPlanning?.snapshotOn ?? '').slice(8) < measuredOn.slice(8) ? 1 : 0;
    if (heightForAgeZ === null || Math.abs(heightForAgeZ) > 6 || ageMonths + Math.max(0, months - late) >= 60) continue;
    if ((last.get(personNik)?.on ?? '') < measuredOn) last.set(personNik, { on: measuredOn, z: heightForAgeZ });
  }
  return [...last.values()].some(({ z }) => z < -2);
};
const isIn = (value: string | null | undefined, values: readonly string[]) => value != null && values.includes(value);
const lawful = ['SHM_OWN', 'SHGB_OTHER_CERTIFICATE', 'GIRIK_LETTER_C'];
const isBspsCandidate = (family: TrueFamily) =>
  isPoor(family) &&
  hasUnfitHouse(family) &&
  family.housing?.dwelling?.tenure === 'OWNED' &&
  isIn(family.housing.dwelling.landProof, lawful) &&
  !wasAided(family, 2016);
const gone = ['DECEASED', 'MOVED_OR_NOT_FOUND', 'DUPLICATE_NIK', 'DUPLICATE_FAMILY'];
const incomes = [
  'CIVIL_SERVANT_ASN',
  'MILITARY_TNI',
  'POLICE_POLRI',
  'STATE_ENTERPRISE_EMPLOYEE',
  'WAGE_ABOVE_MINIMUM',
];
const isPaid = (family: TrueFamily) => receives(family, 'PKH') || receives(family, 'SEMBAKO');
const lacksSanitation = ({ housing }: TrueFamily) =>
  isIn(housing?.dwelling?.water, ['UNPROTECTED_WELL', 'UNPROTECTED_SPRING', 'SURFACE_WATER', 'OTHER']) ||
  isIn(housing?.dwelling?.latrine, ['COMMUNAL_MCK', 'PUBLIC', 'HAVE_NOT_USED', 'NONE']) ||
  isIn(housing?.dwelling?.sewage, ['POND_RIVER_SEA', 'PIT', 'BEACH_FIELD', 'OTHER']);
const receivesFamilyProgram = ({ familyPlanning }: TrueFamily, program: string) =>
  familyPlanning?.interventions.some((one) => one.program === program && (one.to === null || one.to >= today)) === true;

describe('each question is answered as a look at every family does', () => {
  const questions: [string, object, (family: TrueFamily) => boolean][] = [
    ['cohort-at-risk-without-pkh', {}, (one) => isAtRisk(one) && isPoor(one) && !receives(one, 'PKH')],
    [
      'cohort-at-risk-with-component',
      {},
      (one) => isAtRisk(one) && isPoor(one) && !receives(one, 'PKH') && (isPregnant(one) || hasMemberOf(one, 0, 5)),
    ],
    [
      'cohort-pkh-in-unfit-house',
      { sinceYear: 2016 },
      (one) => receives(one, 'PKH') && hasUnfitHouse(one) && !wasAided(one, 2016),
    ],
    [
      'cohort-all-three-risks',
      { region: '3212' },
      (one) => one.welfare.regionCode.startsWith('3212') && isPoor(one) && hasUnfitHouse(one) && isAtRisk(one),
    ],
    ['cohort-ineligible-recipients', {}, (one) => isPaid(one) && isFound(one, incomes, ['CONFIRMED'])],
    [
      'cohort-recipients-to-check',
      {},
      (one) => isPaid(one) && isFound(one, gone, ['SUSPECTED', 'UNDER_VERIFICATION', 'CONFIRMED']),
    ],
    ['cohort-stunted-without-sanitation', {}, (one) => hasStuntedChild(one) && lacksSanitation(one)],
    [
      'cohort-latrine-contradictions',
      {},
      (one) =>
        surveyOf(one)?.properLatrine === false &&
        one.housing?.dwelling?.latrine === 'OWN' &&
        one.housing.dwelling.sewage === 'SEPTIC_TANK',
    ],
    [
      'cohort-pregnancies-not-entered',
      {},
      (one) => isPregnant(one) && receives(one, 'PKH') && !isEntered(one, 'PREGNANT_POSTPARTUM'),
    ],
    [
      'cohort-elderly-alone',
      {},
      (one) =>
        isPoor(one) &&
        one.welfare.members.length === 1 &&
        hasMemberOf(one, 60) &&
        !isEntered(one, 'ELDERLY_60_PLUS') &&
        !receives(one, 'ATENSI') &&
        !receivesFamilyProgram(one, 'SIDAYA'),
    ],
    [
      'cohort-school-age-poor',
      {},
      (one) =>
        isPoor(one, 2) &&
        (hasMemberOf(one, 7, 12) || hasMemberOf(one, 13, 15) || hasMemberOf(one, 16, 18)) &&
        !receives(one, 'SEKOLAH_RAKYAT'),
    ],
  ];

  it.each(questions)('%s', async (name, variables, holds) => {
    const { cohort } = await ask(name, variables);

    expect(cohort?.count.value).toBe(families.filter(holds).length);
    if (cohort?.groups) {
      const groups = cohort.groups.nodes.reduce((sum, { count }) => sum + count.value, 0);
      expect(groups).toBe(cohort.count.value);
    }
  });

  it('cohort-bsps-candidates', async () => {
    const { all, atRisk } = await ask('cohort-bsps-candidates', { sinceYear: 2016 });

    expect(all?.count.value).toBe(families.filter(isBspsCandidate).length);
    expect(atRisk?.count.value).toBe(families.filter((one) => isBspsCandidate(one) && isAtRisk(one)).length);
  });

  it('cohort-graduation-candidates and those who would fall back', async () => {
    const listed = await hub.query('{ graduationCandidates(first: 500) { nodes { household { id } } } }');
    const ids = new Set(
      (
        listed.data as { graduationCandidates: { nodes: { household: { id: string } }[] } }
      ).graduationCandidates.nodes.map(({ household }) => household.id),
    );
    const { cohort } = await ask('cohort-graduation-candidates');
    const { cohort: falling } = await ask('cohort-graduation-at-risk', { first: 500 });

    expect(cohort?.count.value).toBe(ids.size);
    const nodes = (falling as unknown as { households: { nodes: { id: string }[] } }).households.nodes;
    expect(nodes.every(({ id }) => ids.has(id))).toBe(true);
    expect(nodes.length).toBe(falling?.count.value);
  });

  it('cohort-incidence-by-decile', async () => {
    const answer = await ask('cohort-incidence-by-decile');

    const holds: Record<string, (one: TrueFamily) => boolean> = {
      everyone: () => true,
      pkh: (one) => receives(one, 'PKH'),
      sembako: (one) => receives(one, 'SEMBAKO'),
      pbiJk: (one) => receives(one, 'PBI_JK'),
      bsps: (one) => wasGiven(one, 'BSPS'),
    };
    for (const [name, is] of Object.entries(holds)) {
      for (const { key, count } of answer[name]?.groups.nodes ?? []) {
        const expected = families.filter((one) => one.welfare.decile === Number(key) && is(one)).length;
        expect(count.value, `${name} in decile ${key}`).toBe(expected);
      }
    }
  });

  const overlaps: [string, Record<string, (one: TrueFamily) => boolean>][] = [
    ['cohort-coverage-and-overlap', { PKH: (one) => receives(one, 'PKH'), RTLH: hasUnfitHouse, KRS: isAtRisk }],
    [
      'cohort-who-visits',
      {
        companion: (one) =>
          one.welfare.enrollments.some(
            (row) => row.program === 'PKH' && row.status === 'ACTIVE' && row.companionId !== null,
          ),
        team: ({ familyPlanning }) => familyPlanning?.teamId != null,
      },
    ],
    [
      'cohort-genting-overlap',
      {
        GENTING: (one) => receivesFamilyProgram(one, 'GENTING'),
        PKH: (one) => receives(one, 'PKH'),
        SEMBAKO: (one) => receives(one, 'SEMBAKO'),
        BSPS: (one) => wasGiven(one, 'BSPS'),
      },
    ],
  ];
  it.each(overlaps)('%s', async (name, sets) => {
    const { cohortOverlap } = await ask(name);

    expect(cohortOverlap?.cells.nodes).toHaveLength(2 ** Object.keys(sets).length);
    for (const { sets: names, count, inAll } of cohortOverlap?.cells.nodes ?? []) {
      const inNamed = families.filter((one) => names.every((each) => sets[each]?.(one)));
      const inNoOther = inNamed.filter((one) =>
        Object.entries(sets).every(([each, is]) => names.includes(each) || !is(one)),
      );
      expect(inAll.value, names.join(' and ')).toBe(inNamed.length);
      expect(count.value, `${names.join(' and ')} alone`).toBe(inNoOther.length);
    }
  });

  it('cohort-rank-moves and cohort-after-bsps', async () => {
    const versions = [
      ...new Set(families.flatMap(({ welfare }) => welfare.decileHistory.map((one) => one.dtsenVersion))),
    ].toSorted();
    const [before, after] = [versions.at(-2) as string, versions.at(-1) as string];
    const rankIn = ({ welfare }: TrueFamily, version: string) =>
      welfare.decileHistory.find((one) => one.dtsenVersion === version)?.decile ?? null;
    const band = (decile: number | null) =>
      decile === null ? null : decile <= 2 ? '1-2' : decile <= 4 ? '3-4' : decile <= 7 ? '5-7' : '8-10';
    const half = (decile: number | null) => (decile === null ? null : decile <= 4 ? '1-4' : '5-10');
    const { cohortTransition } = await ask('cohort-rank-moves', { before, after });
    const { ranks } = await ask('cohort-after-bsps', {
      sinceYear: 2020,
      before,
      after,
      yearBefore: 2024,
      yearAfter: 2025,
    });

    const moved = (
      answer: Answer | undefined,
      name: (decile: number | null) => string | null,
      who: readonly TrueFamily[],
    ) => {
      for (const { from, to, count } of answer?.moves.nodes ?? []) {
        const expected = who.filter(
          (one) => name(rankIn(one, before)) === from && name(rankIn(one, after)) === to,
        ).length;
        expect(count.value, `${from} to ${to}`).toBe(expected);
      }
      expect(answer?.moves.nodes.reduce((sum, { count }) => sum + count.value, 0)).toBe(who.length);
    };
    expect(versions.length).toBeGreaterThan(1);
    moved(cohortTransition, band, families);
    moved(
      ranks,
      half,
      families.filter((one) => wasAided(one, 2020, 'BSPS')),
    );
  });

  it('cohort-residents-programs', async () => {
    const project = families.find(({ housing }) => housing?.projectId)?.housing?.projectId as string;
    const { residents } = await ask('cohort-residents-programs', { project });

    const living = families.filter(({ housing }) => housing?.projectId === project);
    expect(residents?.count.value).toBe(living.length);
    for (const { key, count } of residents?.groups.nodes ?? []) {
      expect(count.value, key).toBe(living.filter((one) => receives(one, key)).length);
    }
  });
});

it('cohort-match-quality adds up from the regions', async () => {
  const { matchQuality } = await ask('cohort-match-quality');

  interface Quality {
    readonly everyone: { readonly value: number };
    readonly registers: {
      readonly nodes: readonly { ministry: string; records: number; byHead: number; unmatched: number }[];
    };
  }
  const { registers, regions, everyone } = matchQuality as unknown as Quality & {
    regions: { nodes: readonly Quality[] };
  };
  const lost = readTrueFamilies().filter((one) => !isTold(one, one.housing)).length;
  expect(registers.nodes.find(({ ministry }) => ministry === 'housing')?.unmatched).toBeGreaterThanOrEqual(lost);
  expect(regions.nodes.reduce((sum, region) => sum + region.everyone.value, 0)).toBe(everyone.value);
  for (const whole of registers.nodes) {
    const parts = regions.nodes.map((region) =>
      region.registers.nodes.find(({ ministry }) => ministry === whole.ministry),
    );
    for (const measure of ['records', 'byHead', 'unmatched'] as const) {
      expect(
        parts.reduce((sum, part) => sum + (part?.[measure] ?? 0), 0),
        `${whole.ministry} ${measure}`,
      ).toBe(whole[measure]);
    }
  }
});

it('every document of a cohort is run by a test', () => {
  const documents = readdirSync(folder).filter((name) => name.startsWith('cohort-'));
  const test = readFileSync(new URL(import.meta.url), 'utf8');

  expect(documents.filter((name) => !test.includes(`'${name.replace('.graphql', '')}`))).toEqual([]);
});

/** Finds where registers contradict each other about one family. Pure. */
import type { DataQualityFinding, DataQualityKind, DataQualitySeverity, Ministry } from '../generated.ts';
import type { PartAnswer } from '../household-parts/ask-ministries.ts';

/** What each register holds of a family. */
export interface RegisterFacts {
  readonly headNik: string;
  readonly memberNiks: readonly string[];
  readonly regionCode: string;
  readonly snapshotOn: string;
  readonly properDrinkingWater: boolean | null;
  readonly properLatrine: boolean | null;
  readonly waterAndLatrineWithheld: boolean;
  readonly membersListedTwice: number | null;
}

/** What the ministries are asked of a household. */
export interface FactsPart {
  readonly registerFacts?: RegisterFacts | null;
}

/** The question to each ministry. */
export const factsSelection =
  'status registerFacts { headNik memberNiks regionCode snapshotOn properDrinkingWater properLatrine waterAndLatrineWithheld membersListedTwice }';

/** Days after which the older of two records is called stale; an assumption, no norm was found. */
const staleAfterDays = 365;

const severities: Readonly<Record<DataQualityKind, DataQualitySeverity>> = {
  DUPLICATE_MEMBERSHIP: 'HIGH',
  NOT_MATCHED: 'HIGH',
  HEAD_DIFFERS: 'MEDIUM',
  REGION_DIFFERS: 'MEDIUM',
  MEMBERS_DIFFER: 'MEDIUM',
  LATRINE_CONTRADICTION: 'MEDIUM',
  WATER_CONTRADICTION: 'MEDIUM',
  NOT_REGISTERED: 'LOW',
  STALE_SNAPSHOT: 'LOW',
};

interface Known {
  readonly ministry: Ministry;
  readonly facts: RegisterFacts;
}

/** The contradictions among the answers, the gravest first, then in the order of the kinds and of the ministries. */
export function compareRegisters(answers: readonly PartAnswer<FactsPart>[]): readonly DataQualityFinding[] {
  const known = answers.flatMap(({ ministry, part }): Known[] =>
    part?.registerFacts ? [{ ministry, facts: part.registerFacts }] : [],
  );
  const owner = known.find(({ ministry }) => ministry === 'SOCIAL_WELFARE');
  const others = known.filter((one) => one !== owner);
  const found = [
    ...(owner ? duplicates(owner) : []),
    ...withStatus(answers, 'NOT_MATCHED'),
    ...(owner ? others.flatMap((other) => differences(owner, other)) : []),
    ...houseContradictions(known),
    ...withStatus(answers, 'NOT_REGISTERED'),
    ...staleAmong(known),
  ];
  return found.toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind));
}

function duplicates({ ministry, facts }: Known): DataQualityFinding[] {
  const persons = facts.membersListedTwice ?? 0;
  return persons === 0 ? [] : [findingOf('DUPLICATE_MEMBERSHIP', [ministry], persons)];
}

function withStatus(
  answers: readonly PartAnswer<FactsPart>[],
  status: 'NOT_MATCHED' | 'NOT_REGISTERED',
): DataQualityFinding[] {
  return answers.filter(({ part }) => part?.status === status).map(({ ministry }) => findingOf(status, [ministry]));
}

function differences(owner: Known, other: Known): DataQualityFinding[] {
  const both = [owner.ministry, other.ministry];
  const [ours, theirs] = [new Set(owner.facts.memberNiks), new Set(other.facts.memberNiks)];
  const persons =
    [...ours].filter((nik) => !theirs.has(nik)).length + [...theirs].filter((nik) => !ours.has(nik)).length;
  return [
    ...(owner.facts.headNik === other.facts.headNik ? [] : [findingOf('HEAD_DIFFERS', both)]),
    ...(owner.facts.regionCode === other.facts.regionCode ? [] : [findingOf('REGION_DIFFERS', both)]),
    ...(persons === 0 ? [] : [findingOf('MEMBERS_DIFFER', both, persons)]),
  ];
}

function houseContradictions(known: readonly Known[]): DataQualityFinding[] {
  const house = known.find(({ ministry }) => ministry === 'HOUSING')?.facts;
  const survey = known.find(({ ministry }) => ministry === 'FAMILY_PLANNING')?.facts;
  if (!house || !survey) return [];
  const contradict = (one: boolean | null, other: boolean | null) => one !== null && other !== null && one !== other;
  const both: readonly Ministry[] = ['HOUSING', 'FAMILY_PLANNING'];
  return [
    ...(contradict(house.properLatrine, survey.properLatrine) ? [findingOf('LATRINE_CONTRADICTION', both)] : []),
    ...(contradict(house.properDrinkingWater, survey.properDrinkingWater)
      ? [findingOf('WATER_CONTRADICTION', both)]
      : []),
  ];
}

function staleAmong(known: readonly Known[]): DataQualityFinding[] {
  const newest = Math.max(...known.map(({ facts }) => Date.parse(facts.snapshotOn)));
  const isStale = ({ facts }: Known) => newest - Date.parse(facts.snapshotOn) > staleAfterDays * 86_400_000;
  return known.filter(isStale).map(({ ministry }) => findingOf('STALE_SNAPSHOT', [ministry]));
}

function findingOf(
  kind: DataQualityKind,
  ministries: readonly Ministry[],
  persons: number | null = null,
): DataQualityFinding {
  return { kind, severity: severities[kind], ministries: [...ministries], persons };
}

function rankOf(kind: DataQualityKind): number {
  return Object.keys(severities).indexOf(kind);
}

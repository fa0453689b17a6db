import { isoOfDay, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { FamilyPlanningRow, FamilySurveyRow, HousingRow, WelfareRow } from '../register-rows.ts';
import type { RowIds } from '../row-id.ts';
import type { TrueHousehold } from '../true-household.ts';
import { isStuntingRisk } from '../truth.ts';
import type { FamilyOfReferral, OutreachRows, PledgeRow, ReferralRow } from './outreach-rows.ts';

/** A household as the three registers know it. */
export interface KnownHousehold {
  readonly household: TrueHousehold;
  readonly planning: FamilyPlanningRow;
  readonly welfare: WelfareRow | null;
  readonly housing: HousingRow | null;
}

/** Writes the outreach to families in their order; the shares are assumed, so that every state occurs. */
export function createOutreachWriter(draws: Draws, rowIds: RowIds): (known: KnownHousehold) => OutreachRows {
  const seenRegencies = new Set<string>();
  const childrenIn = new Map<string, number>();
  let written = 0;

  return (known) => {
    const { household, planning } = known;
    const { regencyCode } = household.place;
    const isFirst = !seenRegencies.has(regencyCode);
    seenRegencies.add(regencyCode);
    const d = draws.at(household.index);
    const current = planning.surveys.at(-1) as FamilySurveyRow;
    const isTarget = current.pregnant || current.childAgesMonths.length > 0;
    const isRisk = isTarget && isStuntingRisk(current);
    const regency = Number(regencyCode);
    const centre = rowIds('centre', regency, 0);
    return {
      referrals: isRisk && d.chance(0.4) ? [writeReferral(d, known, current, rowIds, written++)] : [],
      pledges: isRisk && d.chance(0.35) ? [writePledge(d, known, rowIds)] : [],
      places: isTarget && d.chance(0.2) ? writePlaces(d, known, centre, rowIds, childrenIn) : [],
      donors: isFirst ? writeDonors(regencyCode, rowIds) : [],
      centres: isFirst
        ? [
            {
              rowId: centre,
              name: `Tamasya ${regencyCode}`,
              host: (['MINISTRY', 'FIRM', 'COMMUNITY'] as const)[regency % 3] as 'FIRM',
              regionCode: household.place.village.code,
              capacity: capacityOf(regency),
            },
          ]
        : [],
    };
  };
}

const donorNames = [
  ['Baznas', 'AGENCY'],
  ['Perusahaan daerah', 'COMPANY'],
  ['Paguyuban warga', 'COMMUNITY'],
] as const;

function writeDonors(regencyCode: string, rowIds: RowIds): OutreachRows['donors'] {
  return donorNames.map(([name, kind], n) => ({
    rowId: rowIds('donor', Number(regencyCode), n),
    name: `${name} ${regencyCode}`,
    kind,
    regionCode: regencyCode,
  }));
}

function capacityOf(regency: number): number {
  return 12 + (regency % 5) * 4;
}

function writePledge(d: Draws, { household, planning }: KnownHousehold, rowIds: RowIds): PledgeRow {
  const starts = todayDay - d.between(40, 400);
  return {
    rowId: rowIds('pledge', household.index, 0),
    donorRowId: rowIds('donor', Number(household.place.regencyCode), d.between(0, donorNames.length - 1)),
    family: familyOf(planning),
    kind: d.pick(['FOOD', 'HOUSE', 'LATRINE', 'WATER'] as const),
    startsOn: isoOfDay(starts),
    endedOn: d.chance(0.3) ? isoOfDay(starts + d.between(20, 39)) : null,
  };
}

function writePlaces(
  d: Draws,
  { household, planning }: KnownHousehold,
  centreRowId: string,
  rowIds: RowIds,
  childrenIn: Map<string, number>,
): OutreachRows['places'] {
  const enrolled = todayDay - d.between(10, 200);
  const hasLeft = d.chance(0.3);
  const child = household.members.find(
    ({ nik, ageMonths, diedOn }) =>
      ageMonths >= 12 && ageMonths < 60 && diedOn === null && planning.memberNiks.includes(nik),
  );
  const taken = childrenIn.get(centreRowId) ?? 0;
  if (child === undefined || taken >= capacityOf(Number(household.place.regencyCode))) return [];
  childrenIn.set(centreRowId, taken + 1);
  return [
    {
      rowId: rowIds('place', household.index, 0),
      centreRowId,
      childNik: child.nik,
      family: familyOf(planning),
      slot: taken + 1,
      enrolledOn: isoOfDay(enrolled),
      leftOn: hasLeft ? isoOfDay(Math.min(todayDay, enrolled + 60)) : null,
    },
  ];
}

function writeReferral(
  d: Draws,
  { household, planning, welfare, housing }: KnownHousehold,
  survey: FamilySurveyRow,
  rowIds: RowIds,
  position: number,
): ReferralRow {
  // In turns, so that the smallest population shows every programme and state.
  const program = position % 3 === 1 ? 'BSPS' : 'PKH';
  const receiver = program === 'PKH' ? welfare : housing;
  const status = statusOf(position, program, welfare, housing);
  const sent = todayDay - d.between(8, 120);
  return {
    rowId: rowIds('referral', household.index, 0),
    receivedRowId: rowIds('referral', household.index, 1),
    program,
    status,
    sentOn: isoOfDay(sent),
    closedOn: status === 'DELIVERED' ? null : isoOfDay(sent + d.between(1, 7)),
    answerReason: status === 'DECLINED' ? declined[program] : null,
    ...reasonsOf(program, survey),
    sender: { ...familyOf(planning), teamId: planning.teamId },
    receiver: receiver && familyOf(receiver),
  };
}

const declined = { PKH: 'Desil di atas batas program.', BSPS: 'Rumah dinilai layak huni.' } as const;

// Both registers agree: what was accepted shows in the receiver's own rows.
function statusOf(
  position: number,
  program: ReferralRow['program'],
  welfare: WelfareRow | null,
  housing: HousingRow | null,
): ReferralRow['status'] {
  const isKept =
    program === 'PKH'
      ? welfare?.enrollments.some((one) => one.program === 'PKH' && one.status !== 'EXITED')
      : housing?.onWaitingList;
  if (isKept) return position % 4 === 3 ? 'DELIVERED' : 'ACCEPTED';
  return (
    (['DELIVERED', 'DECLINED', 'WITHDRAWN'] as const)[position % 3 === 2 ? 0 : Math.floor(position / 2) % 3] ??
    'DELIVERED'
  );
}

function reasonsOf(
  program: ReferralRow['program'],
  survey: FamilySurveyRow,
): Pick<ReferralRow, 'reasons' | 'healthReasons'> {
  const { pregnant, childAgesMonths, properDrinkingWater, properLatrine } = survey;
  if (program === 'BSPS') {
    const reasons: ReferralRow['reasons'] = [
      'AT_RISK_OF_STUNTING',
      ...(properDrinkingWater ? [] : (['NO_PROPER_DRINKING_WATER'] as const)),
      ...(properLatrine ? [] : (['NO_PROPER_LATRINE'] as const)),
    ];
    return { reasons, healthReasons: [] };
  }
  return {
    reasons: ['AT_RISK_OF_STUNTING'],
    healthReasons: [
      ...(pregnant ? (['PREGNANCY'] as const) : []),
      ...(childAgesMonths.some((months) => months < 24) ? (['CHILD_UNDER_TWO'] as const) : []),
      ...(childAgesMonths.some((months) => months >= 24) ? (['CHILD_TWO_TO_FOUR'] as const) : []),
    ],
  };
}

function familyOf({ rowId, headNik, regionCode }: FamilyOfReferral): FamilyOfReferral {
  return { rowId, headNik, regionCode };
}

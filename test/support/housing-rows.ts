import { createHash } from 'node:crypto';
import type { AssistanceRow, DwellingRow, HousingRow, ProjectRow, QuotaRow } from '#population/register-rows.ts';

/** The rows of a housing register, as a test writes them. */
export interface HousingRows {
  readonly families: readonly HousingRow[];
  readonly dwellings: readonly DwellingRow[];
  readonly projects: readonly ProjectRow[];
  readonly quotas?: readonly QuotaRow[];
}

/** Eretan Kulon, the village of most rows. */
export const eretanKulon = '3212212012';

/** The n-th safe NIK, 0 to 9998: digits 5 and 6 are 99. */
export function nikNumber(n: number): string {
  return `321299120380${String(n + 1).padStart(4, '0')}`;
}

/** The same 24 hexadecimal digits for the same name, in no order. */
export function rowIdOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 24);
}

/** A family without house, project or assistance, headed by the n-th NIK. */
export function aHousingRow(n: number, changes: Partial<HousingRow> = {}): HousingRow {
  return {
    rowId: rowIdOf(`family ${n}`),
    headNik: nikNumber(n),
    familyCardNumber: `321299010119${String(n + 1).padStart(4, '0')}`,
    formerHeads: [],
    regionCode: eretanKulon,
    snapshotOn: '2025-06-30',
    memberNiks: [],
    dwellingId: null,
    onWaitingList: false,
    projectId: null,
    assistances: [],
    ...changes,
  };
}

/** The n-th house, liveable by every standard. */
export function aDwellingRow(n: number, changes: Partial<DwellingRow> = {}): DwellingRow {
  return {
    dwellingId: rowIdOf(`dwelling ${n}`),
    regionCode: eretanKulon,
    latitude: -6.32,
    longitude: 108.08,
    occupants: 4,
    floorAreaM2: 54,
    ceilingHeightM: 2.8,
    lightOpeningPercent: 10,
    airOpeningPercent: 5,
    structureSound: true,
    roof: 'TILE',
    wall: 'MASONRY',
    floor: 'CERAMIC',
    roofCondition: 'GOOD',
    wallCondition: 'GOOD',
    floorCondition: 'GOOD',
    water: 'PIPED',
    latrine: 'OWN',
    closet: 'GOOSENECK',
    sewage: 'SEPTIC_TANK',
    powerVA: 900,
    tenure: 'OWNED',
    landProof: 'SHM_OWN',
    surveyedOn: '2024-05-17',
    source: 'e-RTLH',
    ...changes,
  };
}

/** The n-th assistance: a finished BSPS grant of 2025. */
export function anAssistanceRow(n: number, changes: Partial<AssistanceRow> = {}): AssistanceRow {
  return {
    rowId: rowIdOf(`assistance ${n}`),
    program: 'BSPS',
    zone: 'REGULAR',
    status: 'COMPLETED',
    leadAgency: 'Kementerian PKP',
    fundingSources: [{ agency: 'Kementerian PKP', amount: 20_000_000 }],
    materialAmount: 17_500_000,
    wageAmount: 2_500_000,
    totalAmount: 20_000_000,
    decreeNumber: null,
    fiscalYear: 2025,
    progressPercent: 100,
    projectId: null,
    ...changes,
  };
}

/** A relocation project of that id. */
export function aProjectRow(projectId: string, changes: Partial<ProjectRow> = {}): ProjectRow {
  return {
    projectId,
    kind: 'RELOCATION',
    name: 'Kampung Nelayan Sejahtera',
    regionCode: eretanKulon,
    towers: null,
    units: 93,
    accessibleUnits: null,
    monthlyRent: null,
    openedOn: '2025-09-01',
    hazard: 'tidal flood',
    ...changes,
  };
}

/** Places of the nation for BSPS in 2026, unless told otherwise. */
export function aQuotaRow(places: number, changes: Partial<QuotaRow> = {}): QuotaRow {
  return { program: 'BSPS', fiscalYear: 2026, regionCode: null, places, source: 'test', ...changes };
}

/** The n-th house, unfit by every standard, on land of the family's own. */
export function anUnfitDwellingRow(n: number, changes: Partial<DwellingRow> = {}): DwellingRow {
  const parts = { roof: 'THATCH', wall: 'WOVEN_BAMBOO', floor: 'EARTH', structureSound: false } as const;
  return aDwellingRow(n, { ...parts, ...changes });
}

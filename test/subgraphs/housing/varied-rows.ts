import {
  aDwellingRow,
  aHousingRow,
  anAssistanceRow,
  aProjectRow,
  type HousingRows,
} from '../../support/housing-rows.ts';

/** Two villages of one district, one of another, a city, and a village of Papua. */
const villages = ['3212212012', '3212212004', '3212012001', '3273011001', '9103012001'];

/** Regions at every level that hold some, all or none of the villages. */
export const regions = ['32', '3212', '321221', '3212212012', '3273', '91', '9103012001', '51'];

const pick = <T>(values: readonly T[], n: number) => values[n % values.length] as T;

/**
 * 210 families in 150 houses, and 12 projects, such that every combination of place, verdict, programme and waiting
 * list occurs: each fact repeats with a length of its own, and the lengths have no common factor.
 */
export function variedRows(): HousingRows {
  const dwellings = Array.from({ length: 150 }, (_, n) =>
    aDwellingRow(n, {
      regionCode: pick(villages, n),
      roof: pick(['TILE', 'THATCH', 'ASBESTOS'], n),
      ceilingHeightM: pick([2.8, null, 2.8, 2.4], n),
      floorCondition: pick(['GOOD', null], Math.floor(n / 3)),
    }),
  );
  const families = Array.from({ length: 210 }, (_, n) => {
    const dwelling = n % 11 === 0 ? null : pick(dwellings, n);
    return aHousingRow(n, {
      regionCode: dwelling?.regionCode ?? pick(villages, n),
      dwellingId: dwelling?.dwellingId ?? null,
      onWaitingList: n % 7 < 3,
      assistances: [
        ...(n % 4 === 0 ? [anAssistanceRow(3 * n, { program: 'BSPS' })] : []),
        ...(n % 6 === 0 ? [anAssistanceRow(3 * n + 1, { program: 'RST' })] : []),
        ...(n % 5 === 0 ? [anAssistanceRow(3 * n + 2, { program: 'FLPP', status: 'CANCELLED' })] : []),
      ],
    });
  });
  const projects = Array.from({ length: 12 }, (_, n) =>
    aProjectRow(`project-${n}`, {
      regionCode: pick(villages, n),
      kind: pick(['RUSUN', 'RELOCATION', 'SETTLEMENT_UPGRADE'], n),
    }),
  );
  return { families, dwellings, projects };
}

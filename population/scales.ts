/** Names of the sizes in which the synthetic population can be made. */
export type ScaleName = 'tiny' | 'dev' | 'demo' | 'bench';

/** What one size of the population covers. */
export interface Scale {
  readonly name: ScaleName;
  /** Families when none are asked for; the resettled ones of Indramayu come besides. */
  readonly families: number;
  /** Province codes, or null for all 38. */
  readonly provinces: readonly string[] | null;
  /** Regency codes, or null for every regency of the provinces. */
  readonly regencies: readonly string[] | null;
  /** Fewest families in a province, so that small cells really occur and no province is empty. */
  readonly minimumPerProvince: number;
  /** Villages are chosen so that about this many families live in each. */
  readonly familiesPerVillage: number;
}

/**
 * The sizes by name. `tiny` is for unit tests, `dev` for daily work, `demo` for every province, and `bench` for
 * measurements with one to five million families. Every size has one Papuan province at least, because NIKs that
 * begin with 91 to 96 do not survive as numbers.
 */
export const scales: Readonly<Record<ScaleName, Scale>> = {
  tiny: {
    name: 'tiny',
    families: 200,
    provinces: ['31', '32', '91'],
    regencies: ['3175', '3212', '3275', '9103'],
    minimumPerProvince: 40,
    familiesPerVillage: 20,
  },
  dev: {
    name: 'dev',
    families: 20_000,
    provinces: ['31', '32', '35', '53', '73', '91'],
    regencies: null,
    minimumPerProvince: 500,
    familiesPerVillage: 30,
  },
  demo: {
    name: 'demo',
    families: 200_000,
    provinces: null,
    regencies: null,
    minimumPerProvince: 500,
    familiesPerVillage: 40,
  },
  bench: {
    name: 'bench',
    families: 1_000_000,
    provinces: null,
    regencies: null,
    minimumPerProvince: 500,
    familiesPerVillage: 60,
  },
};

/** What a population is made from: the same three values give the same bytes. */
export interface PopulationOptions {
  readonly scale: ScaleName;
  /** Any 32-bit whole number. */
  readonly seed: number;
  /** Number of families; the scale's own number when absent. At least 100. The resettled ones come besides. */
  readonly families?: number;
}

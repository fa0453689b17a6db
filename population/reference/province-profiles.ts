/** One province with the values that the generator is tuned to. */
export interface ProvinceProfile {
  /** Kemendagri code. */
  readonly code: string;
  readonly population: number;
  /** Share of under-fives with a height-for-age below -2 SD, in percent. */
  readonly stuntingPercent: number;
  /** Share of families in the poorest decile of the nation, in percent. */
  readonly firstDecilePercent: number;
  /** How many times likelier than in the nation a house fails: every check, space alone, sanitation alone. */
  readonly unfitFactor: number;
  readonly spaceFactor: number;
  readonly sanitationFactor: number;
}

type Row = readonly [
  code: string,
  population: number,
  stunting: number,
  firstDecile: number,
  unfit?: number,
  space?: number,
  sanitation?: number,
];

/**
 * Population: Dukcapil, December 2024, annexed to Kepmendagri 300.2.2-2430/2025. Stunting and first decile: values of
 * the generator, not statistics, made from SSGI, SKI and BPS poverty figures so that the weighted means are 19.8 and
 * 10 percent. The last three columns are assumptions that bring six provinces near the share of liveable homes that BPS
 * published for 2023.
 */
const rows: readonly Row[] = [
  ['11', 5_623_479, 28.7, 14.4], // Aceh
  ['12', 15_640_905, 19.4, 8.6], // Sumatera Utara
  ['13', 5_820_359, 23.2, 6.2], // Sumatera Barat
  ['14', 7_099_297, 15.6, 7.2], // Riau
  ['15', 3_834_439, 16.5, 8.4], // Jambi
  ['16', 9_064_690, 17.1, 11.9], // Sumatera Selatan
  ['17', 2_127_957, 18.2, 14.1], // Bengkulu
  ['18', 9_144_263, 14.0, 11.7], // Lampung
  ['19', 1_549_562, 17.0, 5.8, 2.8], // Kepulauan Bangka Belitung
  ['21', 2_271_890, 14.2, 5.2], // Kepulauan Riau
  ['31', 11_038_216, 13.6, 5.0, 1, 9, 2.5], // DKI Jakarta
  ['32', 51_316_378, 18.6, 8.2], // Jawa Barat
  ['33', 38_430_645, 19.1, 11.1], // Jawa Tengah
  ['34', 3_743_365, 15.1, 11.9, 0.33], // DI Yogyakarta
  ['35', 41_919_906, 17.6, 11.1], // Jawa Timur
  ['36', 12_881_374, 18.4, 6.6], // Banten
  ['51', 4_375_263, 8.7, 4.3], // Bali
  ['52', 5_751_295, 30.1, 13.8], // Nusa Tenggara Barat
  ['53', 5_700_772, 37.0, 21.7, 1.5], // Nusa Tenggara Timur
  ['61', 5_646_268, 25.6, 7.2], // Kalimantan Barat
  ['62', 2_825_290, 24.7, 6.1], // Kalimantan Tengah
  ['63', 4_305_281, 22.6, 4.5], // Kalimantan Selatan
  ['64', 4_123_303, 22.0, 6.0], // Kalimantan Timur
  ['65', 770_627, 20.3, 6.5], // Kalimantan Utara
  ['71', 2_645_291, 18.8, 7.8], // Sulawesi Utara
  ['72', 3_219_494, 25.9, 12.8], // Sulawesi Tengah
  ['73', 9_528_276, 25.0, 8.9], // Sulawesi Selatan
  ['74', 2_824_589, 25.5, 12.3], // Sulawesi Tenggara
  ['75', 1_250_960, 21.9, 15.5], // Gorontalo
  ['76', 1_466_741, 32.2, 12.2], // Sulawesi Barat
  ['81', 1_935_586, 24.0, 18.0], // Maluku
  ['82', 1_394_231, 24.0, 6.8], // Maluku Utara
  ['91', 1_102_360, 26.3, 22.4, 2], // Papua
  ['92', 576_255, 27.6, 24.1, 2], // Papua Barat
  ['93', 562_220, 31.8, 23.0, 2], // Papua Selatan
  ['94', 1_369_112, 36.2, 33.8, 2], // Papua Tengah
  ['95', 1_470_518, 34.3, 35.1, 2], // Papua Pegunungan
  ['96', 623_186, 28.5, 21.0, 2], // Papua Barat Daya
];

/** The 38 provinces in the order of their codes. */
export const provinceProfiles: readonly ProvinceProfile[] = rows.map(
  ([
    code,
    population,
    stuntingPercent,
    firstDecilePercent,
    unfitFactor = 1,
    spaceFactor = 1,
    sanitationFactor = 1,
  ]) => ({
    code,
    population,
    stuntingPercent,
    firstDecilePercent,
    unfitFactor,
    spaceFactor,
    sanitationFactor,
  }),
);

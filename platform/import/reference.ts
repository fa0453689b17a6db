/** What rows of an imported file are held against; loaded once for a file. */
export interface ImportReference {
  /** Digest of the file: what histories name as the key of a change that it made. */
  readonly importId: string;
  /** When the import of the file began, also where it was interrupted meanwhile. */
  readonly startedAt: Date;
  /** Day of the import, `YYYY-MM-DD`: nothing is dated after it. */
  readonly today: string;
  /** True where the 10-digit code is a village of the table of regions. */
  hasVillage(code: string): boolean;
  /** True where the 6 digits are a district's code of today. Numbers keep codes that are no more, so this only warns. */
  hasDistrict(code: string): boolean;
  /** Told of each NIK whose first six digits are no district's code of today (level V3 of the validation). */
  warnOfDistrict(): void;
}

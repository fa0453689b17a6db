/** The calendar quarter of an instant in UTC, written `YYYY-Qn`: as often as DTSEN has a new version, so have tables. */
export function periodOf(instant: Date): string {
  return `${instant.getUTCFullYear()}-Q${1 + Math.floor(instant.getUTCMonth() / 3)}`;
}

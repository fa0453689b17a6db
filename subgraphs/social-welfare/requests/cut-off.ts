/** Day of the month until which proposals are counted; data is drawn on the day after (domain section 2). */
const lastDay = 17;

/** Western Indonesian Time, by which the ministry's days run: seven hours ahead of UTC, without summer time. */
const aheadMs = 7 * 3_600_000;

/**
 * The cut-off of a request that is handed in at that instant, `YYYY-MM-DD`: the 17th of the same month, or of the next
 * month from the 18th on.
 */
export function cutOffOf(submittedAt: Date): string {
  const local = new Date(submittedAt.getTime() + aheadMs);
  const late = local.getUTCDate() > lastDay ? 1 : 0;
  return isoDay(new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + late, lastDay)));
}

/** True where the data of the period has been drawn: from the day after its cut-off. */
export function isClosed(cutOff: string, now: Date): boolean {
  return dayOf(now) > cutOff;
}

/** The day at the ministry, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  return isoDay(new Date(now.getTime() + aheadMs));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

import type { MeasureSource } from '../generated.ts';
import type { GrowthRecord } from '../model.ts';

/** The order of sources in a list that holds several. */
const sources: readonly MeasureSource[] = ['EPPGBM', 'PK', 'SSGI', 'SKI'];

/**
 * The measurements of one source, or of all, each source by itself: routine weighing and surveys measure differently, so
 * a list never runs from one into the other and back.
 * @param rows the newest first.
 */
export function seriesOf(rows: readonly GrowthRecord[], source: MeasureSource | null | undefined): GrowthRecord[] {
  const wanted = source == null ? sources : [source];
  return wanted.flatMap((one) => rows.filter((row) => row.source === one));
}

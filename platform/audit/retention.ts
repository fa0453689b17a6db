import { unlink } from 'node:fs/promises';
import type { AuditNote } from './record.ts';
import { findHeader, listSegments } from './segment.ts';
import { subjectIndexPath } from './subject-index.ts';

/** A segment that may go, and the note that has to be in the chain before it does. */
export interface RetirableSegment {
  readonly path: string;
  readonly note: Extract<AuditNote, { note: 'RETIRED' }>;
}

const dayMs = 86_400_000;

/**
 * The finished segments at the chain's start of which every record is sealed and older than the retention, oldest first.
 * A segment's last record is older than the opening of the next one, so that headers alone are read.
 */
export async function findRetirableSegments(
  directory: string,
  {
    retentionDays,
    sealedSeq,
    now,
  }: { readonly retentionDays: number; readonly sealedSeq: number; readonly now: number },
): Promise<RetirableSegment[]> {
  const oldest = new Date(now - retentionDays * dayMs).toISOString();
  const segments = await listSegments(directory);
  const retirable: RetirableSegment[] = [];
  for (const [index, { path, number }] of segments.entries()) {
    const next = segments[index + 1];
    const [header, nextHeader] = next ? [await findHeader(path), await findHeader(next.path)] : [null, null];
    if (!header || !nextHeader || nextHeader.openedAt >= oldest || nextHeader.firstSeq > sealedSeq + 1) break;
    retirable.push({
      path,
      note: {
        note: 'RETIRED',
        segment: number,
        firstSeq: header.firstSeq,
        lastSeq: nextHeader.firstSeq - 1,
        endHash: nextHeader.continues,
      },
    });
  }
  return retirable;
}

/** Removes a retired segment and its index. */
export async function removeSegment(path: string): Promise<void> {
  await unlink(subjectIndexPath(path)).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT') throw fault;
  });
  await unlink(path);
}

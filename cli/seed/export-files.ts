/** Writes a population as the files that ministries would hand in: for trials of `hub import`, and as samples. */
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RoomName } from '#platform/rooms.ts';
import type { FamilyIdentityRow, RegisterBatch, WelfareRow } from '#population/register-rows.ts';

/** A type of file, and the rows of a batch in it: columns of CSV by name. */
export interface ExportedType {
  readonly room: RoomName;
  /** The type's name for `hub import`. */
  readonly type: string;
  rows(batch: RegisterBatch): readonly CsvRow[];
}

/** Values by the names of columns; lists are written with spaces between, null as nothing. */
export type CsvRow = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/** The decree whose codes the population follows. */
const decree = 'Kepmendagri 300.2.2-2138/2025';

const waiting: ReadonlySet<string> = new Set(['PROPOSED', 'FIELD_VERIFIED']);

/** Every type that can be written, in the order in which an empty register takes them in. */
export const exportedTypes: readonly ExportedType[] = [
  {
    room: 'social-welfare',
    type: 'regions',
    rows: ({ regions }) => regions.map(({ code, level, kind, name }) => ({ code, level, kind, name, decree })),
  },
  {
    room: 'social-welfare',
    type: 'families',
    rows: ({ socialWelfare }) => socialWelfare.families.flatMap(memberLines),
  },
  {
    room: 'social-welfare',
    type: 'dtsen',
    rows: ({ socialWelfare }) =>
      socialWelfare.families.map(({ headNik, dtsenVersion, decile }) => ({ headNik, dtsenVersion, decile })),
  },
  {
    room: 'social-welfare',
    type: 'enrollments',
    rows: ({ socialWelfare }) =>
      socialWelfare.families.flatMap(({ headNik, enrollments }) =>
        enrollments.map(({ rowId, components, disbursements, ...enrollment }) => ({ headNik, ...enrollment })),
      ),
  },
  {
    room: 'housing',
    type: 'dwellings',
    rows: ({ housing }) =>
      housing.dwellings.map(({ dwellingId, ...measures }) => ({ dwelling: dwellingId, ...measures })),
  },
  {
    room: 'housing',
    type: 'families',
    rows: ({ housing }) =>
      housing.families.map((family) => ({
        ...identityOf(family),
        memberNiks: family.memberNiks,
        dwelling: family.dwellingId,
        projectId: family.projectId,
        // Who waits by a proposal is told by the file of assistances.
        listed: family.onWaitingList && !family.assistances.some(({ status }) => waiting.has(status)),
      })),
  },
  {
    room: 'housing',
    type: 'assistances',
    rows: ({ housing }) =>
      housing.families.flatMap(({ headNik, assistances }) =>
        assistances.map((assistance) => ({
          assistance: assistance.rowId,
          headNik,
          program: assistance.program,
          zone: assistance.zone,
          status: assistance.status,
          leadAgency: assistance.leadAgency,
          materialAmount: assistance.materialAmount,
          wageAmount: assistance.wageAmount,
          totalAmount: assistance.totalAmount,
          decreeNumber: assistance.decreeNumber,
          fiscalYear: assistance.fiscalYear,
          progressPercent: assistance.progressPercent,
          projectId: assistance.projectId,
        })),
      ),
  },
  {
    room: 'family-planning',
    type: 'families',
    rows: ({ familyPlanning }) =>
      familyPlanning.families.flatMap((family) =>
        family.surveys.map((survey) => ({
          ...identityOf(family),
          memberNiks: family.memberNiks,
          wifeNik: family.wifeNik,
          teamId: family.teamId,
          ...survey,
        })),
      ),
  },
  {
    room: 'family-planning',
    type: 'growth',
    rows: ({ familyPlanning }) =>
      familyPlanning.families.flatMap(({ growth }) => growth.map(({ rowId, ...measurement }) => measurement)),
  },
];

/** Lines of CSV, each with its line break; the header is `headerOf`. */
export function csvLines(rows: readonly CsvRow[], columns: readonly string[]): string[] {
  return rows.map((row) => `${columns.map((name) => cellOf(row[name] ?? null)).join(',')}\n`);
}

/** Writes a file of each type into the folder, `<room>.<type>.csv`, batch after batch. */
export async function exportFiles(folder: string, batches: Iterable<RegisterBatch>): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files = exportedTypes.map((exported) => {
    const path = join(folder, `${exported.room}.${exported.type}.csv`);
    return { exported, path, stream: createWriteStream(path), columns: null as readonly string[] | null };
  });
  for (const batch of batches) {
    for (const file of files) {
      const rows = file.exported.rows(batch);
      const [first] = rows;
      if (first === undefined) continue;
      if (file.columns === null) file.stream.write(`${Object.keys(first).join(',')}\n`);
      file.columns ??= Object.keys(first);
      if (!file.stream.write(csvLines(rows, file.columns).join(''))) await once(file.stream, 'drain');
    }
  }
  await Promise.all(files.map(({ stream }) => once(stream.end(), 'finish')));
  return files.map(({ path }) => path);
}

function memberLines(family: WelfareRow): CsvRow[] {
  const { familyCardNumber, regionCode, address, snapshotOn, dtsenVersion, decile } = family;
  return family.members.map((member) => ({
    ...{ familyCardNumber, regionCode, address, snapshotOn, dtsenVersion, decile },
    ...member,
  }));
}

function identityOf({ headNik, familyCardNumber, regionCode, snapshotOn }: FamilyIdentityRow) {
  return { headNik, familyCardNumber, regionCode, snapshotOn };
}

function cellOf(value: CsvRow[string]): string {
  if (value === null) return '';
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

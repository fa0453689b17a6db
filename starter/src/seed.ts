/** Fills an empty register with synthetic families that a hub in development knows too. No real person is among them. */
import { readFileSync } from 'node:fs';
import type { RecordDocument, RecordModel, Service } from './model.ts';

interface Family {
  readonly headNik: string;
  readonly memberNiks: readonly string[];
  readonly regionCode: string;
}

const services: readonly Service[] = ['CONSULTATION', 'ASSISTANCE', 'COMPLAINT'];

/** Fills the register where it is empty, and answers how many records it holds. */
export async function seed(model: RecordModel): Promise<number> {
  if ((await model.estimatedDocumentCount()) === 0) await model.insertMany(readFamilies().map(recordOf));
  return model.estimatedDocumentCount();
}

/** The record of each family, the same at every start. */
export function recordOf({ headNik, memberNiks, regionCode }: Family, position: number): RecordDocument {
  const number = position + 1;
  const month = String((number % 12) + 1).padStart(2, '0');
  return {
    _id: `R-${String(number).padStart(6, '0')}`,
    headNik,
    memberNiks,
    regionCode,
    service: services[position % services.length] as Service,
    visits: number % 5,
    registeredOn: `2024-${month}-15`,
    lastVisitOn: number % 5 === 0 ? null : `2026-${month}-01`,
  };
}

/** The families of data/families.ndjson. */
export function readFamilies(): Family[] {
  const lines = readFileSync(new URL('../data/families.ndjson', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Family);
}

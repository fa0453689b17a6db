import { pageOfList } from '#platform/connection.ts';
import type { RegionResolvers } from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import type { RegionParent } from '../parents.ts';
import type { RegionRecord } from '../region-model.ts';

/** Resolves a region from the register's table of codes. */
export const region: RegionResolvers = {
  __resolveReference: ({ code }: RegionParent) => ({ code }),
  level: fromTable((record) => record.level),
  kind: fromTable((record) => record.kind),
  name: fromTable((record) => record.name),
  decree: fromTable((record) => record.decree),
  validFrom: fromTable((record) => record.validFrom),
  validTo: fromTable((record) => record.validTo),
  bpsCode: fromTable((record) => record.bpsCode),
  successors: async (parent, page, context) =>
    pageOfList((await successorCodes(parent, page, context))?.map((code) => ({ code })) ?? [], page),
  parent: fromTable(({ parentCode }) => (parentCode === null ? null : { code: parentCode })),
  children: async ({ code }, page, { loaders }) =>
    pageOfList((await loaders.regionsBelow.load(code)).map(regionOf), page),
};

const successorCodes = fromTable((record) => record.successorCodes);

/** The region that a record of the table describes. */
export function regionOf(record: RegionRecord): RegionParent {
  return { code: record._id, record };
}

function fromTable<TValue>(read: (record: RegionRecord) => TValue) {
  const readOrNull = (record: RegionRecord | null) => (record === null ? null : read(record));
  return ({ code, record }: RegionParent, _: unknown, { loaders }: RoomContext) =>
    record === undefined ? loaders.regions.load(code).then(readOrNull) : readOrNull(record);
}

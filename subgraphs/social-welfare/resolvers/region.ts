import { loadedField } from '#platform/column-resolver.ts';
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
  successors: async ({ code, record }, page, { loaders }) => {
    const { successorCodes = [] } = record ?? (await loaders.regions.load(code)) ?? {};
    return pageOfList(
      successorCodes.map((successor) => ({ code: successor })),
      page,
    );
  },
  parent: fromTable(({ parentCode }) => (parentCode === null ? null : { code: parentCode })),
  children: async ({ code }, page, { loaders }) =>
    pageOfList((await loaders.regionsBelow.load(code)).map(regionOf), page),
};

/** The region that a record of the table describes. */
export function regionOf(record: RegionRecord): RegionParent {
  return { code: record._id, record };
}

function fromTable<TValue>(read: (record: RegionRecord) => TValue) {
  return loadedField({
    loader: ({ loaders }: RoomContext) => loaders.regions,
    held: ({ record }: RegionParent) => record,
    key: ({ code }) => code,
    value: (record) => (record === null ? null : read(record)),
  });
}

/** The documents of the table of regions and their indexes. */
import { Schema } from 'mongoose';
import type { RegionKind, RegionLevel } from './generated.ts';

/** An administrative region; the id is its Kemendagri code. Dates are `YYYY-MM-DD`. */
export interface RegionRecord {
  readonly _id: string;
  readonly level: RegionLevel;
  readonly kind: RegionKind;
  readonly name: string;
  readonly parentCode: string | null;
  readonly decree: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successorCodes: readonly string[];
  readonly bpsCode: string | null;
}

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;

/** How a region is stored. */
export const regionSchema = new Schema<RegionRecord>(
  {
    _id: text,
    level: text,
    kind: text,
    name: text,
    parentCode: textOrNull,
    decree: text,
    validFrom: textOrNull,
    validTo: textOrNull,
    successorCodes: [String],
    bpsCode: textOrNull,
  },
  { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false },
);
regionSchema.index({ parentCode: 1, _id: 1 });
regionSchema.index({ level: 1, _id: 1 });

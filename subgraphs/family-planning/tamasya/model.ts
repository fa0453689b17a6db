/** Day-care centres of TAMASYA and the children in them. */
import { type Model, Schema, type Types } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';

/** Who runs a centre. */
export type CentreHost = 'MINISTRY' | 'FIRM' | 'COMMUNITY';

/** A day-care centre. */
export interface CentreRecord {
  readonly _id: Types.ObjectId;
  readonly name: string;
  readonly host: CentreHost;
  readonly regionCode: string;
  readonly capacity: number;
}

/** A child's place in a centre. Days are `YYYY-MM-DD`. */
export interface PlaceRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly status: 'ENROLLED' | 'LEFT';
  readonly centreId: Types.ObjectId;
  readonly personNik: string;
  readonly familyId: Types.ObjectId;
  readonly headNik: string;
  /** Residence of the family. */
  readonly regionCode: string;
  /** Which of the centre's places it is, from 1 to its capacity. */
  readonly slot: number;
  readonly enrolledOn: string;
  readonly leftOn: string | null;
  /** Centre and slot while the place is taken, its own id afterwards: a unique index keeps the capacity. */
  readonly slotKey: string;
  /** The child while enrolled, its own id afterwards: a unique index keeps a child in one centre. */
  readonly childKey: string;
}

const text = { type: String, required: true } as const;
const id = { type: Schema.Types.ObjectId, required: true } as const;
const number = { type: Number, required: true } as const;
const options = { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false } as const;

const centreSchema = new Schema<CentreRecord>(
  { name: text, host: text, regionCode: text, capacity: number } as never,
  options,
);
centreSchema.index({ regionCode: 1, _id: 1 });

const placeSchema = new Schema<PlaceRecord>(
  {
    centreId: id,
    personNik: text,
    familyId: id,
    headNik: text,
    regionCode: text,
    slot: number,
    enrolledOn: text,
    leftOn: { type: String, default: null },
    slotKey: text,
    childKey: text,
    status: text,
    ...stagedFields,
  } as never,
  options,
);
placeSchema.index({ slotKey: 1 }, { unique: true });
placeSchema.index({ childKey: 1 }, { unique: true });
placeSchema.index(commandKey, commandIndex);
placeSchema.index({ centreId: 1, status: 1, slot: 1 });
placeSchema.index({ familyId: 1, enrolledOn: -1, _id: 1 });
placeSchema.index({ status: 1, regionCode: 1, _id: 1 });

/** The collections of TAMASYA. */
export interface TamasyaModels {
  readonly tamasyaCentres: Model<CentreRecord>;
  readonly tamasyaPlaces: Model<PlaceRecord>;
}

/** The models on the connection, registered on the first call. */
export function registerTamasya(database: Database): TamasyaModels {
  const register = <TRecord>(name: string, schema: Schema<TRecord>) =>
    (database.models[name] as Model<TRecord> | undefined) ?? database.model<TRecord>(name, schema, name);
  return {
    tamasyaCentres: register('tamasyaCentres', centreSchema),
    tamasyaPlaces: register('tamasyaPlaces', placeSchema),
  };
}

/** The homes of projects: flats of towers and houses of resettlements, each with who lives there and who did. */
import { type Model, Schema, type Types } from 'mongoose';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import { type HomeStatus, homeStatuses } from '../vocabulary.ts';

/** What was published of a project; null where it was not. Amounts are whole rupiah, months `YYYY-MM`. */
export interface ProjectFigures {
  readonly unitFloorAreaM2: number | null;
  readonly plotAreaM2: number | null;
  readonly siteAreaHa: number | null;
  readonly floors: number | null;
  readonly worksFrom: string | null;
  readonly worksTo: string | null;
  /** Need not add up to `statedCost`. */
  readonly fundingSources: readonly { readonly agency: string; readonly amount: number }[];
  readonly statedCost: number | null;
}

/** A stay of a family in a home; days are `YYYY-MM-DD`. */
export interface OccupancyRecord {
  readonly familyId: Types.ObjectId;
  /** Null where the register took the stay over without the day. */
  readonly movedInOn: string | null;
  readonly movedOutOn: string | null;
  /** Where the family went; null while it lives here, and where it stayed in the village. */
  readonly toRegionCode: string | null;
  /** Whether the home was given for an accessible one on an officer's statement. */
  readonly needsAccessibleHome: boolean;
}

/** One home of a project. */
export interface HomeRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly projectId: string;
  /** Village of the project. */
  readonly regionCode: string;
  readonly tower: string | null;
  readonly floor: number | null;
  readonly number: string;
  readonly accessible: boolean;
  readonly monthlyRent: number | null;
  readonly status: HomeStatus;
  /** The house of the home in this register; null where it was never surveyed. */
  readonly dwellingId: Types.ObjectId | null;
  /** Who lives here: no family in two homes. */
  readonly occupantId: Types.ObjectId | null;
  /** Oldest first; the last one is open where somebody lives here. */
  readonly occupancies: readonly OccupancyRecord[];
  /** True from a step until the family has followed, see `followMove`. */
  readonly familyUpdatePending: boolean;
}

/** The collection that this folder adds to the room's. */
export interface HomeModels {
  readonly homes: Model<HomeRecord>;
}

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const numberOrNull = { type: Number, default: null } as const;
const objectIdOrNull = { type: Schema.Types.ObjectId, default: null } as const;
const flag = { type: Boolean, required: true } as const;
const options = { strict: 'throw', strictQuery: 'throw', versionKey: false, id: false } as const;

/** The figures of a project, for its schema. */
export const projectFiguresSchema = new Schema(
  {
    unitFloorAreaM2: numberOrNull,
    plotAreaM2: numberOrNull,
    siteAreaHa: numberOrNull,
    floors: numberOrNull,
    worksFrom: textOrNull,
    worksTo: textOrNull,
    fundingSources: [{ _id: false, agency: text, amount: { type: Number, required: true } }],
    statedCost: numberOrNull,
  },
  { _id: false, strict: 'throw', id: false },
);

const homeSchema = new Schema(
  {
    projectId: text,
    regionCode: text,
    tower: textOrNull,
    floor: numberOrNull,
    number: text,
    accessible: flag,
    monthlyRent: numberOrNull,
    status: { type: String, required: true, enum: homeStatuses },
    dwellingId: objectIdOrNull,
    occupantId: objectIdOrNull,
    occupancies: [
      {
        _id: false,
        familyId: { type: Schema.Types.ObjectId, required: true },
        movedInOn: textOrNull,
        movedOutOn: textOrNull,
        toRegionCode: textOrNull,
        needsAccessibleHome: flag,
      },
    ],
    familyUpdatePending: flag,
    ...stagedFields,
  },
  options,
);
homeSchema.index(commandKey, commandIndex);
homeSchema.index({ projectId: 1, _id: 1 });
homeSchema.index({ projectId: 1, status: 1, accessible: 1, _id: 1 });
homeSchema.index({ projectId: 1, number: 1 }, { unique: true });
homeSchema.index({ occupantId: 1 }, { unique: true, partialFilterExpression: { occupantId: { $type: 'objectId' } } });
// A partial index serves no plain equality on every engine: homes are found by who lives there through this one.
homeSchema.index({ occupantId: 1, _id: 1 });
homeSchema.index({ familyUpdatePending: 1 }, { partialFilterExpression: { familyUpdatePending: true } });

/** Registers the model of this folder through the room's own registration. */
export function registerHomeModels(model: <TRecord>(name: string, schema: Schema) => Model<TRecord>): HomeModels {
  return { homes: model('homes', homeSchema) };
}

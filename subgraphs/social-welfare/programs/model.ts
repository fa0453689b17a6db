/** The programmes of Kemensos with their dated rules, as documents. */
import { type Model, Schema } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import type { PkhComponent, ProgramScope, ProgramUnit, SocialProgram } from '../generated.ts';

/** A rule that holds from a day to a day; days are `YYYY-MM-DD`, and `validTo` is null while it holds. */
export interface DatedRule {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  /** False where no decree was read that says so. */
  readonly isConfirmed: boolean;
}

/** What a programme pays. */
export interface AmountRecord extends DatedRule {
  /** Set in PKH. */
  readonly component: PkhComponent | null;
  /** Whole rupiah: in a year, or of the one payment on top. */
  readonly annual: number;
  readonly tranches: number;
  /** Set together for a payment on top of that tranche. */
  readonly year: number | null;
  readonly tranche: number | null;
}

/** The highest decile that a programme takes in. */
export interface DecileLimitRecord extends DatedRule {
  readonly highestDecile: number;
}

/** How many of something PKH pays for in one family. */
export interface ComponentLimitRecord extends DatedRule {
  readonly kind: 'PAID_COMPONENTS' | 'YOUNG_CHILDREN' | 'PREGNANCY_ORDER';
  readonly most: number;
}

/** A programme; its id is its code. */
export interface ProgramRecord {
  readonly _id: SocialProgram;
  readonly name: string;
  readonly scope: ProgramScope;
  readonly unit: ProgramUnit;
  /** Tranches in a year, or null where nothing is paid by tranche. */
  readonly tranches: number | null;
  readonly amounts: readonly AmountRecord[];
  readonly decileLimits: readonly DecileLimitRecord[];
  readonly componentLimits: readonly ComponentLimitRecord[];
}

/** The collections of this folder. */
export interface ProgramModels {
  readonly programs: Model<ProgramRecord>;
}

const embedded = { _id: false, strict: 'throw', id: false } as const;
const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;
const numberOrNull = { type: Number, default: null } as const;
const dated = { validFrom: text, validTo: textOrNull, source: text, isConfirmed: { type: Boolean, required: true } };

const programSchema = new Schema<ProgramRecord>(
  {
    _id: text,
    name: text,
    scope: text,
    unit: text,
    tranches: numberOrNull,
    amounts: [
      new Schema(
        {
          component: textOrNull,
          annual: number,
          tranches: number,
          year: numberOrNull,
          tranche: numberOrNull,
          ...dated,
        },
        embedded,
      ),
    ],
    decileLimits: [new Schema({ highestDecile: number, ...dated }, embedded)],
    componentLimits: [new Schema({ kind: text, most: number, ...dated }, embedded)],
  } as never,
  { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false },
);

/** The models on the connection, registered on the first call. */
export function registerProgramModels(database: Database): ProgramModels {
  const programs =
    (database.models.programs as Model<ProgramRecord> | undefined) ??
    database.model<ProgramRecord>('programs', programSchema, 'programs');
  return { programs };
}

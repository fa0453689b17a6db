/** The documents of the register in MongoDB, and the indexes that serve every question. */
import { type Connection, type Model, Schema } from 'mongoose';

/** What a family comes for. */
export type Service = 'CONSULTATION' | 'ASSISTANCE' | 'COMPLAINT';

/** A family in the register. Days are `YYYY-MM-DD`. */
export interface RecordDocument {
  /** Number in the register. */
  readonly _id: string;
  readonly headNik: string;
  /** NIKs of all members, the head's among them: a family is found by any of them. */
  readonly memberNiks: readonly string[];
  /** Residence: 10-digit Kemendagri code. */
  readonly regionCode: string;
  readonly service: Service;
  readonly visits: number;
  readonly registeredOn: string;
  readonly lastVisitOn: string | null;
}

const text = { type: String, required: true };

const schema = new Schema<RecordDocument>(
  {
    _id: text,
    headNik: text,
    memberNiks: { type: [String], required: true },
    regionCode: text,
    service: { type: String, enum: ['CONSULTATION', 'ASSISTANCE', 'COMPLAINT'], required: true },
    visits: { type: Number, required: true },
    registeredOn: text,
    lastVisitOn: { type: String, default: null },
  },
  { collection: 'records', versionKey: false },
)
  .index({ memberNiks: 1 })
  .index({ regionCode: 1, _id: 1 });

/** The register's collection. */
export type RecordModel = Model<RecordDocument>;

/** The model on a connection. `createIndexes` makes its indexes. */
export function createModel(connection: Connection): RecordModel {
  return connection.model<RecordDocument>('Record', schema);
}

import { Schema } from 'mongoose';
import type { Publication } from './publication.ts';

const text = { type: String, required: true } as const;
const strict = { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false } as const;
const embedded = { _id: false, strict: 'throw', id: false } as const;

/** How a ministry keeps its publications, in the collection `publications` of its own database. */
export const publicationSchema = new Schema<Publication>(
  {
    _id: text,
    period: text,
    countedOn: text,
    measures: [
      new Schema(
        {
          name: text,
          cells: [
            new Schema(
              {
                region: { type: String }, // empty for the nation, which mongoose's "required" would refuse
                count: { type: Number, default: null },
                isPublic: { type: Boolean, required: true },
              },
              embedded,
            ),
          ],
        },
        embedded,
      ),
    ],
  },
  strict,
);

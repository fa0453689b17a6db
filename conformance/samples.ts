/** Keys that the subgraph is known to hold, as a file tells them. */
import { z } from 'zod';
import type { JsonObject } from './subgraph-schema.ts';

/** What the file of samples says. */
export interface Samples {
  /** Representations without `__typename`, by the name of their type. */
  readonly entities: ReadonlyMap<string, readonly JsonObject[]>;
  /** A row that a regional caller may see and one that it may not; null where the file names none. */
  readonly region: RegionSample | null;
  /** What fields with `@requires` answer. */
  readonly requires: readonly RequiresSample[];
}

/** Rows in and out of a region. */
export interface RegionSample {
  /** Code of the caller's region. */
  readonly caller: string;
  /** Representations, of Household unless they say `__typename`. */
  readonly inside: JsonObject;
  readonly outside: JsonObject;
}

/** What a field answers for given external fields. */
export interface RequiresSample {
  /** `Type.field`. */
  readonly field: string;
  /** The key and the fields that the field requires. */
  readonly representation: JsonObject;
  readonly expected: unknown;
}

/** A file of samples that cannot be used; the message says where it is wrong. */
export class SamplesError extends Error {
  override readonly name = 'SamplesError';
}

/** No samples at all. */
export const noSamples: Samples = Object.freeze({ entities: new Map(), region: null, requires: [] });

const representation = z.record(z.string(), z.unknown());
const file = z
  .object({
    region: z
      .strictObject({
        caller: z.string().regex(/^\d{2}(\d{2}(\d{2}(\d{4})?)?)?$/, 'must be a region code of 2, 4, 6 or 10 digits'),
        inside: representation,
        outside: representation,
      })
      .optional(),
    requires: z
      .array(
        z.strictObject({
          field: z.string().regex(/^\w+\.\w+$/, 'must be written Type.field'),
          representation,
          expected: z.unknown(),
        }),
      )
      .max(100)
      .optional(),
  })
  .catchall(z.array(representation).max(500));

/**
 * The samples of a file's text.
 * @throws {SamplesError}
 */
export function readSamples(text: string): Samples {
  const { region, requires, ...entities } = requireForm(text);
  return {
    entities: new Map(Object.entries(entities)),
    region: region ?? null,
    requires: (requires ?? []).map((sample) => ({ ...sample, expected: sample.expected ?? null })),
  };
}

function requireForm(text: string): z.infer<typeof file> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new SamplesError('The samples are not JSON. Write them as { "Household": [{ "nik": "…" }] }.');
  }
  const parsed = file.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the whole'}: ${message}`);
  throw new SamplesError(`The samples are not in the form of docs/conformance.md:\n${faults.join('\n')}`);
}

import { z } from 'zod';
import { type ClientOperation, idOf, operationsOf, parseText, type ReadOperations } from './client-operation.ts';

/** Name of the format in which Apollo's clients keep their operations. */
export const manifestFormat = 'apollo-persisted-query-manifest';

/** A manifest of operations in that format. */
export interface Manifest {
  readonly format: typeof manifestFormat;
  readonly version: 1;
  readonly operations: readonly Pick<ClientOperation, 'id' | 'name' | 'type' | 'body'>[];
}

const apolloForm = z.object({
  format: z.literal(manifestFormat),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/** What GraphQL Code Generator's client preset writes as `persisted-documents.json`: texts by `sha256:` and their hash. */
const presetForm = z.record(z.string().regex(/^sha256:[0-9a-f]{64}$/), z.string());

/** Reads the operations of a JSON file: Apollo's manifest, or the client preset's `persisted-documents.json`. */
export function readManifest(text: string, file: string): ReadOperations {
  const entries = entriesOf(text);
  if (entries === null) {
    const fault = `${file} is neither a manifest of the format ${manifestFormat}, version 1, nor a persisted-documents.json with SHA-256.`;
    return { operations: [], faults: [fault] };
  }
  const read = entries.map(({ id, body }, n) => readEntry(id, body, `${file}, operation ${n + 1}`));
  return {
    operations: read.filter((operation) => typeof operation !== 'string'),
    faults: read.filter((operation) => typeof operation === 'string'),
  };
}

function entriesOf(text: string): readonly { readonly id: string; readonly body: string }[] | null {
  const given = parseJson(text);
  const apollo = apolloForm.safeParse(given);
  if (apollo.success) return apollo.data.operations;
  const preset = presetForm.safeParse(given);
  return preset.success ? Object.entries(preset.data).map(([key, body]) => ({ id: key.slice(7), body })) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readEntry(id: string, body: string, place: string): ClientOperation | string {
  if (idOf(body) !== id)
    return `${place} has an id that is not the SHA-256 of its body in hexadecimal. Write the file anew.`;
  const document = parseText(body, place);
  if (typeof document === 'string') return document;
  const [operation, ...others] = operationsOf(document);
  if (!operation?.name || others.length > 0) return `${place} has to hold one operation with a name.`;
  return { id, name: operation.name.value, type: operation.operation, body, document, file: place };
}

/** The changes that members send: what a body of each kind holds, and how large it may be. */
import { z } from 'zod';
import { classifications } from './model.ts';
import { RegistryRefusal } from './refusal.ts';

/** Largest body of a change, in bytes. */
export const maxBodyBytes = 2 * 1024 * 1024;

/** Longest SDL of a subgraph, in characters. */
export const maxSdlLength = 1024 * 1024;

/** The form of a member's and of a subgraph's name. */
export const nameForm = /^[a-z][a-z0-9-]{1,40}$/;

/**
 * Names that nobody may take. The hub's own parts are known by them to each other: a token that the hub makes for a
 * subgraph of such a name would open that part.
 */
const reservedNames: ReadonlySet<string> = new Set([
  'anonymous',
  'cross-program',
  'gateway',
  'hub',
  'operator',
  'registry',
]);

const nameError = 'must be 2 to 41 small letters, digits and hyphens, and begin with a letter';
const name = z.string().regex(nameForm, nameError);
const freeName = name.refine((text) => !reservedNames.has(text), { error: 'is a name of the hub itself' });
const reason = z
  .string()
  .trim()
  .min(5, 'must say why in 5 to 500 characters')
  .max(500, 'must say why in 5 to 500 characters')
  .refine((text) => !/\d{16}/.test(text), { error: 'must hold no number of a person' });
const version = z.int().min(1).max(1_000_000);
const expectedVersion = z.int().min(0).max(1_000_000);
const oneLine = (most: number) =>
  z
    .string()
    .trim()
    .min(2)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, 'must be one line of text');
const publicKey = z.string().regex(/^[\w-]{43}$/, 'must be a raw Ed25519 public key in base64url: 43 characters');

const subgraph = z.strictObject({
  name,
  sdl: z.string().min(1, 'must not be empty').max(maxSdlLength, `must be at most ${maxSdlLength} characters`),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' })
    .max(500)
    .refine((text) => !URL.canParse(text) || new URL(text).username + new URL(text).password === '', {
      error: 'must hold no password',
    }),
  classification: z.enum(classifications, `must be one of ${classifications.join(', ')}`),
  scopes: z
    .array(z.string().regex(/^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/, 'must be like health:read'))
    .max(50)
    .readonly(),
  deadlineMs: z.int().min(10).max(60_000).nullable(),
  healthQuery: z.string().min(1).max(20_000).nullable(),
});

const common = {
  reason,
  /** True to be told what the change would do, without doing it. */
  isCheck: z.boolean().default(false),
};
/** Accepts that clients break by it, where nothing else is wrong. */
const isForced = z.boolean().default(false);

const bodies = {
  ADMIT: z.strictObject({
    kind: z.literal('ADMIT'),
    ...common,
    member: z.strictObject({
      name: freeName,
      kind: z.enum(['MINISTRY', 'CLIENT'], 'must be MINISTRY or CLIENT'),
      agency: oneLine(200),
      contact: oneLine(200),
      /** None shuts the member out. */
      keys: z.array(publicKey).max(4).readonly(),
    }),
  }),
  PUBLISH: z.strictObject({
    kind: z.literal('PUBLISH'),
    ...common,
    /** Version that is served now, as the author knows it; 0 for none. */
    expectedVersion,
    subgraph: subgraph.extend({ name: freeName }),
  }),
  ROLLBACK: z.strictObject({
    kind: z.literal('ROLLBACK'),
    ...common,
    expectedVersion,
    isForced,
    name,
    to: version,
  }),
  RETIRE: z.strictObject({ kind: z.literal('RETIRE'), ...common, expectedVersion, isForced, name }),
  REGISTER_OPERATIONS: z.strictObject({
    kind: z.literal('REGISTER_OPERATIONS'),
    ...common,
    client: name,
    /** Are added to those of the client, each under the SHA-256 of its body. */
    operations: z
      .array(z.strictObject({ name: z.string().regex(/^[_A-Za-z]\w{0,199}$/), body: z.string().min(1).max(100_000) }))
      .max(2000)
      .readonly(),
    /** Ids of operations that the client asks no more. */
    withdrawn: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .max(5000)
      .readonly()
      .default([]),
  }),
  BOOTSTRAP: z.strictObject({
    kind: z.literal('BOOTSTRAP'),
    ...common,
    subgraphs: z.array(subgraph).min(1).max(20).readonly(),
  }),
  AUTOMATIC_ROLLBACK: z.strictObject({
    kind: z.literal('AUTOMATIC_ROLLBACK'),
    ...common,
    /** Version of the graph that a gateway refused. */
    refused: version,
    gateway: z.string().max(200),
    /** Gateways that served it meanwhile. */
    servedBy: z.array(z.string().max(200)).max(1000).readonly(),
    /** Version of the graph whose subgraphs are served again. */
    to: version,
    /** Those subgraphs with their versions. */
    subgraphs: z.record(z.string(), version),
  }),
} as const;

/** What a change does. */
export type ChangeKind = keyof typeof bodies;

/** Every kind of change. */
export const changeKinds = Object.keys(bodies) as readonly ChangeKind[];

/** A change as it is read from a body. */
export type Change = { readonly [K in ChangeKind]: z.output<(typeof bodies)[K]> }[ChangeKind];

/** A change as its author writes it: what has a default may be left out. */
export type ChangeInput = { readonly [K in ChangeKind]: z.input<(typeof bodies)[K]> }[ChangeKind];

/** The change of that kind. */
export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>;

const anyBody = z.discriminatedUnion('kind', [
  bodies.ADMIT,
  bodies.PUBLISH,
  bodies.ROLLBACK,
  bodies.RETIRE,
  bodies.REGISTER_OPERATIONS,
  bodies.BOOTSTRAP,
  bodies.AUTOMATIC_ROLLBACK,
]);

/**
 * The change that a body holds.
 * @throws {RegistryRefusal} BAD_CHANGE naming everything that is wrong with it, without any value.
 */
export function parseChange(body: string): Change {
  const parsed = anyBody.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.slice(0, 20).map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  throw new RegistryRefusal('BAD_CHANGE', `The change is not valid: ${faults.join('; ')}.`, 'Correct what is named.');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new RegistryRefusal('BAD_CHANGE', 'The body is not JSON.', 'Send one JSON object.');
  }
}

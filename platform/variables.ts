/** Every variable of the environment that the hub reads, its form and its default. */
import { z } from 'zod';
import { envPrefix, rooms } from '#platform/rooms.ts';

/** How much the servers can log, from nothing to everything. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** What a gateway can answer beside registered operations, see `gateway/operations/resolve-document.ts`. */
export const operationsModes = ['log', 'enforce', 'ids'] as const;

const port = wholeNumber(0, 65_535);
const mongoUri = z.string().regex(/^mongodb(\+srv)?:\/\/.+/, 'must start with mongodb:// or mongodb+srv://');
const socketPath = z.string().regex(/^\/[^\0]{1,102}$/, 'must be an absolute path of at most 103 characters');
const socketUrl = z.string().regex(/^unix:\/[^\0]{1,102}$/);
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });

const key32Form = /^[\w-]{43}$/;
const key32Error = 'must be 32 bytes in base64url: 43 characters';
const key32 = z.string().regex(key32Form, key32Error);
const key32List = z
  .string()
  .transform((text) => text.split(',').map((key) => key.trim()))
  .refine((keys) => keys.every((key) => key32Form.test(key)), { error: `each ${key32Error}` });

const roomUrlError = 'must be an http:// or https:// URL, or unix: and the absolute path of a socket';

const roomVariables = Object.fromEntries(
  rooms.flatMap((room) => [
    [`${envPrefix(room.name)}_PORT`, port.default(room.defaultPort)],
    [`${envPrefix(room.name)}_URL`, z.union([httpUrl, socketUrl], { error: roomUrlError }).optional()],
    [`${envPrefix(room.name)}_SOCKET`, socketPath.optional()],
    ...(room.hasRegister
      ? [
          [`${envPrefix(room.name)}_MONGODB_URI`, mongoUri.optional()],
          [`${envPrefix(room.name)}_HUB_TOKEN`, z.string().min(1).optional()],
          [`${envPrefix(room.name)}_HUB_TOKEN_FILE`, z.string().min(1).optional()],
        ]
      : []),
  ]),
) as Record<string, z.ZodType>;

/** The variables with their forms; what is wrong is told without any value. */
export const variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4000),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  MONGODB_URI: mongoUri.optional(),
  SUBGRAPH_TIMEOUT_MS: wholeNumber(10, 60_000).default(2000),
  SUBGRAPH_MAX_CONNECTIONS: wholeNumber(1, 1024).default(64),
  HUB_PSEUDONYM_KEYS: z
    .string()
    .transform((text) => text.split(',').map((key) => key.trim()))
    .refine((keys) => keys.every((key) => /^[0-9a-z]:.{32,}$/.test(key)), {
      error: 'must be one or more "name:secret" with a comma between, a name of one character, a secret of 32 or more',
    })
    .optional(),
  HUB_URL: httpUrl.optional(),
  HUB_TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((address) => address.trim()))
    .refine((addresses) => addresses.every((address) => /^[0-9a-f.:]+(\/\d{1,3})?$/i.test(address)), {
      error: 'must be addresses or networks (CIDR) with a comma between',
    })
    .optional(),
  HUB_TOKEN_ISSUER: z.string().min(1).default('federation-hub-development'),
  HUB_TOKEN_AUDIENCE: z.string().min(1).default('federation-hub'),
  HUB_TOKEN_JWKS_URL: httpUrl.optional(),
  HUB_TOKEN_JWKS: z
    .string()
    .regex(/^\s*\{.*"keys".*\}\s*$/s, 'must be a JSON Web Key Set')
    .optional(),
  HUB_TOKEN_CLOCK_SKEW_SECONDS: wholeNumber(0, 300).default(30),
  HUB_ROOM_SIGNING_KEY: key32.optional(),
  HUB_ROOM_PUBLIC_KEYS: key32List.optional(),
  HUB_AUDIT_DIR: z.string().min(1).default('.hub/audit'),
  HUB_AUDIT_SIGNING_KEY: key32.optional(),
  HUB_AUDIT_RETENTION_DAYS: wholeNumber(1, 36_500).default(1825),
  HUB_AUDIT_MAX_UNSEALED_MS: wholeNumber(100, 86_400_000).default(60_000),
  HUB_CACHE: z
    .string()
    .regex(/^(off|memory|rediss?:\/\/.+)$/, 'must be off, memory, or an address that starts with redis:// or rediss://')
    .default('off'),
  HUB_CACHE_BYTES: wholeNumber(1024 ** 2, 16 * 1024 ** 3).default(64 * 1024 ** 2),
  HUB_CACHE_KEY: key32.optional(),
  HUB_REGISTRY_URL: httpUrl.optional(),
  HUB_REGISTRY_PORT: port.default(4020),
  HUB_REGISTRY_DIR: z.string().min(1).default('.hub/registry'),
  HUB_REGISTRY_OPERATOR_KEYS: key32List.optional(),
  HUB_REGISTRY_SIGNING_KEY: key32.optional(),
  HUB_MONGODB_URI: mongoUri.optional(),
  HUB_GRAPH_CACHE: z.string().min(1).optional(),
  HUB_OPERATIONS: z.enum(operationsModes).default('log'),
  HUB_VARIANT_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((pair) => pair.trim().toLowerCase()))
    .refine((pairs) => pairs.every((pair) => /^[\w.-]+=[a-z][a-z0-9-]*$/.test(pair)), {
      error: 'must be one or more "host=variant" with a comma between',
    })
    .transform((pairs) => new Map(pairs.map((pair) => pair.split('=') as [string, string])))
    .optional(),
  ...roomVariables,
});

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

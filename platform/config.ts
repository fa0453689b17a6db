import type { z } from 'zod';
import { createSigningKey, developmentSeed, publicTextOf } from '#platform/access/signing-key.ts';
import { databaseName, envPrefix, ministries, type RoomName, requireRoom, rooms } from '#platform/rooms.ts';
import { type logLevels, type operationsModes, variables } from '#platform/variables.ts';

/** Where a ministry's documents are kept. */
export interface DatabaseConfig {
  /** Connection string, or null where none is set and the embedded store serves. */
  readonly uri: string | null;
  /** Database name used where the connection string names none. */
  readonly database: string;
}

/** What one room needs to run. */
export interface RoomConfig {
  readonly name: RoomName;
  readonly port: number;
  /** A Unix socket at which it answers beside its port; null for none. */
  readonly socket: string | null;
  /** Where the gateway and the other rooms find it: http, https, or `unix:` and the path of a socket. */
  readonly url: string;
  /** Whether the environment says where: its word goes before that of a published graph. */
  readonly isUrlConfigured: boolean;
  /** Null for a room without a register. */
  readonly database: DatabaseConfig | null;
  /** The token by which the room's own system asks the hub, or the file that holds it; null where there is none. */
  readonly hubToken: { readonly text: string } | { readonly file: string } | null;
}

/** The whole configuration, read once at start and frozen. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Addresses of load balancers in front of the gateway, whose word on a client's address is taken. */
  readonly trustedProxies: readonly string[];
  readonly subgraphTimeoutMs: number;
  readonly subgraphMaxConnections: number;
  readonly pseudonymKeys: readonly string[];
  /** Where rooms find the gateway to send messages to each other; null where they cannot, and messages wait. */
  readonly hubUrl: string | null;
  readonly identity: IdentityConfig;
  readonly roomTokens: RoomTokenConfig;
  readonly audit: AuditConfig;
  readonly cache: CacheConfig;
  /** Where the registry answers that publishes the graph; null where the committed one is served. */
  readonly registryUrl: string | null;
  /** The file in which a gateway in production keeps the graph that it serves. */
  readonly graphCache: string;
  /** What the gateway answers beside registered operations. */
  readonly operationsMode: (typeof operationsModes)[number];
  /** Names of variants of the graph by the hosts that serve them alone. */
  readonly variantHosts: ReadonlyMap<string, string>;
  readonly registry: RegistryConfig;
  readonly rooms: Readonly<Record<RoomName, RoomConfig>>;
}

/** Whose tokens the gateway believes. */
export interface IdentityConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys, or null. */
  readonly jwksUrl: string | null;
  /** The issuer's keys as a JSON Web Key Set, or null. Without either, development keys are believed. */
  readonly jwks: string | null;
  readonly clockSkewSeconds: number;
}

/** The keys by which the hub tells its rooms who asks. */
export interface RoomTokenConfig {
  /** Seed of the hub's Ed25519 key; null in a room of a ministry, which has no business with it. */
  readonly signingSeed: string | null;
  /** The hub's public keys, as base64url; null where they follow from the seed. */
  readonly publicKeys: readonly string[] | null;
}

/** Where and how accesses are recorded. */
export interface AuditConfig {
  readonly directory: string;
  /** Seed of the Ed25519 key that signs checkpoints. */
  readonly signingSeed: string;
  readonly retentionDays: number;
  /** How long records may wait for a signed checkpoint before personal data is refused, in milliseconds. */
  readonly maxUnsealedMs: number;
}

/** Where the gateway keeps what ministries allow it to keep of their answers. */
export type CacheConfig =
  | { readonly kind: 'off' }
  /** In its own process. */
  | { readonly kind: 'memory'; readonly maxBytes: number }
  /** In a Redis that gateways share. */
  | {
      readonly kind: 'redis';
      readonly url: string;
      /** The secret under which values are enciphered, 32 bytes as base64url. */
      readonly secret: string;
    };

/** How the registry keeps who may change the graph, and what they published. */
export interface RegistryConfig {
  readonly port: number;
  /** The folder of its log where it has no database. */
  readonly directory: string;
  /** The hub's own database, with a null URI where the folder serves. */
  readonly database: DatabaseConfig;
  /** The operators' raw Ed25519 public keys, as base64url. */
  readonly operatorKeys: readonly string[];
  /** Seed of the Ed25519 key with which it signs what it does by itself. */
  readonly signingSeed: string;
}

/** How much the servers log, from nothing to everything. */
export type LogLevel = (typeof logLevels)[number];

/** Names and values of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything wrong with the environment, in one message that names each variable and never shows a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
const roomSeed = developmentSeed('room tokens');
const auditSeed = developmentSeed('audit checkpoints');
const registrySeed = developmentSeed('registry');
/** The operator whom everybody can be in development. */
export const operatorSeed = developmentSeed('registry operator');
const developmentPseudonymKey = '1:synthetic-data-only-development-key-of-the-hub';

/** The names of every variable that the hub reads, as `.env.example` lists them. */
export const variableNames: readonly string[] = Object.keys(variables.shape);

/** A process of the hub: a room, the gateway or the registry. */
export type Part = RoomName | 'gateway' | 'registry';

/**
 * The configuration that the environment asks for.
 * @param part whose process this is; null for commands that only reach the ministries' databases.
 * @throws {ConfigError} with all faults at once.
 */
export function loadConfig(environment: Environment = process.env, part: Part | null = null): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(present);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  const isReached = present.HOST !== undefined && !loopback.has(present.HOST);
  if (present.NODE_ENV === 'production' || isReached) faults.push(...missingKeys(present, part));
  if (present.NODE_ENV === 'production') faults.push(...missingDatabases(present, part));
  if (part === 'gateway') faults.push(...missingCacheKey(present));
  if (!parsed.success || faults.length > 0) {
    throw new ConfigError(
      `The configuration is not valid:\n${faults.join('\n')}\nSee .env.example for every variable.`,
    );
  }
  const values = parsed.data as z.infer<typeof variables> & Record<string, unknown>;
  return Object.freeze({
    production: values.NODE_ENV === 'production',
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.HUB_TRUSTED_PROXIES ?? [],
    subgraphTimeoutMs: values.SUBGRAPH_TIMEOUT_MS,
    subgraphMaxConnections: values.SUBGRAPH_MAX_CONNECTIONS,
    pseudonymKeys: values.HUB_PSEUDONYM_KEYS ?? [developmentPseudonymKey],
    hubUrl: values.HUB_URL ?? null,
    identity: Object.freeze({
      issuer: values.HUB_TOKEN_ISSUER,
      audience: values.HUB_TOKEN_AUDIENCE,
      jwksUrl: values.HUB_TOKEN_JWKS_URL ?? null,
      jwks: values.HUB_TOKEN_JWKS ?? null,
      clockSkewSeconds: values.HUB_TOKEN_CLOCK_SKEW_SECONDS,
    }),
    roomTokens: Object.freeze({
      signingSeed: values.HUB_ROOM_SIGNING_KEY ?? (values.HUB_ROOM_PUBLIC_KEYS ? null : roomSeed),
      publicKeys: values.HUB_ROOM_PUBLIC_KEYS ?? null,
    }),
    audit: Object.freeze({
      directory: values.HUB_AUDIT_DIR,
      signingSeed: values.HUB_AUDIT_SIGNING_KEY ?? auditSeed,
      retentionDays: values.HUB_AUDIT_RETENTION_DAYS,
      maxUnsealedMs: values.HUB_AUDIT_MAX_UNSEALED_MS,
    }),
    cache: Object.freeze(cacheConfig(values)),
    registryUrl: values.HUB_REGISTRY_URL ?? null,
    graphCache: values.HUB_GRAPH_CACHE ?? `.hub/graph-${values.PORT}.json`,
    operationsMode: values.HUB_OPERATIONS,
    variantHosts: values.HUB_VARIANT_HOSTS ?? new Map(),
    registry: Object.freeze({
      port: values.HUB_REGISTRY_PORT,
      directory: values.HUB_REGISTRY_DIR,
      database: Object.freeze({ uri: values.HUB_MONGODB_URI ?? null, database: 'hub' }),
      operatorKeys: values.HUB_REGISTRY_OPERATOR_KEYS ?? [publicTextOf(createSigningKey(operatorSeed))],
      signingSeed: values.HUB_REGISTRY_SIGNING_KEY ?? registrySeed,
    }),
    rooms: Object.freeze(roomConfigs(values)),
  });
}

/**
 * Tells @apollo/gateway not to report to its maker, which it does hourly otherwise.
 * Must run before the package's gateway is constructed.
 */
export function disableApolloTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
}

/** The environment of a child process: this one's, with some variables set anew. */
export function childEnvironment(changes: Environment): Record<string, string | undefined> {
  return { ...process.env, ...changes };
}

// A part has to be told what it uses and nothing else: a ministry's room has no business with the hub's keys.
// Development keys are everybody's, so they are not for an address that other machines reach.
function missingKeys(present: Environment, part: Part | null): string[] {
  const isHub = part === 'gateway' || part === 'cross-program';
  return [
    ...(part === 'registry'
      ? need(present, 'HUB_REGISTRY_OPERATOR_KEYS').concat(need(present, 'HUB_REGISTRY_SIGNING_KEY'))
      : need(present, 'HUB_PSEUDONYM_KEYS')),
    ...(isHub ? need(present, 'HUB_ROOM_SIGNING_KEY') : []),
    ...(part !== null && !isHub ? need(present, 'HUB_ROOM_PUBLIC_KEYS', 'HUB_ROOM_SIGNING_KEY') : []),
    ...(part === 'gateway' ? need(present, 'HUB_AUDIT_SIGNING_KEY') : []),
    ...(part === 'gateway' ? need(present, 'HUB_TOKEN_JWKS_URL', 'HUB_TOKEN_JWKS') : []),
  ];
}

// What leaves the process is enciphered everywhere, in development too.
function missingCacheKey({ HUB_CACHE = 'off', HUB_CACHE_KEY }: Environment): string[] {
  if (HUB_CACHE_KEY !== undefined || HUB_CACHE === 'off' || HUB_CACHE === 'memory') return [];
  return ['  HUB_CACHE_KEY: is needed where HUB_CACHE names a Redis'];
}

function missingDatabases(present: Environment, part: Part | null): string[] {
  const registers = ministries.filter(({ name }) => part === null || part === name);
  return registers.flatMap(({ name }) => need(present, `${envPrefix(name)}_MONGODB_URI`, 'MONGODB_URI'));
}

function need(present: Environment, ...names: readonly string[]): string[] {
  if (names.some((name) => present[name])) return [];
  return [`  ${names.join(' or ')}: is needed in production, and on an address that other machines reach`];
}

function cacheConfig(values: z.infer<typeof variables>): CacheConfig {
  const { HUB_CACHE: place, HUB_CACHE_BYTES: maxBytes, HUB_CACHE_KEY: secret } = values;
  if (place === 'memory') return { kind: 'memory', maxBytes };
  return place === 'off' || secret === undefined ? { kind: 'off' } : { kind: 'redis', url: place, secret };
}

function roomConfigs(values: Record<string, unknown>): Record<RoomName, RoomConfig> {
  const configs = rooms.map(({ name }) => {
    const prefix = envPrefix(name);
    const roomPort = values[`${prefix}_PORT`] as number;
    const uri = (values[`${prefix}_MONGODB_URI`] ?? values.MONGODB_URI ?? null) as string | null;
    const config: RoomConfig = {
      name,
      port: roomPort,
      socket: (values[`${prefix}_SOCKET`] as string | undefined) ?? null,
      url: (values[`${prefix}_URL`] as string | undefined) ?? `http://127.0.0.1:${roomPort}/graphql`,
      isUrlConfigured: values[`${prefix}_URL`] !== undefined || roomPort !== requireRoom(name).defaultPort,
      database: requireRoom(name).hasRegister ? { uri, database: databaseName(name) } : null,
      hubToken: hubTokenOf(values, prefix),
    };
    return [name, Object.freeze(config)] as const;
  });
  return Object.fromEntries(configs) as Record<RoomName, RoomConfig>;
}

function hubTokenOf(values: Record<string, unknown>, prefix: string): RoomConfig['hubToken'] {
  const file = values[`${prefix}_HUB_TOKEN_FILE`] as string | undefined;
  const text = values[`${prefix}_HUB_TOKEN`] as string | undefined;
  if (file !== undefined) return { file };
  return text === undefined ? null : { text };
}

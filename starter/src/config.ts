/** Reads the environment, once at start. `.env.example` lists the variables. */
import { existsSync } from 'node:fs';
import { env, loadEnvFile } from 'node:process';

/** Everything that can be set. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Null where a store in memory shall serve, in development. */
  readonly mongoUri: string | null;
  /** The hub's Ed25519 public keys in base64url. */
  readonly hubKeys: readonly string[];
}

/** The public key of every hub in development: its private half is no secret. */
export const developmentHubKey = 'K5NSjGgX4ivcK5URYncKqMyIu2VEFhMYt4WSDWj_EgA';

/**
 * The configuration, from the environment and from the file `.env` where there is one.
 * @throws {Error} naming every variable that is missing or wrong.
 */
export function loadConfig(): Config {
  if (existsSync('.env')) loadEnvFile();
  const { NODE_ENV, HOST = '127.0.0.1', PORT = '4030', MONGODB_URI = '', HUB_ROOM_PUBLIC_KEYS = '' } = env;
  const production = NODE_ENV === 'production';
  const keys = HUB_ROOM_PUBLIC_KEYS.split(',').flatMap((key) => key.trim() || []);
  const faults = [
    ...(/^\d{1,5}$/.test(PORT) && Number(PORT) < 65_536 ? [] : ['PORT must be a number from 0 to 65535.']),
    ...(keys.every((key) => /^[\w-]{43}$/.test(key)) ? [] : ['HUB_ROOM_PUBLIC_KEYS must hold keys of 43 characters.']),
    ...(production && MONGODB_URI === '' ? ['MONGODB_URI is needed in production.'] : []),
    ...(production && keys.length === 0 ? ['HUB_ROOM_PUBLIC_KEYS is needed in production.'] : []),
  ];
  if (faults.length > 0) throw new Error(`The configuration is not valid:\n  ${faults.join('\n  ')}`);
  return {
    production,
    host: HOST,
    port: Number(PORT),
    mongoUri: MONGODB_URI || null,
    hubKeys: keys.length > 0 ? keys : [developmentHubKey],
  };
}

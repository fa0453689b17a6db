import { loadConfig } from '#platform/config.ts';

/** What every command that asks a registry takes. */
export interface RegistryChoice {
  /** Address of the registry. */
  readonly registry?: string;
  /** File of an operator's private key. */
  readonly operatorKey?: string;
  readonly json?: boolean;
}

const developmentRegistry = 'http://127.0.0.1:4020';

/** The registry of the option, of the configuration, or that of a hub in development. */
export function registryOf({ registry }: RegistryChoice): string {
  return registry ?? loadConfig().registryUrl ?? developmentRegistry;
}

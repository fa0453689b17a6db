import { loadConfig } from '#platform/config.ts';
import type { ChangeSigner } from '../../registry/sign-change.ts';
import { operatorSigner, readKeyFile } from './key-file.ts';

/** Who may be meant to sign. */
export interface SignerChoice {
  /** Name and key file of a member. */
  readonly name: string | null;
  readonly key: string | null;
  /** Key file of an operator, who goes before the member. */
  readonly operatorKey: string | undefined;
}

/**
 * The operator whose key is named, the member with its key, or in development the operator that everybody can be.
 * @throws {CommandFailure} where no key can be read.
 */
export function signerOf({ name, key, operatorKey }: SignerChoice): ChangeSigner {
  if (operatorKey === undefined && name !== null && key !== null) return { name, privateKey: readKeyFile(key) };
  return operatorSigner(loadConfig(), operatorKey);
}

import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSigningKey } from '#platform/access/signing-key.ts';
import { listChains } from '#platform/audit/search.ts';
import { loadConfig } from '#platform/config.ts';
import { CommandFailure, exitCodes } from '../failure.ts';

/** Where the audit log is, and the keys that signed it. */
export interface AuditSettings {
  readonly directory: string;
  readonly publicKeys: readonly KeyObject[];
}

/** What the configuration tells, for where no option does; read then alone, for an auditor may have no configuration. */
export function auditSettings(): AuditSettings {
  const { audit } = loadConfig();
  return { directory: audit.directory, publicKeys: [createPublicKey(createSigningKey(audit.signingSeed))] };
}

/**
 * The logs of a folder by the names of their gateways.
 * @throws {CommandFailure} where there is none.
 */
export async function requireLogs(directory: string): Promise<ReadonlyMap<string, string>> {
  const chains = await listChains(directory);
  if (chains.size > 0) return chains;
  throw new CommandFailure(
    `There is no audit log in ${directory}. Name its folder with --dir; a gateway makes it when it starts.`,
  );
}

/**
 * The keys of the files, or the known ones where no file is given.
 * @throws {CommandFailure} where a file holds no Ed25519 key, or no key is known.
 */
export function requirePublicKeys(files: readonly string[] | undefined): readonly KeyObject[] {
  const publicKeys = files ? files.map(readPublicKey) : auditSettings().publicKeys;
  if (publicKeys.length > 0) return publicKeys;
  throw new CommandFailure(
    'Checkpoints cannot be checked without a key. Name the file of the public key that signs the audit log with --public-key.',
    { exitCode: exitCodes.usage },
  );
}

function readPublicKey(file: string): KeyObject {
  try {
    const text = readFileSync(file, 'utf8');
    const key = text.trimStart().startsWith('{')
      ? createPublicKey({ key: JSON.parse(text), format: 'jwk' })
      : createPublicKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (cause) {
    throw new CommandFailure(`The public key ${file} cannot be read. Give a PEM or JWK file with an Ed25519 key.`, {
      exitCode: exitCodes.usage,
      cause,
    });
  }
  throw new CommandFailure(`The public key ${file} is not an Ed25519 key, which alone signs the audit log.`, {
    exitCode: exitCodes.usage,
  });
}

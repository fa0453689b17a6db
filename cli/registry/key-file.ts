import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createSigningKey, publicTextOf } from '#platform/access/signing-key.ts';
import { type Config, operatorSeed } from '#platform/config.ts';
import { operatorName } from '../../registry/names.ts';
import type { ChangeSigner } from '../../registry/sign-change.ts';
import { CommandFailure, exitCodes } from '../failure.ts';

/**
 * Makes an Ed25519 key in a new file that its owner alone may read (PEM, PKCS #8), and answers the public half as the
 * registry takes it: raw, in base64url.
 * @throws {CommandFailure} where the file exists or cannot be written.
 */
export function writeKeyFile(path: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === 'EEXIST' ? 'exists, and a key is never written over' : `cannot be written (${code})`;
    throw new CommandFailure(`The file ${path} ${why}. Name another one with --out.`, { cause });
  }
  return publicTextOf(privateKey);
}

/**
 * The private key of a file: PEM, or its 32 bytes as base64url.
 * @throws {CommandFailure} where the file cannot be read or holds no Ed25519 key; the message holds nothing of it.
 */
export function readKeyFile(path: string): KeyObject {
  const text = readText(path).trim();
  try {
    const key = text.startsWith('-----') ? createPrivateKey(text) : createSigningKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // told below, without a cause that might quote the key
  }
  throw new CommandFailure(`The file ${path} holds no Ed25519 private key. Make one with "hub subgraph key".`, {
    exitCode: exitCodes.usage,
  });
}

/**
 * The operator who signs: by the key of the file, or in development by the key that everybody has.
 * @throws {CommandFailure} in production without a file.
 */
export function operatorSigner(config: Config, file: string | undefined): ChangeSigner {
  if (file !== undefined) return { name: operatorName, privateKey: readKeyFile(file) };
  if (config.production) {
    throw new CommandFailure("Name the file of the operator's key with --operator-key.", { exitCode: exitCodes.usage });
  }
  return { name: operatorName, privateKey: createSigningKey(operatorSeed) };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new CommandFailure(
      `The key ${path} cannot be read (${code}). Make one with "hub subgraph key", or name it.`,
      {
        exitCode: exitCodes.usage,
        cause,
      },
    );
  }
}

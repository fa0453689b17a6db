import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { join } from 'node:path';

// A checkpoint is a line of checkpoints.log: a JSON object whose last key is its signature. What is signed is the line's
// bytes before `,"signature"`, behind a word that keeps the signature from meaning anything elsewhere.

/** A signed statement that the chain's record `seq` has this hash, and with it that all records before are as they are. */
export interface Checkpoint {
  /** Number of the checkpoint, from 1 without a gap. */
  readonly number: number;
  /** Id of the chain. */
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  /** When it was signed, ISO 8601 in UTC. */
  readonly at: string;
  /** SHA-256 of the line of the checkpoint before; zeros for the first. */
  readonly previous: string;
  /** Names the key: the start of the SHA-256 of the public key (SPKI, DER), in hexadecimal. */
  readonly keyId: string;
  /** Ed25519 (RFC 8032), in base64url. */
  readonly signature: string;
}

/** A checkpoint with what the next one and a check of it need. */
export interface CheckpointLine {
  readonly checkpoint: Checkpoint;
  /** The bytes that are signed. */
  readonly content: Buffer;
  /** SHA-256 of the line, which the next checkpoint names. */
  readonly digest: string;
}

/** What the first checkpoint names as the one before. */
export const noCheckpoint = '0'.repeat(64);

const domain = Buffer.from('hub audit checkpoint\n');
const lineForm = /^(\{.+),"signature":"([A-Za-z0-9_-]{86})"\}$/;

/** Path of the checkpoints of the chain in a folder. */
export function checkpointsPath(directory: string): string {
  return join(directory, 'checkpoints.log');
}

/** The id under which checkpoints name a key, public or private. */
export function keyIdOf(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const encoded = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(encoded).digest('hex').slice(0, 16);
}

/** Signs a checkpoint; `line` is what goes into the file, with its end. */
export function signCheckpoint(
  statement: Omit<Checkpoint, 'keyId' | 'signature'>,
  privateKey: KeyObject,
  keyId: string,
): CheckpointLine & { readonly line: string } {
  const { number, chain, seq, hash, at, previous } = statement;
  const content = JSON.stringify({ number, chain, seq, hash, at, previous, keyId }).slice(0, -1);
  const signature = sign(null, signedBytes(Buffer.from(content)), privateKey).toString('base64url');
  const line = `${content},"signature":"${signature}"}`;
  return {
    checkpoint: { ...statement, keyId, signature },
    content: Buffer.from(content),
    digest: digestOf(line),
    line: `${line}\n`,
  };
}

/** The checkpoint that the bytes of a line hold, or null where they hold none. Its signature is not checked. */
export function parseCheckpoint(bytes: Buffer): CheckpointLine | null {
  const content = lineForm.exec(bytes.toString('latin1'))?.[1];
  if (content === undefined) return null;
  try {
    const checkpoint = JSON.parse(bytes.toString()) as Checkpoint;
    if (!Number.isSafeInteger(checkpoint.seq) || !Number.isSafeInteger(checkpoint.number)) return null;
    return { checkpoint, content: bytes.subarray(0, content.length), digest: digestOf(bytes) };
  } catch {
    return null;
  }
}

/** True where the checkpoint was signed with the private half of the key and not changed since. */
export function isSignedBy({ checkpoint, content }: CheckpointLine, publicKey: KeyObject): boolean {
  return verify(null, signedBytes(content), publicKey, Buffer.from(checkpoint.signature, 'base64url'));
}

function signedBytes(content: Buffer): Buffer {
  return Buffer.concat([domain, content]);
}

function digestOf(line: string | Buffer): string {
  return createHash('sha256').update(line).digest('hex');
}

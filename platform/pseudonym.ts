import { type Cipher, createCipheriv, createDecipheriv, type Decipher, hkdfSync } from 'node:crypto';

/**
 * What a pseudonym stands for: a household or a person, in the graph or in the audit log. An id of one kind never opens
 * as another, and none can be told from another's without the key.
 */
export type PseudonymKind = 'household' | 'person' | 'audited-household' | 'audited-person';

/**
 * Turns NIKs into the opaque ids that clients see, and back.
 *
 * Encode-then-encipher (Bellare and Rogaway, ASIACRYPT 2000): the NIK as an integer (54 bits) and a redundancy of 64
 * bits that names the kind fill one block of AES-256, a pseudorandom permutation. The same NIK always gives the same
 * id, an id tells nothing without the key, and a made-up id opens with a chance of 2^-64.
 */
export interface Pseudonyms {
  /** The id of a NIK, 23 characters of `[0-9A-Za-z_-]`; the first names the key. */
  idOf(kind: PseudonymKind, nik: string): string;
  /** The ids of NIKs in their order: for many at once in a fraction of the time. */
  idsOf(kind: PseudonymKind, niks: readonly string[]): string[];
  /** The NIK of an id, or null where the id is not one of ours. */
  findNik(kind: PseudonymKind, id: string): string | null;
}

const redundancy: Record<PseudonymKind, Buffer> = {
  household: Buffer.from('HOUSEHLD', 'latin1'),
  person: Buffer.from('PERSON__', 'latin1'),
  'audited-household': Buffer.from('AUDITHSH', 'latin1'),
  'audited-person': Buffer.from('AUDITPRS', 'latin1'),
};

/** Of AES: what one NIK fills. */
const blockBytes = 16;

const idForm = /^[0-9a-z][A-Za-z0-9_-]{22}$/;

interface PseudonymKey {
  readonly name: string;
  readonly encrypt: Cipher;
  readonly decrypt: Decipher;
}

/**
 * Pseudonyms under the given keys. The first key makes new ids; all of them open old ones.
 * @param keys one or more `name:secret`; a name is one digit or lower-case letter, a secret at least 32 characters.
 * @throws {Error} on a malformed or repeated key; the message never holds the secret.
 */
export function createPseudonyms(keys: readonly string[]): Pseudonyms {
  const ring = new Map<string, PseudonymKey>();
  for (const text of keys) {
    const key = readKey(text);
    if (ring.has(key.name)) throw new Error(`Two pseudonym keys are named "${key.name}".`);
    ring.set(key.name, key);
  }
  const current = ring.values().next().value;
  if (!current) throw new Error('At least one pseudonym key is needed.');

  const { name, encrypt } = current;
  function idsOf(kind: PseudonymKind, niks: readonly string[]): string[] {
    const blocks = Buffer.allocUnsafe(niks.length * blockBytes);
    for (const [at, nik] of niks.entries()) {
      blocks.set(redundancy[kind], at * blockBytes);
      blocks.writeBigUInt64BE(BigInt(nik), at * blockBytes + 8);
    }
    const sealed = encrypt.update(blocks);
    return niks.map((_, at) => name + sealed.toString('base64url', at * blockBytes, (at + 1) * blockBytes));
  }

  return {
    idsOf,
    idOf: (kind, nik) => idsOf(kind, [nik])[0] as string,
    findNik(kind, id) {
      const key = idForm.test(id) ? ring.get(id.charAt(0)) : undefined;
      if (!key) return null;
      const sealed = Buffer.from(id.slice(1), 'base64url');
      if (sealed.toString('base64url') !== id.slice(1)) return null; // one spelling for one id
      const block = key.decrypt.update(sealed);
      if (block.compare(redundancy[kind], 0, 8, 0, 8) !== 0) return null;
      return block.readBigUInt64BE(8).toString().padStart(16, '0');
    },
  };
}

// ECB is the bare permutation, block by block; the cipher objects keep no state between blocks.
function readKey(text: string): PseudonymKey {
  const match = /^([0-9a-z]):(.{32,})$/.exec(text);
  if (!match?.[1] || !match[2]) {
    throw new Error('A pseudonym key is written "name:secret", a name of one character and a secret of 32 or more.');
  }
  const key = Buffer.from(hkdfSync('sha256', match[2], '', 'household pseudonym', 32));
  return {
    name: match[1],
    encrypt: createCipheriv('aes-256-ecb', key, null).setAutoPadding(false),
    decrypt: createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false),
  };
}

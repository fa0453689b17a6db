import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Enciphers what leaves this process, and deciphers what comes back. */
export interface SealedValues {
  /** @param place where the value belongs: it is opened there and nowhere else. */
  seal(bytes: Buffer, place: string): Buffer;
  /** The value; undefined where it was not sealed under this key for that place. */
  open(sealed: Buffer, place: string): Buffer | undefined;
}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Values under AES-256-GCM, each with a random nonce. */
export function createSealedValues(key: Buffer): SealedValues {
  return {
    seal(bytes, place) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(place));
      const text = cipher.update(bytes);
      cipher.final();
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },
    open(sealed, place) {
      if (sealed.length < nonceBytes + tagBytes) return undefined;
      const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      const bytes = decipher.update(sealed.subarray(nonceBytes + tagBytes));
      try {
        decipher.final();
        return bytes;
      } catch {
        return undefined;
      }
    },
  };
}

/** A key for one use, made of a secret that has several. */
export function deriveKey(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', use, 32));
}

import { decodeJwt } from 'jose';
import { publicTextOf } from '#platform/access/signing-key.ts';
import { type ChangeInput, parseChange } from './change.ts';
import type { MemberKind } from './model.ts';
import type { SignedChange } from './record-change.ts';
import { type ChangeSigner, signBody } from './sign-change.ts';

/** A change that this process makes itself, signed as if it had come from outside, so that the history can be verified. */
export async function signByRegistry(
  signer: ChangeSigner,
  kind: MemberKind,
  change: ChangeInput,
): Promise<SignedChange> {
  const body = JSON.stringify(change);
  const jws = await signBody(signer, body);
  const author = { name: signer.name, kind, keys: [publicTextOf(signer.privateKey)] };
  return { signed: { author, jws, nonce: String(decodeJwt(jws).jti) }, change: parseChange(body), body };
}

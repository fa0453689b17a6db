import { isUtf8 } from 'node:buffer';
import type { ChangeAnswer } from './answers.ts';
import type { Authenticator } from './authenticate.ts';
import { parseChange } from './change.ts';
import type { Recorder } from './record-change.ts';
import { RegistryRefusal } from './refusal.ts';
import { requireRight } from './rights.ts';

/** The way of a change from outside: who signed it, what it is, whether its author may, and then into the log. */
export type Submit = (authorization: string | undefined, body: Buffer) => Promise<ChangeAnswer>;

/**
 * What takes changes from outside.
 * @returns a function that throws {RegistryRefusal} where the change is refused; nothing is changed then.
 */
export function createSubmit(authenticator: Authenticator, record: Recorder): Submit {
  return async (authorization, body) => {
    const signed = await authenticator.authenticate(authorization, body);
    if (!isUtf8(body)) throw new RegistryRefusal('BAD_CHANGE', 'The body is not UTF-8.', 'Send JSON in UTF-8.');
    const text = body.toString();
    const change = parseChange(text);
    requireRight(signed.author, change);
    return record({ signed, change, body: text });
  };
}

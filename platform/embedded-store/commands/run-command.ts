import { type Doc, encodeDocument } from '../bson-view.ts';
import { StoreError } from '../errors.ts';
import type { Store } from '../store.ts';
import type { Request } from '../wire.ts';
import { AGGREGATE_COMMANDS } from './aggregate.ts';
import { CATALOG_COMMANDS } from './catalog.ts';
import { type Command, requireOptions } from './command.ts';
import { EXPLAIN_COMMANDS } from './explain.ts';
import { READ_COMMANDS } from './read.ts';
import { SESSION_COMMANDS } from './session.ts';
import { WRITE_COMMANDS } from './write.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  ...SESSION_COMMANDS,
  ...READ_COMMANDS,
  ...AGGREGATE_COMMANDS,
  ...EXPLAIN_COMMANDS,
  ...WRITE_COMMANDS,
  ...CATALOG_COMMANDS,
};

/** The bytes of the answer to a request; a command that fails answers `ok: 0` with MongoDB's code. */
export function runCommand(store: Store, { body, sequences }: Request): Buffer {
  try {
    const name = Object.keys(body)[0] ?? '';
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw new StoreError(59, `no such command: '${name}'`);
    const call = { store, name, database: String(body.$db ?? 'admin'), body, sequences };
    requireOptions(call, command.options);
    const answer = command.run(call);
    return Buffer.isBuffer(answer) ? answer : encodeDocument({ ...answer, ok: 1 });
  } catch (error) {
    const known =
      error instanceof StoreError ? error : new StoreError(8, `The store failed: ${(error as Error).message}`);
    return encodeDocument({ ok: 0, ...known.toFields() } as Doc);
  }
}

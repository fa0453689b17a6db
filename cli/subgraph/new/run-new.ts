import { isAbsolute, relative, resolve } from 'node:path';
import type { Terminal } from '../../terminal.ts';
import { requireFreeName } from './free-name.ts';
import { hubFolder, writeRoom } from './write-room.ts';

/** What `hub subgraph new` was asked to do. */
export interface NewRoom {
  readonly name: string;
  readonly folder: string;
  readonly json: boolean;
}

/**
 * Writes the subgraph and tells what to do next.
 * @throws {CommandFailure} where the name or the folder is taken.
 */
export async function runNew(terminal: Terminal, { name, folder, json }: NewRoom): Promise<void> {
  requireFreeName(name);
  const target = resolve(folder);
  const files = await writeRoom(name, target);
  if (json) {
    terminal.print(JSON.stringify({ name, folder: target, files }));
    return;
  }
  const needsInstall = isOutside(target);
  terminal.print(`The subgraph "${name}" is written to ${folder}: ${files.length} files.`);
  terminal.print('');
  terminal.print(`  cd ${folder}`);
  if (needsInstall) terminal.print('  npm install');
  terminal.print('  npm test');
  terminal.print('  npm start');
  terminal.print('');
  terminal.print('Its README.md says what is where, and how to check, test and publish it.');
}

// Inside of the hub's own folder every package is there already.
function isOutside(target: string): boolean {
  const path = relative(hubFolder, target);
  return path.startsWith('..') || isAbsolute(path);
}

import { writeFile } from 'node:fs/promises';
import { CommandFailure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { type Manifest, manifestFormat } from './read-manifest.ts';
import { type DocumentChoice, requireOperations } from './require-operations.ts';

/** What `hub operations manifest` was asked to do. */
export interface ManifestOptions extends DocumentChoice {
  readonly out?: string;
}

/**
 * Writes the manifest of the operations to a file, or prints it.
 * @throws {CommandFailure} where an operation could not be registered, or the file cannot be written.
 */
export async function runManifest(
  terminal: Terminal,
  documents: readonly string[],
  options: ManifestOptions,
): Promise<void> {
  const operations = await requireOperations(documents, options);
  const manifest: Manifest = {
    format: manifestFormat,
    version: 1,
    operations: operations.map(({ id, name, type, body }) => ({ id, name, type, body })),
  };
  const text = JSON.stringify(manifest, null, 2);
  if (options.out === undefined) return terminal.print(text);
  try {
    await writeFile(options.out, `${text}\n`);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new CommandFailure(`${options.out} cannot be written (${code}). Name another file with --out.`, { cause });
  }
  terminal.print(`Wrote ${operations.length} operations to ${options.out}.`);
}

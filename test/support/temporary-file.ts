import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The path of a file that only this test knows; its folder goes when the test is finished. */
export function temporaryFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

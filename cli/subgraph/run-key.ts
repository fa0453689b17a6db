import { writeKeyFile } from '../registry/key-file.ts';
import type { Terminal } from '../terminal.ts';

/** What `hub subgraph key` was asked to do. */
export interface KeyOptions {
  /** The file to write; `.keys/<name>.key` where it is missing. */
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * Makes a key for a member, and prints the public half.
 * @throws {CommandFailure} where the file exists or cannot be written.
 */
export function runKey(terminal: Terminal, name: string, { out = `.keys/${name}.key`, json }: KeyOptions): void {
  const publicKey = writeKeyFile(out);
  terminal.print(json ? JSON.stringify({ name, file: out, publicKey }) : publicKey);
  terminal.tell(
    `The private key is in ${out}: keep it to yourself, and out of version control. Send the line above to an operator of the hub, who admits you with it.`,
  );
}

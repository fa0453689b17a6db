import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { CommandFailure } from '../failure.ts';

/** A port that a part will open, and how a person sets another one. */
export interface WantedPort {
  readonly part: string;
  readonly port: number;
  /** For example `HOUSING_PORT`. */
  readonly setBy: string;
}

/**
 * Settles when every port can be opened and no two parts want the same one; 0 stands for a free port.
 * A part that finds its port taken says so itself; asking first spares the wait and a half-started hub.
 * @throws {CommandFailure} naming each part and port at fault.
 */
export async function requireFreePorts(host: string, wanted: readonly WantedPort[]): Promise<void> {
  const probes = new Map<number, Server>();
  const faults: string[] = [];
  for (const { part, port, setBy } of wanted) {
    if (port === 0) continue;
    const probe = createServer();
    try {
      probe.listen({ host, port, exclusive: true });
      await once(probe, 'listening');
      probes.set(port, probe);
    } catch (fault) {
      const why = probes.has(port) ? 'is wanted by another part as well' : reasonOf(fault as NodeJS.ErrnoException);
      faults.push(`${part}: port ${port} on ${host} ${why}. End that process, or set another port by ${setBy}.`);
    }
  }
  await Promise.all([...probes.values()].map((probe) => new Promise((resolve) => probe.close(resolve))));
  if (faults.length > 0) throw new CommandFailure(faults.join('\n'));
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'is in use by another process';
  return code === 'EACCES' ? 'may not be opened by this user' : `cannot be opened (${code})`;
}

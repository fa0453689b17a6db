/**
 * A supervised hub of fake parts in a process of its own: `fake-hub.ts <journal file> <behaviour>…`.
 * It says "up" when its parts are ready, and ends as `hub dev` does.
 */
import { fileURLToPath } from 'node:url';
import { describeFailure, exitCodeOf } from '../../cli/failure.ts';
import { runSupervised } from '../../cli/supervise/run-supervised.ts';
import { createTerminal } from '../../cli/terminal.ts';

const [journal = '', ...behaviours] = process.argv.slice(2);
const terminal = createTerminal();
const options = { onLine() {}, onEvent: (event: { kind: string }) => terminal.print(event.kind), graceMs: 1000 };
try {
  process.exitCode = await runSupervised(terminal, options, async (supervisor) => {
    const parts = behaviours.map((behaviour, stage) => ({
      name: `part ${stage}`,
      entry: fileURLToPath(new URL('./fake-part.ts', import.meta.url)),
      arguments: [behaviour, journal],
      environment: { FAKE_NAME: `part ${stage}` },
      stage,
      portVariable: null,
      isEssential: false,
    }));
    await Promise.all(parts.map((part) => supervisor.start(part)));
    terminal.print('up');
  });
} catch (fault) {
  terminal.tell(describeFailure(fault));
  process.exitCode = exitCodeOf(fault);
}

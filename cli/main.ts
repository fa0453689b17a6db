import { CommanderError } from 'commander';
import { describeFailure, exitCodeOf, exitCodes } from './failure.ts';
import { createProgram } from './program.ts';
import { createTerminal } from './terminal.ts';

const terminal = createTerminal();
try {
  await createProgram(terminal).parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) {
    // commander has written the message or the help itself
    process.exitCode = fault.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  } else {
    terminal.tell(describeFailure(fault));
    process.exitCode = exitCodeOf(fault);
  }
}

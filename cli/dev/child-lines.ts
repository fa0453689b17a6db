import { readChildLine } from '../supervise/child-log.ts';
import type { Part, PartEvent } from '../supervise/supervisor.ts';
import type { Terminal } from '../terminal.ts';

const nameWidth = 16;

/**
 * Shows the lines of the hub's parts: warnings and errors, or everything.
 * What a part says outside its log before it is ready is left out: it is repeated when the start fails.
 */
export function createLineDisplay(
  terminal: Terminal,
  showAll: boolean,
): (part: Part, line: string, isReady: boolean) => void {
  return (part, line, isReady) => {
    const { isLogEntry, isUrgent, level, text } = readChildLine(line);
    if (!showAll && !(isUrgent && (isLogEntry || isReady))) return;
    const tag = isUrgent ? terminal.style(level === 'warn' ? 'yellow' : 'red', level) : level;
    terminal.tell(`${terminal.style('cyan', part.name.padEnd(nameWidth))} ${tag} ${text}`);
  };
}

/** Tells a person that a part went down or came back. */
export function tellPartEvent(terminal: Terminal, event: PartEvent): void {
  const { name } = event.part;
  if (event.kind === 'up') {
    terminal.tell(terminal.style('green', `${name} is up again.`));
    return;
  }
  const { how, lastWords } = event.ending;
  const reason = how === 'a failed start' ? `${how}: ${lastWords}` : how;
  const effect = name === 'gateway' ? 'No query is answered' : 'The hub goes on without it, with partial answers';
  const seconds = Math.round(event.restartInMs / 1000);
  terminal.tell(
    terminal.style('yellow', `${name} is down (${reason}). ${effect}; it is started again in ${seconds} s.`),
  );
}

import type { CheckResult } from '../../../conformance/run-checks.ts';
import type { Terminal } from '../../terminal.ts';

/** Prints what one check found: a line, and below it what is wrong. */
export function printResult(terminal: Terminal, { name, about, status, fault, reason }: CheckResult): void {
  if (status === 'PASSED') terminal.print(`${terminal.style('green', 'passed')}  ${name}`);
  if (status === 'NOT_APPLICABLE') {
    terminal.print(`${terminal.style('dim', 'n/a   ')}  ${name}  ${terminal.style('dim', reason ?? '')}`);
  }
  if (fault === null) return;
  terminal.print(`${terminal.style('red', 'FAILED')}  ${name}`);
  terminal.print(indent(about));
  terminal.print(indent(`${terminal.style('bold', 'Wrong:')} ${fault.problem}`));
  terminal.print(indent(`${terminal.style('bold', 'Remedy:')} ${fault.remedy}`));
  if (fault.sent !== null) terminal.print(indent(`Sent:\n${indent(fault.sent, 2)}`));
  if (fault.received !== null) terminal.print(indent(`Came:\n${indent(fault.received, 2)}`));
}

/** Prints how many checks passed, failed and did not apply. */
export function printSum(terminal: Terminal, subgraph: string, results: readonly CheckResult[]): void {
  const count = (status: CheckResult['status']) => results.filter((result) => result.status === status).length;
  const [failed, passed, others] = [count('FAILED'), count('PASSED'), count('NOT_APPLICABLE')];
  const verdict = failed === 0 ? terminal.style('green', 'conforms') : terminal.style('red', 'does not conform');
  terminal.print(`\n${subgraph} ${verdict}: passed ${passed}, failed ${failed}, not applicable ${others}.`);
}

function indent(text: string, by = 8): string {
  return text.replaceAll(/^/gm, ' '.repeat(by));
}

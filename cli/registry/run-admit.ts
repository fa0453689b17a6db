import { loadConfig } from '#platform/config.ts';
import type { MemberList } from '../../registry/answers.ts';
import { CommandFailure, exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { operatorSigner } from './key-file.ts';
import { tellRefusal } from './report-lines.ts';
import { askRegistry, sendChange } from './send-change.ts';
import { type RegistryChoice, registryOf } from './settings.ts';
import { printTable } from './table.ts';

/** What `hub registry admit` was asked to do. */
export interface AdmitOptions extends RegistryChoice {
  readonly kind: 'ministry' | 'client';
  readonly agency: string;
  readonly contact: string;
  /** Raw Ed25519 public keys in base64url. */
  readonly key: readonly string[];
  readonly reason: string;
}

/**
 * Admits a member, or gives one other keys, and prints it.
 * @returns the exit code: 1 where the registry refused.
 * @throws {CommandFailure} where no registry answers.
 */
export async function runAdmit(terminal: Terminal, name: string, options: AdmitOptions): Promise<number> {
  const { agency, contact, key, reason, json = false } = options;
  const kind = options.kind === 'ministry' ? 'MINISTRY' : 'CLIENT';
  const member = { name, kind, agency, contact, keys: key } as const;
  const signer = operatorSigner(loadConfig(), options.operatorKey);
  return tellRefusal(terminal, { json }, async () => {
    const answer = await sendChange(registryOf(options), signer, { kind: 'ADMIT', reason, member });
    if (json) terminal.print(JSON.stringify({ member, ...answer }));
    else terminal.print(`${name} is admitted as a ${options.kind}${answer.changed ? '' : ', as before'}.`);
    return exitCodes.ok;
  });
}

/** What `hub registry shut-out` was asked to do. */
export interface ShutOutOptions extends RegistryChoice {
  readonly reason: string;
}

/**
 * Takes a member's keys away. What it published stays until it is retired.
 * @returns the exit code: 1 where the registry refused.
 * @throws {CommandFailure} where there is no such member, or no registry answers.
 */
export async function runShutOut(terminal: Terminal, name: string, options: ShutOutOptions): Promise<number> {
  const { reason, json = false } = options;
  const signer = operatorSigner(loadConfig(), options.operatorKey);
  return tellRefusal(terminal, { json }, async () => {
    const { members } = await askRegistry<MemberList>(registryOf(options), signer, '/v1/members');
    const member = members.find((known) => known.name === name);
    if (member === undefined || member.kind === 'OPERATOR') {
      throw new CommandFailure(`There is no member ${name}. Look with "hub registry members".`);
    }
    const { kind, agency, contact } = member;
    const change = { kind: 'ADMIT', reason, member: { name, kind, agency, contact, keys: [] } } as const;
    const answer = await sendChange(registryOf(options), signer, change);
    if (json) terminal.print(JSON.stringify(answer));
    else
      terminal.print(`${name} is shut out${answer.changed ? '' : ', as before'}. What it published is still served.`);
    return exitCodes.ok;
  });
}

/**
 * Prints every member with its keys.
 * @returns the exit code: 1 where the registry refused.
 * @throws {CommandFailure} where no registry answers.
 */
export async function runMembers(terminal: Terminal, options: RegistryChoice): Promise<number> {
  const signer = operatorSigner(loadConfig(), options.operatorKey);
  return tellRefusal(terminal, { json: options.json ?? false }, async () => {
    const answer = await askRegistry<MemberList>(registryOf(options), signer, '/v1/members');
    if (options.json) terminal.print(JSON.stringify(answer));
    else {
      const rows = answer.members.map(({ name, kind, agency, contact, keys }) => [
        name,
        kind,
        keys.join(' ') || 'shut out',
        agency,
        contact,
      ]);
      printTable(terminal, ['name', 'kind', 'keys', 'agency', 'contact'], rows);
    }
    return exitCodes.ok;
  });
}

import type { ChangeAnswer } from '../../registry/answers.ts';
import type { ChangeInput } from '../../registry/change.ts';
import type { RefusalBody } from '../../registry/refusal.ts';
import { type ChangeSigner, signBody } from '../../registry/sign-change.ts';
import { CommandFailure } from '../failure.ts';

/** A check waits for those before it, and each takes a second or two. */
const patienceMs = 120_000;

/** The registry refused: what it says, with what to do and what its checks found. */
export class RefusedByRegistry extends CommandFailure {
  readonly refusal: RefusalBody;

  constructor(refusal: RefusalBody) {
    super(`${refusal.code}: ${refusal.message} ${refusal.remedy}`);
    this.refusal = refusal;
  }
}

/**
 * Signs a change and sends it, and answers what became of it.
 * @param registry address of the registry, such as `http://127.0.0.1:4020`.
 * @throws {RefusedByRegistry} where it refuses.
 * @throws {CommandFailure} where nothing answers, or not a registry.
 */
export async function sendChange(registry: string, signer: ChangeSigner, change: ChangeInput): Promise<ChangeAnswer> {
  const body = JSON.stringify(change);
  return (await exchange(registry, '/v1/changes', signer, body)) as ChangeAnswer;
}

/**
 * Signs a question and answers what the registry says.
 * @param path with its query, such as `/v1/history?after=0`.
 * @throws {RefusedByRegistry} where it refuses.
 * @throws {CommandFailure} where nothing answers, or not a registry.
 */
export async function askRegistry<TAnswer>(registry: string, signer: ChangeSigner, path: string): Promise<TAnswer> {
  return (await exchange(registry, path, signer, null)) as TAnswer;
}

async function exchange(registry: string, path: string, signer: ChangeSigner, body: string | null): Promise<unknown> {
  const authorization = `Bearer ${await signBody(signer, body ?? '')}`;
  let response: Response;
  let text: string;
  try {
    response = await fetch(new URL(path, registry), {
      ...(body === null ? { method: 'GET' } : { method: 'POST', body }),
      headers: {
        authorization,
        accept: 'application/json',
        ...(body !== null && { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(patienceMs),
      redirect: 'error',
    });
    text = await response.text();
  } catch (fault) {
    throw unanswered(registry, fault as Error);
  }
  const answer = parseObject(text);
  if (response.ok && answer !== null) return answer;
  if (answer !== null && typeof answer.code === 'string' && typeof answer.remedy === 'string') {
    throw new RefusedByRegistry(answer as unknown as RefusalBody);
  }
  throw new CommandFailure(
    `What answers at ${registry} (HTTP ${response.status}) is not a registry. Give its address with --registry.`,
  );
}

function unanswered(registry: string, fault: Error): CommandFailure {
  if (fault.name === 'TimeoutError') {
    const message = `The registry at ${registry} did not answer within ${patienceMs / 1000} s. What it was asked to do may be done: look with "hub registry history".`;
    return new CommandFailure(message, { cause: fault });
  }
  const code = (fault.cause as NodeJS.ErrnoException | undefined)?.code;
  const why = code === 'ECONNREFUSED' ? 'Nothing listens' : `Nothing can be reached${code ? ` (${code})` : ''}`;
  return new CommandFailure(
    `${why} at ${registry}. Start the hub with "npm start", or give the address of a running registry with --registry.`,
    { cause: fault },
  );
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

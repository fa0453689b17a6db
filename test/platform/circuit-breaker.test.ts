import { describe, expect, it } from 'vitest';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { type ErrorCode, HubError } from '#platform/errors.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';

function aMinistry() {
  const state = { asked: 0, fault: null as ErrorCode | null, time: 0 };
  const client: MinistryClient = {
    name: 'housing',
    async ask() {
      state.asked += 1;
      if (state.fault) throw new HubError(state.fault, 'housing does not answer.', { ministry: 'housing' });
      return { data: {} };
    },
    async close() {},
  };
  const breaker = createCircuitBreaker(client, { failures: 3, restMs: 100, now: () => state.time });
  const ask = () =>
    breaker.ask({ body: '{}', isRead: true }).then(
      () => 'answered',
      (fault: HubError) => fault.code,
    );
  return { state, ask };
}

describe('a ministry that does not answer', () => {
  it('is left alone after several failures in a row, and its callers learn why at once', async () => {
    const { state, ask } = aMinistry();
    state.fault = 'SUBGRAPH_TIMEOUT';

    const faults = [await ask(), await ask(), await ask(), await ask(), await ask()];

    expect(faults).toEqual(Array(5).fill('SUBGRAPH_TIMEOUT'));
    expect(state.asked).toBe(3);
  });

  it('is tried by one question after a rest, and asked again by all once that is answered', async () => {
    const { state, ask } = aMinistry();
    state.fault = 'SUBGRAPH_UNREACHABLE';
    await Promise.all([ask(), ask(), ask()]);
    state.fault = null;
    state.time = 101;

    const together = await Promise.all([ask(), ask(), ask()]);
    const later = await ask();

    expect(together).toEqual(['answered', 'SUBGRAPH_UNREACHABLE', 'SUBGRAPH_UNREACHABLE']);
    expect(later).toBe('answered');
  });

  it('rests again when the try fails', async () => {
    const { state, ask } = aMinistry();
    state.fault = 'SUBGRAPH_UNREACHABLE';
    await Promise.all([ask(), ask(), ask()]);
    state.time = 101;

    await ask();
    await ask();

    expect(state.asked).toBe(4);
  });

  it('is not left alone for answers that are wrong, nor for failures that are not in a row', async () => {
    const { state, ask } = aMinistry();
    for (const fault of [
      'SUBGRAPH_INVALID_RESPONSE',
      'SUBGRAPH_TIMEOUT',
      null,
      'SUBGRAPH_TIMEOUT',
      'SUBGRAPH_TIMEOUT',
      null,
    ] as const) {
      state.fault = fault;
      await ask();
    }

    expect(state.asked).toBe(6);
  });

  it('is left alone by those who want its bytes as well', async () => {
    const down = async () => {
      throw new HubError('SUBGRAPH_TIMEOUT', 'housing does not answer.', { ministry: 'housing' });
    };
    let asked = 0;
    const askBytes = () => {
      asked += 1;
      return down();
    };
    const breaker = createCircuitBreaker(
      { name: 'housing', ask: down, askBytes, close: async () => {} },
      { failures: 2 },
    );
    const question = { body: '{}', isRead: true };

    for (let turn = 0; turn < 2; turn += 1) await expect(breaker.ask(question)).rejects.toThrow('does not answer');
    await expect(breaker.askBytes?.(question)).rejects.toThrow('does not answer');

    expect(asked).toBe(0);
  });
});

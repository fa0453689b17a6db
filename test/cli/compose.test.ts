import { describe, expect, it, vi } from 'vitest';
import { runCompose } from '../../cli/compose/run-compose.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';

const schema = vi.hoisted(() => ({
  composeHub: vi.fn(async () => ({ supergraph: '', api: '', hints: ['a hint'] })),
  writeSchema: vi.fn(async () => ({ supergraph: '', api: '', hints: ['a hint'] })),
  findStaleSchemas: vi.fn(async (): Promise<string[]> => []),
}));
vi.mock('../../schema/compose.ts', () => schema);

describe('hub compose', () => {
  it('writes the composed schemas', async () => {
    const terminal = createFakeTerminal();

    await runCompose(terminal, {});

    expect(schema.writeSchema).toHaveBeenCalledOnce();
    expect(terminal).toMatchObject({
      printed: ['Wrote schema/supergraph.graphql, schema/api.graphql and schema/variants.'],
      told: [],
    });
  });

  it('shows the hints where it is asked to', async () => {
    const terminal = createFakeTerminal();

    await runCompose(terminal, { check: true, verbose: true });

    expect(terminal.told).toEqual(['a hint']);
  });

  it('fails a check with the names of the stale files, and writes nothing', async () => {
    schema.writeSchema.mockClear();
    schema.findStaleSchemas.mockResolvedValueOnce(['schema/api.graphql']);

    const check = runCompose(createFakeTerminal(), { check: true });

    await expect(check).rejects.toThrow('Stale: schema/api.graphql. Run "npm run hub -- compose" and commit.');
    expect(schema.writeSchema).not.toHaveBeenCalled();
  });
});

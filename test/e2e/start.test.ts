import { describe, expect, it } from 'vitest';
import { postGraphql } from '../../cli/query/post.ts';
import { startCommand } from '../support/command-run.ts';

describe('one part in the foreground', { timeout: 180_000 }, () => {
  it("is a ministry's room with an embedded store of its own where no MongoDB is configured", async () => {
    await using room = startCommand('cli/hub.js', ['start', 'housing'], { HOUSING_PORT: '0' });
    await room.says('Stop ');
    const url = /housing +POST (\S+)/.exec(room.stdout())?.[1] ?? '';

    const query = '{ dwellings(first: 1) { nodes { occupants } } }';
    const unknown = await postGraphql({ url, token: null, timeoutMs: 10_000 }, { query });
    await using minted = startCommand('cli/hub.js', ['token', '--room', 'housing']);
    await minted.ended;
    const answer = await postGraphql({ url, token: minted.stdout().trim(), timeoutMs: 10_000 }, { query });
    room.pressCtrlC();

    expect(unknown.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(answer).toMatchObject({ data: { dwellings: { nodes: [{ occupants: expect.any(Number) }] } } });
    expect(await room.ended).toBe(0);
    await room.leavesNothing();
  });

  it('is this process alone where nothing has to be started for it', async () => {
    await using room = startCommand('cli/hub.js', ['start', 'cross-program'], { CROSS_PROGRAM_PORT: '0' });
    await room.says('listening');
    const processes = room.living().filter((pid) => pid !== room.process.pid);

    room.pressCtrlC();

    expect(await room.ended).toBe(0);
    expect(processes.length).toBeLessThan(2); // at most the TypeScript loader's own
    await room.leavesNothing();
  });

  it('is refused with the list of parts where there is none of that name', async () => {
    await using start = startCommand('cli/hub.js', ['start', 'health']);

    expect(await start.ended).toBe(2);

    expect(start.stderr()).toContain(
      'The parts are: social-welfare, housing, family-planning, cross-program, gateway, registry.',
    );
  });
});

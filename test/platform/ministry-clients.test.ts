import { describe, expect, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { addressOf, createMinistryClients, type MinistryTarget } from '#platform/ministry-clients.ts';

const housing: MinistryTarget = { name: 'housing', url: 'http://127.0.0.1:1/graphql', timeoutMs: 100 };

function start() {
  const log: string[] = [];
  const clients = createMinistryClients(({ name, url, timeoutMs }) => {
    const id = `${name} ${new URL(url).port} ${timeoutMs}`;
    log.push(`open ${id}`);
    return { name, ask: async () => id, close: async () => void log.push(`close ${id}`) };
  });
  return { log, clients };
}

describe('the clients of ministries', () => {
  it('are shared by holders who ask the same place for the same time, and closed by the last of them', async () => {
    const { log, clients } = start();
    const one = clients.acquire([housing]).get('housing');
    const other = clients.acquire([housing]).get('housing');

    await one?.close();
    await one?.close();

    expect(log).toEqual(['open housing 1 100']);
    expect(await other?.ask({ body: '', isRead: true })).toBe('housing 1 100');
    await other?.close();
    expect(log).toEqual(['open housing 1 100', 'close housing 1 100']);
  });

  it('are others for another address or another deadline, and again after the last holder has gone', async () => {
    const { log, clients } = start();
    await clients.acquire([housing]).get('housing')?.close();

    clients.acquire([housing]);
    clients.acquire([
      { ...housing, timeoutMs: 200 },
      { ...housing, name: 'moved', url: 'http://127.0.0.1:2/' },
    ]);

    expect(log.filter((line) => line.startsWith('open'))).toEqual([
      'open housing 1 100',
      'open housing 1 100',
      'open housing 1 200',
      'open moved 2 100',
    ]);
  });

  it('are not held where one of the addresses is none', () => {
    const { log, clients } = start();

    expect(() => clients.acquire([housing, { ...housing, url: 'nowhere' }])).toThrow(TypeError);

    expect(log).toEqual([]);
  });
});

describe('the address of a subgraph', () => {
  it('is the environment’s where it names one for a room, by URL or by port, else the graph’s', () => {
    const { rooms } = loadConfig({ HOUSING_URL: 'http://houses/graphql', FAMILY_PLANNING_PORT: '5003' });

    expect(addressOf(rooms, 'housing', 'http://graph/')).toBe('http://houses/graphql');
    expect(addressOf(rooms, 'family-planning', 'http://graph/')).toBe('http://127.0.0.1:5003/graphql');
    expect(addressOf(rooms, 'social-welfare', 'http://graph/')).toBe('http://graph/');
    expect(addressOf(rooms, 'health', 'http://graph/')).toBe('http://graph/');
  });
});

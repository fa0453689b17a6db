import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { rooms } from '#platform/rooms.ts';
import { type BannerFacts, bannerLines, fillInId } from '../../cli/dev/banner.ts';
import { householdDocument } from '../../cli/query/request.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';

const document = readFileSync(householdDocument, 'utf8');

describe('the banner of a hub that is ready', () => {
  it('tells every address, the databases, the data, the sample household and how to stop', () => {
    const text = aBanner({});

    expect(text).toContain('Ready after 3.2 s.');
    expect(text).toMatch(/Explorer +http:\/\/127\.0\.0\.1:4000\//);
    expect(text).toMatch(/GraphQL +POST http:\/\/127\.0\.0\.1:4000\/graphql/);
    expect(text).toMatch(/Registry +http:\/\/127\.0\.0\.1:4020\n/);
    expect(text).toMatch(/Health +http:\/\/127\.0\.0\.1:4000\/health and \/ready/);
    expect(text).toMatch(/housing +POST http:\/\/127\.0\.0\.1:4002\/graphql {2}Kementerian PKP/);
    expect(text).toMatch(
      /Databases +MongoDB for housing; embedded store, in memory, for social-welfare, at mongodb:\/\/127\.0\.0\.1:27018/,
    );
    expect(text).toContain('20000 synthetic families; no real person is among them.');
    expect(text).toMatch(/Sample +household 1abc/);
    expect(text).toMatch(/Stop +Ctrl-C/);
  });

  it('says whose data it kept', () => {
    const text = aBanner({ registers: { seeded: [], kept: ['housing'] } });

    expect(text).toContain('Kept as it was: housing.');
    expect(text).not.toContain('synthetic families');
  });

  it('shows no query where no sample household is known', () => {
    expect(aBanner({ sample: null })).not.toContain('query Household');
  });

  it('holds the household query with the id filled in, ready to be pasted', () => {
    const text = aBanner({});

    const query = /^query Household[\s\S]*?^}$/m.exec(text)?.[0] ?? '';
    expect(parse(query).definitions).toHaveLength(1);
    expect(query).toContain('query Household($id: ID = "1abc", $nik: Nik)');
  });

  it('fills the id into the committed household query', () => {
    expect(fillInId(document, '1abc')).not.toBe(document);
  });
});

function aBanner(facts: Partial<BannerFacts>): string {
  const config = loadConfig({});
  const lines = bannerLines(createFakeTerminal(), {
    plan: {
      config,
      environment: {},
      rooms,
      withGateway: true,
      withRegistry: true,
      embedded: ['social-welfare'],
      configured: ['housing'],
    },
    addresses: {
      gateway: 'http://127.0.0.1:4000/graphql',
      registry: 'http://127.0.0.1:4020',
      rooms: { housing: 'http://127.0.0.1:4002/graphql' },
    },
    registers: { seeded: ['social-welfare'], kept: [] },
    families: 20_000,
    seconds: 3.21,
    store: 'mongodb://127.0.0.1:27018',
    sample: { id: '1abc', document },
    ...facts,
  });
  return lines.join('\n');
}

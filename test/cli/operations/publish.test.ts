import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { registryAudience } from '#platform/registry/wire.ts';
import { runList } from '../../../cli/operations/run-list.ts';
import { runPublish } from '../../../cli/operations/run-publish.ts';
import { createRegistryServer } from '../../../registry/server.ts';
import { operationId } from '../../../registry/state.ts';
import { aRegistry, aSigner } from '../../registry/open-registry.ts';
import { testVerifier } from '../../support/callers.ts';
import { createFakeTerminal } from '../../support/fake-terminal.ts';
import { createTestLogger } from '../../support/log.ts';
import { temporaryFile } from '../../support/temporary-file.ts';

const schemaText = '"What may be asked." type Query { "The day." registersAsOf: String }';

describe('hub operations publish', () => {
  it('registers the operations of the documents for the client, under the ids that it prints', async () => {
    const { options, folder, registry } = await aClient();
    const terminal = createFakeTerminal();

    expect(await runPublish(terminal, [folder], { ...options, json: true })).toBe(0);

    const [printed] = terminal.printed.map((line) => JSON.parse(line));
    const [registered] = registry.ledger.state.operations.get(options.client)?.values() ?? [];
    expect(printed).toMatchObject({
      client: options.client,
      changed: true,
      operations: [{ id: registered?.id, name: 'AsOf' }],
    });
    expect(registered?.id).toBe(operationId(registered?.body ?? ''));
  });

  it('says that all is there already the second time', async () => {
    const { options, folder } = await aClient();
    await runPublish(createFakeTerminal(), [folder], options);
    const terminal = createFakeTerminal();

    expect(await runPublish(terminal, [folder], options)).toBe(0);

    expect(terminal.printed.at(-1)).toBe(`The registry has all 1 operations of ${options.client} already.`);
  });

  it('changes nothing where it only asks', async () => {
    const { options, folder, registry } = await aClient();

    expect(await runPublish(createFakeTerminal(), [folder], { ...options, dryRun: true })).toBe(0);

    expect(registry.ledger.state.operations.size).toBe(0);
  });

  it('withdraws what it is told to', async () => {
    const { options, folder, registry } = await aClient();
    await runPublish(createFakeTerminal(), [folder], options);
    const [id = ''] = registry.ledger.state.operations.get(options.client)?.keys() ?? [];
    writeFileSync(join(folder, 'as-of.graphql'), 'query Newer { registersAsOf }');

    await runPublish(createFakeTerminal(), [folder], { ...options, withdraw: [id] });

    expect([...(registry.ledger.state.operations.get(options.client)?.values() ?? [])].map(({ name }) => name)).toEqual(
      ['Newer'],
    );
  });

  it('tells why the registry refuses, with exit code 1', async () => {
    const { options, folder, registry } = await aClient();
    const terminal = createFakeTerminal();

    expect(await runPublish(terminal, [folder], { ...options, client: 'client-of-others', json: true })).toBe(1);

    expect(JSON.parse(terminal.printed[0] ?? '')).toMatchObject({
      code: expect.any(String),
      remedy: expect.any(String),
    });
    expect(registry.ledger.state.operations.size).toBe(0);
  });

  it('refuses what the client’s schema has and the graph has not', async () => {
    const { options, folder, registry } = await aClient('type Query { registersAsOf: String gone: Int }');
    writeFileSync(join(folder, 'gone.graphql'), 'query Gone { gone }');
    const terminal = createFakeTerminal();

    expect(await runPublish(terminal, [folder], options)).toBe(1);

    expect(terminal.printed.join('\n')).toContain('gone');
    expect(registry.ledger.state.operations.size).toBe(0);
  });
});

describe('hub operations list', () => {
  it('prints the ids and names of what the client has registered', async () => {
    const { options, folder } = await aClient();
    const terminal = createFakeTerminal();
    await runList(terminal, options);
    await runPublish(createFakeTerminal(), [folder], options);

    expect(await runList(terminal, { ...options, json: true })).toBe(0);

    expect(terminal.printed[0]).toBe(`${options.client} has registered no operation.`);
    expect(JSON.parse(terminal.printed[1] ?? '')).toMatchObject({
      client: options.client,
      operations: [{ name: 'AsOf' }],
    });
  });
});

/** A client that is admitted, with a document, at a registry that listens. */
async function aClient(clientSchema = schemaText) {
  const signer = aSigner('client-portal');
  const registry = await aRegistry([signer]);
  const app = createRegistryServer({
    registry,
    verifier: testVerifier(registryAudience),
    logger: createTestLogger('registry'),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => app.close());
  const key = temporaryFile('client.key');
  writeFileSync(key, signer.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const schema = temporaryFile('schema.graphql');
  writeFileSync(schema, clientSchema);
  const folder = join(dirname(temporaryFile('none')), 'documents');
  mkdirSync(folder);
  writeFileSync(join(folder, 'as-of.graphql'), 'query AsOf { registersAsOf }');
  return { registry, folder, options: { registry: url, client: signer.name, key, schema, reason: 'release 12' } };
}

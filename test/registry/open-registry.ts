import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSigningKey, developmentSeed, publicTextOf } from '#platform/access/signing-key.ts';
import type { ChangeAnswer } from '../../registry/answers.ts';
import type { ChangeInput } from '../../registry/change.ts';
import type { SubgraphInput } from '../../registry/model.ts';
import { operatorName } from '../../registry/names.ts';
import { openRegistry, type Registry, type RegistryOptions } from '../../registry/registry.ts';
import { type ChangeSigner, signBody } from '../../registry/sign-change.ts';
import { createTestLogger } from '../support/log.ts';

/** The operator of the tests' registries. */
export const operator: ChangeSigner = {
  name: operatorName,
  privateKey: createSigningKey(developmentSeed('operator of the tests')),
};

/** Somebody with a key of their own. */
export function aSigner(name: string): ChangeSigner {
  return { name, privateKey: generateKeyPairSync('ed25519').privateKey };
}

/** A folder that goes when the test is finished. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hub-registry-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open registry with nothing in it, closed when the test is finished. */
export async function anEmptyRegistry(options: Partial<RegistryOptions> = {}): Promise<Registry> {
  const registry = await openRegistry({
    store: { directory: aFolder() },
    operatorKeys: [publicKeyOf(operator)],
    signingSeed: developmentSeed('registry of the tests'),
    logger: createTestLogger('registry'),
    ...options,
  });
  onTestFinished(() => registry.close());
  return registry;
}

/** A registry with one small subgraph, `registers`, and with those members admitted. */
export async function aRegistry(
  members: readonly ChangeSigner[] = [],
  options: Partial<RegistryOptions> = {},
): Promise<Registry> {
  const registry = await anEmptyRegistry(options);
  await submit(registry, operator, { kind: 'BOOTSTRAP', reason: 'a first graph', subgraphs: [registers] });
  for (const member of members) await submit(registry, operator, anAdmission(member));
  return registry;
}

/** Signs the change and hands it in. */
export async function submit(registry: Registry, signer: ChangeSigner, change: ChangeInput): Promise<ChangeAnswer> {
  const body = JSON.stringify(change);
  return registry.submit(`Bearer ${await signBody(signer, body)}`, Buffer.from(body));
}

/** The admission of a ministry, or of a client where its name begins so. */
export function anAdmission(signer: ChangeSigner): ChangeInput {
  return {
    kind: 'ADMIT',
    reason: 'it joins the hub',
    member: {
      name: signer.name,
      kind: signer.name.startsWith('client') ? 'CLIENT' : 'MINISTRY',
      agency: 'An agency',
      contact: 'integration desk of the agency',
      keys: [publicKeyOf(signer)],
    },
  };
}

/** The publication of a subgraph over a version, 0 for none. */
export function aPublication(subgraph: SubgraphInput, expectedVersion: number, reason = 'a new version'): ChangeInput {
  return { kind: 'PUBLISH', reason, expectedVersion, subgraph };
}

/** The public half of a signer's key, raw in base64url. */
export function publicKeyOf({ privateKey }: { readonly privateKey: KeyObject }): string {
  return publicTextOf(privateKey);
}

/** A small subgraph that everything else joins. */
export const registers: SubgraphInput = {
  name: 'registers',
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

"Where the graph is asked."
type Query {
  "The day for which the registers speak."
  registersAsOf: String
}
`,
  url: 'http://127.0.0.1:4901/graphql',
  classification: 'PUBLIC',
  scopes: [],
  deadlineMs: null,
  healthQuery: null,
};

/**
 * A ministry's small subgraph.
 * @param fields names of its further fields.
 */
export function aSubgraph(name: string, fields: readonly string[] = []): SubgraphInput {
  const own = ['count', ...fields].map((field) => `  "Figure of the ${name} register."\n  ${name}${field}: Int\n`);
  return {
    name,
    sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

"Where the graph is asked."
type Query {
${own.join('\n')}}
`,
    url: `http://127.0.0.1:4902/${name}`,
    classification: 'PUBLIC',
    scopes: [],
    deadlineMs: 500,
    healthQuery: null,
  };
}

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

it('the README’s query gives the README’s answer', async () => {
  expect(await hub.query(block('graphql'))).toEqual(JSON.parse(block('json')));
});

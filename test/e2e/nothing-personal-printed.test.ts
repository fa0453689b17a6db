import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { asOfficer } from '../support/callers.ts';
import { startCommand } from '../support/command-run.ts';
import { temporaryFile } from '../support/temporary-file.ts';

const nik = '3212991203800001';

// Each with the number where somebody may put it: argument, variable, name, alias, mistake, path.
const requests: readonly object[] = [
  { query: `{ household(nik: "${nik}") { nik welfare { members { nodes { person { nik name } } } } } }` },
  { query: 'query ($x: Nik) { household(nik: $x) { id nik } }', variables: { x: nik } },
  { query: 'query ($x: Nik) { household(nik: $x) { id } }', variables: { x: `${nik}9` } },
  { query: `query Q${nik} { household(nik: "${nik}") { a${nik}: id } }` },
  { query: `{ household(nik: ${nik}) { id } }` },
  { query: `{ household(nik: "${nik}") { id ` },
  { query: `{ household(nik: "${nik}") { f${nik} } }` },
  { query: `mutation { recordGrowth(input: { person: "${nik}" }) { __typename } }` },
  { documentId: nik },
  { query: '{ __typename }', operationName: nik },
];

it('prints no identity number, however loud its logs are and wherever somebody puts one', {
  timeout: 120_000,
}, async () => {
  const hub = startCommand('cli/hub.js', ['dev', '--free-ports', '--scale', 'tiny'], {
    LOG_LEVEL: 'trace',
    HUB_AUDIT_DIR: temporaryFile('audit'),
  });
  onTestFinished(() => hub[Symbol.asyncDispose]());
  await hub.says('Stop ');
  const url = /POST (http:\S+)/.exec(hub.stdout())?.[1] ?? '';
  const { token } = await asOfficer(url);

  const answers = [];
  for (const request of requests) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(request) });
    answers.push(await answer.text());
  }
  await fetch(`${url}?query=${nik}`).then((answer) => answer.text());
  await fetch(new URL(`/${nik}`, url)).then((answer) => answer.text());
  const commands = hub.living().map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'latin1'));
  hub.pressCtrlC();
  await hub.ended;

  expect(answers[0]).toContain(nik);
  // A hash may hold so many digits by chance.
  const printed = [hub.stdout(), ...commands].join('\n').replaceAll(/\b[0-9a-f]{64}\b/g, '');
  expect(printed).toContain('Ready');
  expect(printed.match(/\d{16}/g)).toBeNull();
});

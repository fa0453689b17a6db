import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
/** A first start of the browser on a busy machine takes its time. */
const patience = 110_000;

let hub: TestHub;
let browser: Browser;
let url: string;

beforeAll(async () => {
  if (!executablePath) throw new Error('This test needs a Chromium, for example from the package "chromium".');
  hub = await startTestHub(inject('mongoUri'), '{ households(first: 3) { nodes { nikMasked } } }');
  url = await hub.gateway.listen({ host: '127.0.0.1', port: 0 });
  browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    timeout: patience,
    protocolTimeout: patience,
  });
});
afterAll(async () => {
  await browser?.close();
  await hub?.[Symbol.asyncDispose]();
});

it('the explorer runs its query and loads nothing from another host', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));

  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.locator('button.graphiql-execute-button').click();
  await page.waitForFunction('document.querySelector(".result-window")?.innerText.includes("nikMasked")');

  const elsewhere = asked.filter(
    (one) => !one.startsWith(url) && !one.startsWith(`blob:${url}`) && !one.startsWith('data:'),
  );
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});

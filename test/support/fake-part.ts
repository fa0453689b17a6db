/**
 * A tiny part of the hub for tests of the supervisor: `fake-part.ts <behaviour> [journal file]`.
 * In the journal it writes a line when it is ready and when it is asked to end.
 */
import { appendFileSync } from 'node:fs';

const [behaviour, journal] = process.argv.slice(2);
const name = process.env.FAKE_NAME ?? 'fake';
const isRestart = process.env.FAKE_PORT !== undefined;

function note(event: string): void {
  if (journal) appendFileSync(journal, `${name} ${event}\n`);
}

process.on('SIGINT', () => {});
process.on('SIGTERM', () => {
  note('asked to end');
  if (behaviour !== 'stubborn') process.exit(0);
});
process.on('disconnect', () => process.exit(0));
setInterval(() => {}, 60_000);

if (behaviour === 'fails' || (behaviour === 'fails-again' && isRestart)) {
  process.stderr.write(`${name}: port 4999 on 127.0.0.1 is in use by another process.\n`);
  process.exit(1);
}
if (behaviour !== 'silent') {
  note(`ready on ${process.env.FAKE_PORT ?? 'a free port'}`);
  process.stdout.write(`${JSON.stringify({ level: 'warn', part: name, msg: 'a warning' })}\n`);
  process.send?.({ ready: true, url: 'http://127.0.0.1:4999' }, () => {
    if (behaviour === 'ends-at-once') process.exit(3);
  });
}
const endsSoon = behaviour === 'ends-soon' || behaviour === 'fails-again';
if (endsSoon && !isRestart) setTimeout(() => process.exit(3), 50);

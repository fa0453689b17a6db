import { createPrivateKey } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openAuditLog } from '#platform/audit/audit-log.ts';
import { anEntry } from './entries.ts';

// Appends without end, eight at a time, and tells the number of each access that was acknowledged, until it is killed or
// an append fails. Arguments: the folder, the private key (PEM, base64), the first number.
const [directory = '', key = '', first = '1'] = process.argv.slice(2);
const signingKey = createPrivateKey(Buffer.from(key, 'base64').toString());
const log = await openAuditLog({ directory, signingKey, segmentBytes: 20_000, sealEveryRecords: 10 });

let next = Number(first);
async function appendOnAndOn(): Promise<void> {
  for (;;) {
    const number = next;
    next += 1;
    await log.append(anEntry(number));
    writeSync(1, `${number}\n`);
  }
}
try {
  await Promise.all(Array.from({ length: 8 }, appendOnAndOn));
} catch (fault) {
  writeSync(1, `${(fault as Error).name}\n`);
  process.exit(0);
}

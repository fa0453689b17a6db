import { developmentSeed } from '#platform/access/signing-key.ts';
import { createLogger } from '#platform/logger.ts';
import { openRegistry } from '../../registry/registry.ts';
import { anAdmission, aSigner, operator, publicKeyOf, submit } from './open-registry.ts';

// Admits members without end, four at a time, and tells the number of each entry that was acknowledged, until it is killed.
// Argument: the folder.
const [directory = ''] = process.argv.slice(2);
const registry = await openRegistry({
  store: { directory },
  operatorKeys: [publicKeyOf(operator)],
  signingSeed: developmentSeed('registry of the tests'),
  logger: createLogger('registry', 'silent'),
});

async function admitOnAndOn(lane: number): Promise<void> {
  for (let number = 0; ; number += 1) {
    const { seq } = await submit(registry, operator, anAdmission(aSigner(`lane-${lane}`)));
    process.stdout.write(`${seq}\n`);
    if (number === 2000) return;
  }
}
await Promise.all([1, 2, 3, 4].map(admitOnAndOn));

/** What the checks of entities have in common. */
import { firstFault, notApplicable, passed, type Verdict } from './check.ts';
import { isSame } from './entities.ts';
import type { KnownType } from './known-entities.ts';
import type { Subject } from './subject.ts';

/** The verdict where no entity of the subgraph is known. */
export const nothingKnown: Verdict = notApplicable(
  'No entity is known to ask for. Name some in a file: --samples samples.json.',
);

/** Puts a question about each type of which entities are known; null where the type has too few of them for it. */
export async function ofEachKnownType(
  { known }: Subject,
  ask: (known: KnownType) => Promise<Verdict | null>,
): Promise<Verdict> {
  let asked = 0;
  const verdict = await firstFault(known.byType.values(), async (type) => {
    const found = await ask(type);
    if (found !== null) asked += 1;
    return found ?? passed;
  });
  return asked === 0 ? nothingKnown : verdict;
}

/** How many of the answers are this entity's. */
export function countOf(entities: readonly unknown[], entity: unknown): number {
  return entities.filter((answer) => isSame(answer, entity)).length;
}

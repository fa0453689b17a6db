/** Who may make which change, and whether it fits the state: a member's own things alone, and nothing that it has not seen. */
import type { Author } from './authenticate.ts';
import type { Change, ChangeOf } from './change.ts';
import type { Member } from './model.ts';
import { RegistryRefusal } from './refusal.ts';
import { currentGraph, isSameAs, operationId, type RegistryState, type SubgraphRecord } from './state.ts';

/** Bounds of what one registry takes. */
const most = {
  members: 1000,
  subgraphs: 200,
  versions: 10_000,
  operationsOfClient: 5000,
  operationBytes: 16 * 1024 * 1024,
};

/**
 * Settles that the author may make such a change.
 * @throws {RegistryRefusal} NOT_ALLOWED.
 */
export function requireRight({ name, kind }: Author, change: Change): void {
  const isOperator = kind === 'OPERATOR';
  switch (change.kind) {
    case 'ADMIT':
    case 'BOOTSTRAP':
      if (isOperator) return;
      throw notAllowed(`${name} is no operator.`, 'Ask an operator of the hub.');
    case 'PUBLISH':
      if (kind === 'MINISTRY' && change.subgraph.name === name) return;
      throw notAllowed(
        `${name} may not publish the subgraph ${change.subgraph.name}.`,
        'A ministry publishes the subgraph of its own name alone.',
      );
    case 'ROLLBACK':
    case 'RETIRE':
      if (isOperator || (kind === 'MINISTRY' && change.name === name)) return;
      throw notAllowed(
        `${name} may not change the subgraph ${change.name}.`,
        'A ministry changes the subgraph of its own name alone, an operator any.',
      );
    case 'REGISTER_OPERATIONS':
      if (kind === 'CLIENT' && change.client === name) return;
      throw notAllowed(`${name} may not register operations of ${change.client}.`, 'A client registers its own alone.');
    case 'AUTOMATIC_ROLLBACK':
      throw notAllowed('The registry rolls back by itself.', 'Send a ROLLBACK.');
  }
}

/**
 * True where the change would change something; false where all is so already.
 * @throws {RegistryRefusal} CONFLICT, NOT_FOUND or TOO_LARGE where it does not fit the state.
 */
export function requireFit(state: RegistryState, change: Change): boolean {
  switch (change.kind) {
    case 'ADMIT':
      return requireAdmissible(state, change.member);
    case 'PUBLISH':
      return requirePublishable(state, change);
    case 'ROLLBACK':
      return requireRollback(state, change);
    case 'RETIRE':
      return requireRetirable(state, change);
    case 'REGISTER_OPERATIONS':
      return requireRegistrable(state, change);
    case 'BOOTSTRAP':
      return change.subgraphs.some((input) => !isServed(state.subgraphs.get(input.name), input));
    case 'AUTOMATIC_ROLLBACK':
      if (currentGraph(state)?.version === change.refused) return true;
      throw conflict(`Graph ${change.refused} is not the published one.`);
  }
}

function requireAdmissible({ members }: RegistryState, member: Member): boolean {
  const known = members.get(member.name);
  if (known && known.kind !== member.kind) {
    throw conflict(`${member.name} is known as a ${known.kind} and cannot become a ${member.kind}.`);
  }
  const other = [...members.values()].find(
    ({ name, keys }) => name !== member.name && keys.some((key) => member.keys.includes(key)),
  );
  if (other) throw conflict(`A key of ${member.name} is a key of ${other.name} already.`);
  if (!known && members.size >= most.members) throw tooLarge(`There are ${most.members} members.`);
  return JSON.stringify(known) !== JSON.stringify(member);
}

function requirePublishable(state: RegistryState, change: ChangeOf<'PUBLISH'>): boolean {
  const { subgraph, expectedVersion } = change;
  const known = state.subgraphs.get(subgraph.name);
  if (isServed(known, subgraph)) return false; // also where a publish is sent again whose answer was lost
  requireExpected(subgraph.name, known, expectedVersion);
  if (!known && state.subgraphs.size >= most.subgraphs) throw tooLarge(`There are ${most.subgraphs} subgraphs.`);
  if (known && known.versions.length >= most.versions) throw tooLarge(`There are ${most.versions} versions.`);
  return true;
}

function requireRollback(state: RegistryState, { name, to, expectedVersion }: ChangeOf<'ROLLBACK'>): boolean {
  const known = requireSubgraph(state, name);
  if (to > known.versions.length) {
    throw new RegistryRefusal(
      'NOT_FOUND',
      `${name} has no version ${to}; its last one is ${known.versions.length}.`,
      'Look with "hub subgraph list".',
    );
  }
  if (known.current === to) return false;
  requireExpected(name, known, expectedVersion);
  return true;
}

function requireRetirable(state: RegistryState, { name, expectedVersion }: ChangeOf<'RETIRE'>): boolean {
  const known = requireSubgraph(state, name);
  if (known.current === null) return false;
  requireExpected(name, known, expectedVersion);
  return true;
}

function requireRegistrable(state: RegistryState, change: ChangeOf<'REGISTER_OPERATIONS'>): boolean {
  const own = state.operations.get(change.client);
  const added = change.operations.filter(({ body }) => !own?.has(operationId(body)));
  const withdrawn = change.withdrawn.filter((id) => own?.has(id));
  const count = (own?.size ?? 0) + added.length - withdrawn.length;
  if (count > most.operationsOfClient) {
    throw tooLarge(`A client may register ${most.operationsOfClient} operations.`);
  }
  const all = [...state.operations.values()].flatMap((operations) => [...operations.values()]);
  const bytes = [...all, ...added].reduce((sum, { body }) => sum + body.length, 0);
  if (bytes > most.operationBytes) throw tooLarge('The registered operations of all clients are too long.');
  return added.length + withdrawn.length > 0;
}

function isServed(known: SubgraphRecord | undefined, input: ChangeOf<'PUBLISH'>['subgraph']): boolean {
  const version = known?.current == null ? undefined : known.versions[known.current - 1];
  return version !== undefined && isSameAs(version, input);
}

function requireExpected(name: string, known: SubgraphRecord | undefined, expected: number): void {
  const served = known?.current ?? 0;
  if (served === expected) return;
  const is = served === 0 ? 'is not served' : `is served in version ${served}`;
  throw conflict(`${name} ${is}, and the change was made for ${expected === 0 ? 'none' : `version ${expected}`}.`);
}

function requireSubgraph({ subgraphs }: RegistryState, name: string): SubgraphRecord {
  const known = subgraphs.get(name);
  if (known) return known;
  throw new RegistryRefusal('NOT_FOUND', `There is no subgraph ${name}.`, 'Look with "hub subgraph list".');
}

function notAllowed(message: string, remedy: string): RegistryRefusal {
  return new RegistryRefusal('NOT_ALLOWED', message, remedy);
}

function conflict(message: string): RegistryRefusal {
  return new RegistryRefusal('CONFLICT', message, 'Read what is there now, and decide again.');
}

function tooLarge(message: string): RegistryRefusal {
  return new RegistryRefusal('TOO_LARGE', message, 'Take back what is not needed any more, or ask an operator.');
}

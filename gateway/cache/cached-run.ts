import type { GraphQLError } from 'graphql';
import { type CacheScope, type Freshness, notFresh } from '#platform/freshness.ts';
import { parseAnswer } from '#platform/ministry-client.ts';
import type { RawAnswer } from '../execution/ask-ministry.ts';
import type { FetchStep } from '../execution/compile-plan.ts';
import { entitiesOf, isNull, isWholeAnswer, joinEntities, splitElements } from './answer-bytes.ts';
import type { CacheKeys, QuestionKeys } from './cache-keys.ts';
import type { DigestCaller } from './caller-digest.ts';
import type { DataVersions } from './data-versions.ts';
import { completeAnswer } from './partial-answer.ts';
import type { CacheStore, Entry } from './store.ts';

/** A question of a run, in the parts that a cache tells apart. */
export interface CacheableQuestion {
  readonly step: FetchStep;
  /** The JSON of its variables without braces, and without the entities. */
  readonly variables: string;
  /** The JSON of the entities without brackets; null where it asks for none. */
  readonly representations: string | null;
  /** The token that tells the ministry who asks. */
  readonly token: string | undefined;
  /**
   * Asks the ministry.
   * @param representations the JSON of the entities that are to be asked for, as above.
   */
  ask(representations: string | null, onFreshness: (freshness: Freshness) => void): Promise<Buffer>;
}

/** How the questions of a run to ministries were answered, of those whose answers may be kept. */
export interface CacheCounts {
  /** From what was kept. */
  readonly hits: number;
  /** From what was kept of some of their entities, and by the ministry of the rest. */
  readonly partial: number;
  /** By the ministry. */
  readonly misses: number;
}

/** The cache during one run of an operation. */
export interface CachedRun {
  readonly counts: CacheCounts;
  /** The answer to a question, of what was kept and of what the ministry says to the rest of it. */
  ask(question: CacheableQuestion): Promise<RawAnswer>;
  /** Changes something at a ministry. */
  change<T>(ministry: string, change: () => Promise<T>): Promise<T>;
  /**
   * Keeps what was answered during the run, but for ministries in whose answers something was wrong.
   * @param faults of the whole answer.
   */
  keep(faults: readonly GraphQLError[]): void;
}

/** What all runs over a graph have in common. */
export interface CacheGround {
  readonly graph: string;
  readonly store: CacheStore;
  readonly keys: CacheKeys;
  readonly digestCaller: DigestCaller;
  readonly versions: DataVersions;
  /** For whom the answers of a step were the same when it was last asked; null where they may not be kept. */
  readonly scopes: WeakMap<FetchStep, CacheScope | null>;
}

/** What was kept of a question. */
interface Looked {
  readonly version: string | null;
  /** The whole answer. */
  readonly answer: Buffer | undefined;
  /** The JSON of the entities that are asked for; none where the question asks for none, or its answer was found. */
  readonly elements: readonly string[];
  /** What was kept of each of them. */
  readonly kept: readonly (Buffer | undefined)[];
  keysOf(scope: CacheScope): QuestionKeys;
  /** The keys of the elements. */
  entityKeysOf(scope: CacheScope): readonly string[];
}

/** What a ministry was asked for, and answered. */
interface Answered {
  readonly bytes: Buffer;
  readonly freshness: Freshness;
  /** Of the ministry's data, beside what it told before. */
  readonly age: 'CURRENT' | 'NEW' | 'OLD';
}

const bothScopes: readonly CacheScope[] = ['PUBLIC', 'PRIVATE'];

/** Nothing is kept longer, whatever its ministry allows, in milliseconds. */
const maxKeepMs = 24 * 3600 * 1000;

type Places = readonly number[];

/** The cache for a run that begins. */
export function createCachedRun(ground: CacheGround): CachedRun {
  const { store, versions, scopes } = ground;
  const pending: { readonly ministry: string; readonly version: string; makeEntries(): readonly Entry[] }[] = [];
  const counts = { hits: 0, partial: 0, misses: 0 };

  async function ask(question: CacheableQuestion, isFirstTry: boolean): Promise<RawAnswer> {
    const { step, representations } = question;
    const scope = scopes.get(step);
    if (scope === null || !versions.isKnown(step.ministry)) return (await send(question, representations)).bytes;

    const looked = await look(question, scope === undefined ? bothScopes : [scope]);
    const { answer, elements, kept } = looked;
    const places = kept.flatMap((found, place) => (found ? [] : [place]));
    if (answer || (kept.length > 0 && places.length === 0)) {
      counts.hits += 1;
      return answer ?? joinEntities(kept as readonly Buffer[]);
    }
    const isMixed = places.length < kept.length;
    const rest = isMixed ? places.map((place) => elements[place]).join(',') : representations;
    const answered = await send(question, rest);
    // What was kept is of another time than what was asked now: one answer is of one time.
    if (isMixed && answered.age !== 'CURRENT' && isFirstTry) return ask(question, false);
    if (isMixed) counts.partial += 1;
    else if (answered.freshness.keepMs > 0) counts.misses += 1;
    if (answered.freshness.keepMs > 0 && answered.age === 'CURRENT') expect(question, looked, places, answered);
    return isMixed ? complete(step, kept, answered.bytes, places.length) : answered.bytes;
  }

  async function send(question: CacheableQuestion, representations: string | null): Promise<Answered> {
    const { step } = question;
    let freshness = notFresh;
    const bytes = await question.ask(representations, (told) => {
      freshness = told;
    });
    scopes.set(step, freshness.keepMs > 0 ? freshness.scope : null);
    return { bytes, freshness, age: await versions.note(step.ministry, freshness.dataVersion) };
  }

  // First for the very same question; then for each entity, which may have been part of another one.
  async function look(question: CacheableQuestion, lookedFor: readonly CacheScope[]): Promise<Looked> {
    const { step, variables, representations, token } = question;
    const { ministry } = step;
    const callers = ground.digestCaller(token);
    const keysOf = onceEach((scope: CacheScope) =>
      ground.keys.of({ graph: ground.graph, step, variables, caller: `${scope} ${callers[scope]}` }),
    );

    if (representations === null || holdsSeveral(representations)) {
      const wholeKeys = lookedFor.map((scope) => keysOf(scope).ofAnswer(representations));
      const { version, values } = await store.find(ministry, wholeKeys);
      const answer = values.find((value) => value);
      if (answer || representations === null)
        return { version, answer, elements: [], kept: [], keysOf, entityKeysOf: () => [] };
    }
    const elements = splitElements(representations);
    const entityKeysOf = onceEach((scope: CacheScope) => keysOf(scope).ofEntities(elements));
    const { version, values } = await store.find(ministry, lookedFor.flatMap(entityKeysOf));
    const kept = elements.map((_, at) => values[at] ?? values[at + elements.length]);
    return { version, answer: undefined, elements, kept, keysOf, entityKeysOf };
  }

  function expect({ step, representations }: CacheableQuestion, looked: Looked, places: Places, answered: Answered) {
    const { kept, version, keysOf, entityKeysOf } = looked;
    const { bytes, freshness } = answered;
    if (version === null) return;
    const keepMs = Math.min(freshness.keepMs, maxKeepMs);
    const makeEntries = (): readonly Entry[] => {
      const whole = () => ({ key: keysOf(freshness.scope).ofAnswer(representations), bytes, keepMs });
      if (representations === null) return isWholeAnswer(bytes) ? [whole()] : [];
      const entities = entitiesOf(bytes, places.length) ?? [];
      const keys = entities.length > 0 ? entityKeysOf(freshness.scope) : [];
      const known = entities.flatMap((entity, at) =>
        isNull(entity) ? [] : { key: keys[places[at] as number] as string, bytes: entity, keepMs },
      );
      return known.length > 1 && known.length === kept.length ? [whole(), ...known] : known;
    };
    pending.push({ ministry: step.ministry, version, makeEntries });
  }

  return {
    ask: (question) => ask(question, true),
    change: (ministry, change) => versions.change(ministry, change),
    counts,
    keep(faults) {
      const faulty = new Set(faults.map(({ extensions }) => extensions.ministry));
      for (const { ministry, version, makeEntries } of pending.splice(0)) {
        if (!faulty.has(ministry) && !faulty.has(undefined)) store.keep(ministry, version, makeEntries());
      }
    },
  };
}

function onceEach<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

// Entities are objects, written without white space between them.
function holdsSeveral(representations: string): boolean {
  return representations.includes('},{');
}

function complete(step: FetchStep, kept: Looked['kept'], bytes: Buffer, count: number): RawAnswer {
  const asked = entitiesOf(bytes, count);
  if (asked === null) return { value: completeAnswer(step, kept, parseAnswer(step.ministry, bytes.toString())) };
  let next = 0;
  return joinEntities(kept.map((found) => found ?? (asked[next++] as Buffer)));
}

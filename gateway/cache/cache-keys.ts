import { createHmac, hash } from 'node:crypto';
import type { FetchStep } from '../execution/compile-plan.ts';

/** All that an answer depends on beside the entities that it is about. */
export interface KeyedQuestion {
  /** Names the graph. */
  readonly graph: string;
  readonly step: FetchStep;
  /** What the ministry is told of the caller, as far as the answer depends on it. */
  readonly caller: string;
  /** The JSON of the variables without the entities. */
  readonly variables: string;
}

/** The keys under which the answer to a question is kept. */
export interface QuestionKeys {
  /** Of the answer as it is. */
  ofAnswer(representations: string | null): string;
  /** Of each of its entities. */
  ofEntities(representations: readonly string[]): readonly string[];
}

/** Makes keys of what is kept. */
export interface CacheKeys {
  /** Digests under a secret: who reads keys learns nothing, and cannot find a NIK by trying all of them. */
  of(question: KeyedQuestion): QuestionKeys;
}

/** The form of what is kept; another form has other keys. */
const form = 1;

/** Keys under a secret, which gateways that share a store have in common. */
export function createCacheKeys(secret: Buffer): CacheKeys {
  const documents = new WeakMap<FetchStep, string>();

  function documentOf(step: FetchStep): string {
    let digest = documents.get(step);
    if (digest === undefined) {
      digest = hash('sha256', step.bodyStart, 'base64url');
      documents.set(step, digest);
    }
    return digest;
  }

  return {
    of({ graph, step, caller, variables }) {
      const parts = [form, graph, step.ministry, documentOf(step), caller, variables];
      const question = createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
      // The question's digest is a secret of its own, so a plain digest beside it is enough, and takes half the time.
      const under = (text: string) => hash('sha256', question + text, 'base64url');
      return {
        ofAnswer: (representations) => under(representations === null ? 'all' : `[${representations}`),
        ofEntities: (representations) => representations.map(under),
      };
    },
  };
}

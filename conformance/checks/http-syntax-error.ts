import type { Check } from '../check.ts';
import { requireErrorAnswer } from '../error-answer.ts';

/** See `about`. */
export const httpSyntaxError: Check = {
  name: 'http-syntax-error',
  about: 'A document that is not GraphQL gets errors with messages, no data, and no 5xx.',
  run: async ({ ask }) => requireErrorAnswer(await ask({ query: '{ __typename' })),
};

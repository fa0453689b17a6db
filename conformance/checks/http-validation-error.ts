import type { Check } from '../check.ts';
import { requireErrorAnswer } from '../error-answer.ts';

/** See `about`. */
export const httpValidationError: Check = {
  name: 'http-validation-error',
  about: 'A document that its schema does not have gets errors with messages, no data, and no 5xx.',
  run: async ({ ask }) => requireErrorAnswer(await ask({ query: '{ conformanceNoSuchField }' })),
};

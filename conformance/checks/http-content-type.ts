import { type Check, failed, passed } from '../check.ts';

/** See `about`. */
export const httpContentType: Check = {
  name: 'http-content-type',
  about: 'Answers are application/json or application/graphql-response+json, in UTF-8.',
  async run({ ask }) {
    const exchange = await ask({ query: '{ __typename }' });
    const [type = '', ...parameters] = exchange.contentType
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    const isJson = type === 'application/json' || type === 'application/graphql-response+json';
    if (isJson && (charset === undefined || charset === 'charset=utf-8')) return passed;
    return failed('Its answers are of another type.', 'Send content-type: application/json; charset=utf-8.', exchange);
  },
};

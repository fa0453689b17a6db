/** The faults that leave the subgraph: a code that the hub knows, and no value, name or NIK. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The codes that the hub understands; anything else is a fault of the ministry's own. */
export type FaultCode = 'BAD_USER_INPUT' | 'UNAUTHENTICATED' | 'UNAUTHORIZED_FIELD' | 'DEADLINE_EXCEEDED';

/** A fault that the hub tells its client; `argument` names the argument that caused it. */
export function fault(code: FaultCode, message: string, argument?: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(argument !== undefined && { argument }) } });
}

/** MongoDB's code for a command that its `maxTimeMS` ended. */
const maxTimeExpired = 50;

/** The one form in which errors leave: those that were not meant for the hub say nothing of what happened inside. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const origin = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const isLate = (origin as { code?: unknown }).code === maxTimeExpired;
  const given = isLate ? 'DEADLINE_EXCEEDED' : formatted.extensions?.code;
  const isKnown = typeof given === 'string' && given !== 'INTERNAL_SERVER_ERROR';
  const argument = formatted.extensions?.argument;
  return {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
    message: isKnown && !isLate ? withoutNumbers(formatted.message) : 'The register could not answer.',
    extensions: {
      code: isKnown ? given : 'INTERNAL_SERVER_ERROR',
      ...(typeof argument === 'string' && { argument }),
    },
  };
}

/** The text with every number of a person struck out, for messages and logs. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(/\d{16}/g, '****************');
}

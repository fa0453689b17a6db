import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** Tells whether documents are valid; each is looked into once. */
export interface DocumentChecker {
  /**
   * Refuses a document that asks for something that the schema does not have.
   * @throws {GraphQLError} GRAPHQL_VALIDATION_FAILED with the first fault.
   */
  requireValid(text: CheckedText): void;
  /**
   * Refuses a document that reads the schema.
   * @throws {GraphQLError} GRAPHQL_VALIDATION_FAILED.
   */
  requireNoIntrospection(text: CheckedText): void;
}

/** A document, and by what it is checked. */
export interface CheckedText {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** SHA-256 of the document's text. */
  readonly documentHash: string;
}

/** Documents of a schema that are known to keep to a rule: a hash each. */
const maxKnown = 10_000;

/** A checker that knows no document yet. */
export function createDocumentChecker(): DocumentChecker {
  const findFault = rememberValid(specifiedRules);
  const findIntrospection = rememberValid([NoSchemaIntrospectionCustomRule]);
  return {
    requireValid(text) {
      const fault = findFault(text);
      if (fault) throw invalid(fault.message, fault);
    },
    requireNoIntrospection(text) {
      const fault = findIntrospection(text);
      if (fault) throw invalid('Introspection is not open to your role. The schema is published as a file.', fault);
    },
  };
}

function rememberValid(rules: readonly ValidationRule[]): (text: CheckedText) => GraphQLError | undefined {
  const bySchema = new WeakMap<GraphQLSchema, LRUCache<string, true>>();
  return ({ schema, document, documentHash }) => {
    const valid = bySchema.get(schema) ?? new LRUCache<string, true>({ max: maxKnown });
    bySchema.set(schema, valid);
    if (valid.get(documentHash)) return undefined;
    const [first] = validate(schema, document, rules, { maxErrors: 1, hideSuggestions: true });
    if (!first) valid.set(documentHash, true);
    return first;
  };
}

function invalid(message: string, { nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

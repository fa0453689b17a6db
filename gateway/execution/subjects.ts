import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Whose personal data an object of the graph holds. */
export type SubjectKind = 'household' | 'person';

/** The field that names the household or the person: the key by which ministries are joined. */
export const subjectKey = 'nik';

const kinds: Readonly<Record<string, SubjectKind>> = { Household: 'household', Person: 'person' };

/** Whose record objects of the type are; null for types that stand for nobody. */
export function subjectKindOf(type: GraphQLNamedType | null | undefined): SubjectKind | null {
  return isObjectType(type) && subjectKey in type.getFields() ? (kinds[type.name] ?? null) : null;
}

const keyField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: subjectKey } };

/**
 * The document with the key of every household and person in it, so that the audit knows whose data was read.
 * @throws {GraphQLError} GRAPHQL_VALIDATION_FAILED where another field of theirs is given the key's name.
 */
export function selectSubjects(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const parent = typeInfo.getParentType();
        if (node.alias?.value !== subjectKey || node.name.value === subjectKey || !subjectKindOf(parent)) return;
        throw new GraphQLError(`"${subjectKey}" cannot be the response name of another field of ${parent?.name}.`, {
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        });
      },
      SelectionSet: {
        leave(node) {
          if (subjectKindOf(typeInfo.getParentType()) === null) return undefined;
          return { ...node, selections: [...node.selections, keyField] };
        },
      },
    }),
  );
}

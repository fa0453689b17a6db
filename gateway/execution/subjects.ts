import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
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

/** Types that stand for no household themselves, and the list of the households that they belong to. */
const belongings: Readonly<Record<string, string>> = { Dwelling: 'households' };

/** The response name of that list, beside whatever the client asks of the same field. */
export const ownersKey = 'owners__audit';

/** Whether objects of the type carry the households that they belong to under `ownersKey`. */
export function hasOwners(type: GraphQLNamedType | null | undefined): boolean {
  return isObjectType(type) && (belongings[type.name] ?? '') in type.getFields();
}

function ownersField(type: GraphQLNamedType): FieldNode {
  const text = `{ ${ownersKey}: ${belongings[type.name]}(first: 20) { nodes { ${subjectKey} } } }`;
  return (parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet
    .selections[0] as FieldNode;
}

const keyField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: subjectKey } };

/**
 * The document with the key of every household and person in it, and of those whose house it shows, so that the audit
 * knows whose data was read.
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
          const type = typeInfo.getParentType();
          if (type && hasOwners(type)) return { ...node, selections: [...node.selections, ownersField(type)] };
          if (subjectKindOf(type) === null) return undefined;
          return { ...node, selections: [...node.selections, keyField] };
        },
      },
    }),
  );
}

import { type DocumentNode, isAbstractType, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { HubError } from '#platform/errors.ts';
import type { LoadedSupergraph } from '../supergraph.ts';

/**
 * Refuses an operation that asks for two fields of one type which need the same other field with different arguments.
 * A plan fetches what fields need once for all of them, so one of the two would silently be computed from the other's.
 * @throws {HubError} OPERATION_NOT_PLANNABLE naming both fields.
 */
export function refuseConflictingNeeds({ apiSchema, needs }: LoadedSupergraph, document: DocumentNode): void {
  if (needs.size === 0) return;
  const seen = new Map<string, { readonly field: string; readonly given: string }>();
  for (const [type, name] of askedFields(apiSchema, document)) {
    for (const [path, given] of needs.get(`${type}.${name}`) ?? []) {
      const other = seen.get(`${type}.${path}`);
      if (other && other.given !== given) {
        throw new HubError(
          'OPERATION_NOT_PLANNABLE',
          `"${type}.${name}" and "${other.field}" need the same data with different arguments. Ask for them in two operations.`,
        );
      }
      seen.set(`${type}.${path}`, { field: `${type}.${name}`, given });
    }
  }
}

function askedFields(schema: LoadedSupergraph['apiSchema'], document: DocumentNode): [type: string, field: string][] {
  const asked: [string, string][] = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field({ name }) {
        const parent = typeInfo.getParentType();
        if (isObjectType(parent)) asked.push([parent.name, name.value]);
        if (isAbstractType(parent)) {
          for (const type of schema.getPossibleTypes(parent)) asked.push([type.name, name.value]);
        }
      },
    }),
  );
  return asked;
}

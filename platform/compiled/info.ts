import type { GraphQLResolveInfo } from 'graphql';
import type { FieldPlan } from './plan.ts';
import type { Running } from './running.ts';

/**
 * What a resolver is told of its place: the same for all objects of it, so that it cannot tell their path.
 * Reading `path` throws.
 */
export function createInfo(field: FieldPlan, running: Running): GraphQLResolveInfo {
  // Types of packages that are there for development alone add to it what graphql-js does not give.
  return new FieldInfo(field, running) as unknown as GraphQLResolveInfo;
}

// A class: a getter of a literal is defined anew for each object, which takes longer than all the rest of a small field.
class FieldInfo {
  readonly fieldName;
  readonly fieldNodes;
  readonly returnType;
  readonly parentType;
  readonly schema;
  readonly fragments;
  readonly rootValue = undefined;
  readonly operation;
  readonly variableValues;

  constructor({ definition, nodes, parentType }: FieldPlan, { program, variables }: Running) {
    this.fieldName = definition.name;
    this.fieldNodes = nodes;
    this.returnType = definition.type;
    this.parentType = parentType;
    this.schema = program.schema;
    this.fragments = program.fragments;
    this.operation = program.operation;
    this.variableValues = variables;
  }

  get path(): never {
    throw new Error(
      `The resolver of ${this.parentType.name}.${this.fieldName} runs for many places and knows no path.`,
    );
  }
}

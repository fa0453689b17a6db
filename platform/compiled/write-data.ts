import { type GraphQLError, locatedError } from 'graphql';
import type { Batch, Column } from './column.ts';

/** What a program answers. */
export interface WrittenData {
  /** The JSON of the answer's data. */
  readonly json: string;
  /** In the order of their places in the answer, each with its path and the locations of its field. */
  readonly errors: readonly GraphQLError[];
}

/**
 * The answer from the objects of the root, when all is there. An error stands where its value would; where the schema
 * promises a value, its parent is null in its place, and what else is wrong within that parent is not told.
 */
export function writeData(root: Batch): WrittenData {
  const writing = new Writing();
  const json = writing.object(root, 0);
  if (json === null) return { json: 'null', errors: writing.errorsWithFailure() };
  return { json, errors: writing.errors };
}

/** Each method gives JSON, or null where the value failed and takes its parent along. */
class Writing {
  readonly errors: GraphQLError[] = [];
  private failure: GraphQLError | null = null;
  private readonly path: (string | number)[] = [];
  private depth = 0;

  object({ plan, columns }: Batch, row: number): string | null {
    const { fields } = plan;
    const place = this.depth;
    this.depth = place + 1;
    let json = '';
    for (let at = 0; at < fields.length; at += 1) {
      const field = fields[at] as (typeof fields)[number];
      this.path[place] = field.responseName;
      const value = this.value(columns[at] as Column, row);
      if (value === null) {
        this.depth = place;
        return null;
      }
      json += field.lead + value;
    }
    this.depth = place;
    return json === '' ? '{}' : `${json}}`;
  }

  errorsWithFailure(): readonly GraphQLError[] {
    return this.failure === null ? this.errors : [...this.errors, this.failure];
  }

  private value(column: Column, at: number): string | null {
    const { plan } = column;
    if (plan.kind === 'typename') return plan.json;
    const value = column.values[at];
    if (value == null) return this.nothing(column, at);
    switch (plan.kind) {
      case 'leaf':
        try {
          return plan.toJson(value);
        } catch (fault) {
          return this.fail(column, fault);
        }
      case 'object':
        return this.object(column.batch as Batch, value as number) ?? this.takeFailure(column);
      case 'abstract':
        return this.object(column.batches?.[at] as Batch, value as number) ?? this.takeFailure(column);
      case 'list':
        return this.list(column.items as Column, value as number, column.ends?.[at] ?? 0) ?? this.takeFailure(column);
    }
  }

  private list(items: Column, begin: number, end: number): string | null {
    const place = this.depth;
    this.depth = place + 1;
    let json = '[';
    for (let at = begin; at < end; at += 1) {
      this.path[place] = at - begin;
      const value = this.value(items, at);
      if (value === null) {
        this.depth = place;
        return null;
      }
      json += at === begin ? value : `,${value}`;
    }
    this.depth = place;
    return `${json}]`;
  }

  private nothing(column: Column, at: number): string | null {
    if (column.faults?.has(at)) return this.fail(column, column.faults.get(at));
    if (!column.plan.isRequired) return 'null';
    const { parentType, definition } = column.field;
    return this.fail(
      column,
      new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`),
    );
  }

  private fail(column: Column, fault: unknown): string | null {
    this.failure = locatedError(fault, column.field.nodes, this.path.slice(0, this.depth));
    return this.takeFailure(column);
  }

  // What failed below stops here where nothing is promised.
  private takeFailure({ plan }: Column): string | null {
    if (plan.isRequired) return null;
    if (this.failure !== null) this.errors.push(this.failure);
    return 'null';
  }
}

import type { GraphQLSchema } from 'graphql';
import type { Step } from './compile-plan.ts';
import type { ObjectShape } from './compile-shape.ts';
import type { Conditions } from './conditions.ts';
import { compileSplice } from './splice/compile-program.ts';
import type { SpliceProgram } from './splice/program.ts';

/** How an operation is answered under certain conditions. */
export interface CompiledAnswer {
  /** What the ministries are asked; null where none needs to be. */
  readonly step: Step | null;
  readonly shape: ObjectShape;
  /** How to splice the answer; null where it cannot be, or is not worth trying this time. */
  spliceProgram(): SpliceProgram | null;
  /** Tells whether the ministries' answers could be spliced. */
  noteSplice(succeeded: boolean): void;
}

/** How an operation is answered under the given values of the variables that @skip and @include read. */
export type AnswerCompiler = (variables: Readonly<Record<string, unknown>>) => CompiledAnswer;

/** Combinations of conditions kept for an operation: enough for all of four. */
const maxCombinations = 16;

/** After so many failures in a row an operation is spliced only once in so many runs, to see whether it works again. */
const patience = 8;
const rest = 32;

/** What a compiler of answers works with. Each function may throw {GraphQLError} where there is no way to answer. */
export interface AnswerCompilation {
  readonly schema: GraphQLSchema;
  readonly conditionNames: readonly string[];
  compileStep(conditions: Conditions): Step | null;
  compileShape(conditions: Conditions): ObjectShape;
}

/** A compiler of answers, which keeps what it has made. */
export function createAnswerCompiler(compilation: AnswerCompilation): AnswerCompiler {
  const { schema, conditionNames } = compilation;
  const compiled = new Map<string, CompiledAnswer>();
  return (variables) => {
    const key = conditionNames.map((name) => (variables[name] === true ? '1' : '0')).join('');
    let answer = compiled.get(key);
    if (answer === undefined) {
      const conditions = Object.fromEntries(conditionNames.map((name) => [name, variables[name] === true]));
      const step = compilation.compileStep(conditions);
      answer = createCompiledAnswer(schema, step, compilation.compileShape(conditions));
      if (compiled.size >= maxCombinations) compiled.clear();
      compiled.set(key, answer);
    }
    return answer;
  };
}

// Many operations are asked once and never again: how to splice them is worked out when they are asked again.
function createCompiledAnswer(schema: GraphQLSchema, step: Step | null, shape: ObjectShape): CompiledAnswer {
  let program: SpliceProgram | null | undefined;
  let runs = 0;
  let failuresInARow = 0;
  return {
    step,
    shape,
    spliceProgram() {
      runs += 1;
      if (runs < 2 || (failuresInARow >= patience && runs % rest !== 0)) return null;
      if (program === undefined) program = compileSplice(schema, step, shape);
      return program;
    },
    noteSplice(succeeded) {
      failuresInARow = succeeded ? 0 : failuresInARow + 1;
    },
  };
}

import type { AssistanceStatus, HousingProgram } from './vocabulary.ts';

/**
 * The programmes of a family's assistance, each once, in the order given; cancelled assistance does not count.
 * Family documents keep them, so that an index finds the households of a programme.
 */
export function programsOf(
  assistances: readonly { readonly program: HousingProgram; readonly status: AssistanceStatus }[],
): readonly HousingProgram[] {
  if (assistances.length === 0) return none;
  return [...new Set(assistances.filter(({ status }) => status !== 'CANCELLED').map(({ program }) => program))];
}

const none: readonly HousingProgram[] = [];

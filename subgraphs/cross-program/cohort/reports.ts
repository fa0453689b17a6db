/** How far an answer can be relied on, and what it cost. */
import { type Connection, type PageArguments, pageOfList } from '#platform/connection.ts';
import type { RoomContext } from '../loaders.ts';
import type { CohortParent } from './cohort.ts';
import { minimumCount } from './disclosure.ts';
import { type Expression, everyone, leavesOf } from './expression.ts';
import type { Scope } from './pool.ts';
import type { LeafReport, MinistryReport, RunReport } from './read-ranges.ts';
import type { Observer } from './run.ts';

/** A ministry's part as it is shown. */
export interface ShownMinistry {
  readonly name: string;
  readonly answered: boolean;
  readonly readFrom: Date | null;
  readonly readTo: Date | null;
  readonly unmatched: number | null;
}

/** What resolvers of CohortExplanation get. */
export interface ReportParent {
  readonly report: RunReport;
  /** Leaves of the cohort itself: others of the same run are another question's. */
  readonly leaves: readonly LeafReport[];
}

type Context = Pick<RoomContext, 'cohorts' | 'view'>;

/** The run's report, for who asks of expressions. */
export async function reportOf(
  expressions: readonly Expression[],
  scope: Scope,
  { cohorts }: Context,
): Promise<RunReport> {
  const observer: Observer = { expressions: [everyone, ...expressions], digits: 0, onPartition: () => {} };
  return cohorts.observe(scope, observer);
}

/** The first instant at which a register was read for the expressions. */
export async function asOf(expressions: readonly Expression[], scope: Scope, context: Context): Promise<Date> {
  const { ministries } = await reportOf(expressions, scope, context);
  return new Date(Math.min(...ministries.flatMap(({ from }) => from?.getTime() ?? [])));
}

/** The ministries that the expressions ask. */
export async function ministriesOf(
  expressions: readonly Expression[],
  scope: Scope,
  page: PageArguments,
  context: Context,
): Promise<Connection<ShownMinistry>> {
  const { ministries } = await reportOf(expressions, scope, context);
  const asked = new Set(leavesOf(expressions).map(({ source }) => source.ministry));
  const k = minimumCount(context.view.caller);
  const shown = ministries
    .filter(({ ministry }, n) => n === 0 || asked.has(ministry))
    .map((one) => showMinistry(one, k));
  return pageOfList(shown, page);
}

/** What the cohort cost. */
export async function explanationOf({ expression, scope }: CohortParent, context: Context): Promise<ReportParent> {
  const report = await reportOf([expression], scope, context);
  const own = new Set(leavesOf([expression]).map(({ id }) => id));
  return { report, leaves: report.leaves.filter(({ leaf }, n) => n === 0 || own.has(leaf.id)) };
}

/** The leaves of an explanation, with sizes for who may list the families: to others they are counts like any other. */
export function leavesShown({ leaves }: ReportParent, page: PageArguments, { view }: Pick<Context, 'view'>) {
  const k = minimumCount(view.caller);
  return pageOfList(
    leaves.map(({ leaf, keys }) => ({ ministry: leaf.source.ministry, path: leaf.path, keys: k > 1 ? null : keys })),
    page,
  );
}

/** A number that is not a small one, or null. */
export function atLeast(count: number, k: number): number | null {
  return count > 0 && count < k ? null : count;
}

function showMinistry({ ministry, answered, from, to, unmatched }: MinistryReport, k: number): ShownMinistry {
  return { name: ministry, answered, readFrom: from, readTo: to, unmatched: answered ? atLeast(unmatched, k) : null };
}

/** Asks Kemensos for families with their companions and BKKBN for the same families' teams, page by page. */
import type { PartReader } from '../household-parts/household-parts.ts';

/** A family with its companion, as Kemensos answers it. */
export interface CaseloadRow {
  readonly nik: string;
  readonly regionCode: string;
  readonly companionId: string | null;
  /** Where the row stands in Kemensos' list. */
  readonly cursor: string;
}

/** A family with who looks after it. */
export interface VisitedFamily extends CaseloadRow {
  /** The team's id; null where there is none. */
  readonly teamId: string | null;
  /** False where BKKBN cannot say which record is meant, or the caller may not read it. */
  readonly isTeamKnown: boolean;
}

/** A page of families with who looks after them. */
export interface VisitPage {
  readonly families: readonly VisitedFamily[];
  readonly hasMore: boolean;
}

/** What pages of families are asked for. */
export interface VisitFilter {
  readonly region: string;
  readonly deciles?: readonly number[] | null | undefined;
  /** Only families that have a companion, or that have none. */
  readonly accompanied?: boolean;
}

/** Families in a question to a ministry. */
export const pageSize = 500;

const caseloadQuery = `query CaseloadRows($region: RegionCode!, $deciles: [Int!], $accompanied: Boolean, $first: Int, $after: String) {
  rows: caseloadRows(region: $region, deciles: $deciles, accompanied: $accompanied, first: $first, after: $after) {
    edges { cursor node { nik regionCode companionId } }
    pageInfo { hasNextPage }
  }
}`;

interface CaseloadAnswer {
  readonly rows: {
    readonly edges: readonly { readonly cursor: string; readonly node: Omit<CaseloadRow, 'cursor'> }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  } | null;
}

/**
 * One page of families with their companions and teams.
 * @throws {HubError} where one of the two ministries does not answer: who is not told of is not unvisited.
 */
export async function readVisitPage(
  { welfare, planning }: { readonly welfare: PartReader; readonly planning: PartReader },
  filter: VisitFilter,
  after: string | null,
): Promise<VisitPage> {
  const { rows } = await welfare.ask<CaseloadAnswer>(caseloadQuery, { ...filter, first: pageSize, after });
  const families = await Promise.all(
    (rows?.edges ?? []).map(async ({ cursor, node }): Promise<VisitedFamily> => {
      return { ...node, cursor, ...(await readTeam(planning, node.nik)) };
    }),
  );
  return { families, hasMore: rows?.pageInfo.hasNextPage ?? false };
}

/** The team of a family at BKKBN. */
export async function readTeam(
  planning: PartReader,
  nik: string,
): Promise<Pick<VisitedFamily, 'teamId' | 'isTeamKnown'>> {
  const { status, assistanceTeam } = await planning.read<{ readonly assistanceTeam: { readonly id: string } | null }>(
    nik,
    'status assistanceTeam { id }',
  );
  // A family that BKKBN does not know is visited by none of its teams.
  return { teamId: assistanceTeam?.id ?? null, isTeamKnown: status === 'AVAILABLE' || status === 'NOT_REGISTERED' };
}

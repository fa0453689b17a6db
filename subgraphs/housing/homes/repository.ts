import { type QueryFilter, Types } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { badInput } from '../command-input.ts';
import type { HomeModels, HomeRecord } from './model.ts';

/** Which homes of a project a list keeps. */
export interface HomeFilter {
  readonly vacant?: boolean | null | undefined;
  readonly accessible?: boolean | null | undefined;
}

/** The questions about homes. What a home is is public; who lives there are families, found elsewhere by the caller's rows. */
export interface HomeRepository {
  findHomes(ids: readonly string[]): Promise<HomeRecord[]>;
  /** The homes in which these families live. */
  findHomesOfFamilies(familyIds: readonly string[]): Promise<HomeRecord[]>;
  /** One page of a project's homes, and one more. */
  listHomes(projectId: string, filter: HomeFilter, page: Page): Promise<HomeRecord[]>;
}

/** The repository of one request. */
export function createHomeRepository({ homes }: HomeModels, view: View): HomeRepository {
  const all = createScopedCollection(homes, () => everyRow, view);
  const objectIds = (ids: readonly string[]) => ids.map((id) => new Types.ObjectId(id));
  return {
    findHomes: (ids) => all.find({ _id: { $in: objectIds(ids) } }),
    findHomesOfFamilies: (familyIds) => all.find({ occupantId: { $in: objectIds(familyIds) } }),
    listHomes: (projectId, { vacant, accessible }, { first, after }) => {
      const filter = {
        projectId,
        ...(vacant != null && { status: vacant ? 'VACANT' : 'OCCUPIED' }),
        ...(accessible != null && { accessible }),
        ...(after !== null && { _id: { $gt: new Types.ObjectId(requireCursorId(after[0] ?? '')) } }),
      } as QueryFilter<HomeRecord>;
      return runInTime(view, (maxTimeMS) =>
        homes
          .find(filter, null, { maxTimeMS })
          .sort({ _id: 1 })
          .limit(first + 1)
          .lean<HomeRecord[]>()
          .exec(),
      );
    },
  };
}

/** The place of a home in its list, for its cursor. */
export function homeKey({ _id }: HomeRecord): readonly string[] {
  return [_id.toHexString()];
}

function requireCursorId(text: string): string {
  if (/^[0-9a-f]{24}$/.test(text)) return text;
  throw badInput('after', '"after" is not a cursor of this list. Pass an endCursor that it gave.');
}

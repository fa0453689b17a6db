import type { ProjectRow } from '../register-rows.ts';

/** One home of a project: a flat of a tower or a house of a resettlement. */
export interface ProjectHome {
  /** Letter of the tower; null in a settlement. */
  readonly tower: string | null;
  /** From 1; null in a settlement. */
  readonly floor: number | null;
  /** What stands at the door, such as `A-1-03` or `17`; unique in the project. */
  readonly number: string;
  readonly accessible: boolean;
}

/**
 * The homes of a project, as many as its row tells. Numbers, and how the homes are spread over towers and floors, are
 * assumed: the ministries published their number alone. Accessible homes are on the ground floor.
 */
export function homesOf({ towers, units, accessibleUnits, figures }: ProjectRow): readonly ProjectHome[] {
  if (towers === null) {
    return Array.from({ length: units }, (_, n) => ({
      tower: null,
      floor: null,
      number: String(n + 1),
      accessible: n < (accessibleUnits ?? 0),
    }));
  }
  const floors = figures?.floors ?? 1;
  const perTower = Math.ceil(units / towers);
  const perFloor = Math.ceil(perTower / floors);
  return Array.from({ length: units }, (_, n) => {
    const tower = String.fromCharCode(65 + Math.floor(n / perTower));
    const floor = 1 + Math.floor((n % perTower) / perFloor);
    const door = 1 + ((n % perTower) % perFloor);
    const number = `${tower}-${floor}-${String(door).padStart(2, '0')}`;
    return { tower, floor, number, accessible: n < (accessibleUnits ?? 0) };
  });
}

import type { KrsFactor, KrsStatus, KrsTarget } from './generated.ts';

/** What a list of families can ask of the current survey round; a condition that is not given does not filter. */
export interface KrsConditions {
  readonly krsStatus?: KrsStatus | null;
  readonly target?: KrsTarget | null;
  readonly factor?: KrsFactor | null;
  readonly hasStuntedChild?: boolean | null;
}

/** What is known of a family that a list can ask for. */
export interface KrsState {
  readonly krs: {
    readonly status: KrsStatus;
    readonly targets: readonly KrsTarget[];
    readonly factors: readonly KrsFactor[];
  } | null;
  readonly hasStuntedChild: boolean | null;
}

/**
 * Everything a list can ask of a family, as the values of one array.
 * MongoDB indexes no two arrays together, so targets and factors share this one with the status.
 */
export function krsFlagsOf({ krs, hasStuntedChild }: KrsState): string[] {
  return [
    ...(hasStuntedChild === null ? [] : [stuntedFlag(hasStuntedChild)]),
    ...(krs?.factors ?? []).map(factorFlag),
    ...(krs?.targets ?? []).map(targetFlag),
    ...(krs ? [statusFlag(krs.status)] : []),
  ];
}

/** The flags that a family must hold to meet the conditions, the one that fewest families hold first. */
export function requiredKrsFlags({ krsStatus, target, factor, hasStuntedChild }: KrsConditions): string[] {
  const flags = [
    ...(factor ? [factorFlag(factor)] : []),
    ...(target ? [targetFlag(target)] : []),
    ...(krsStatus ? [statusFlag(krsStatus)] : []),
  ];
  if (hasStuntedChild === true) flags.unshift(stuntedFlag(true));
  if (hasStuntedChild === false) flags.push(stuntedFlag(false));
  return flags;
}

const statusFlag = (status: KrsStatus) => `STATUS:${status}`;
const targetFlag = (target: KrsTarget) => `TARGET:${target}`;
const factorFlag = (factor: KrsFactor) => `FACTOR:${factor}`;
const stuntedFlag = (stunted: boolean) => (stunted ? 'STUNTED_CHILD:YES' : 'STUNTED_CHILD:NO');

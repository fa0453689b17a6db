import type { RequestKind, RequestStatus } from '../generated.ts';

const closed: ReadonlySet<RequestStatus> = new Set(['APPLIED', 'REJECTED', 'WITHDRAWN']);

/** True while somebody is still to act on the request. */
export function isOpen(status: RequestStatus): boolean {
  return !closed.has(status);
}

/**
 * What a unique index keeps to one open request for each family and kind: the same for both while open, and the
 * request's own id afterwards, so that the step which closes it opens the place in the same write.
 * @param about id of the family; NIK of the head where the register does not hold the family.
 */
export function openKeyOf(
  request: { readonly id: string; readonly kind: RequestKind; readonly status: RequestStatus },
  about: string,
): string {
  return isOpen(request.status) ? `${about}:${request.kind}` : request.id;
}

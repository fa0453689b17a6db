/** The order of candidates: by village, the most failing parts first. */
export const candidateOrder = { regionCode: 1, failings: -1, _id: 1 } as const;

/** What is wrong with a row of an imported file. Neither part ever holds a value of the row. */
export interface RowProblem {
  /** Column of the file. */
  readonly field: string;
  /** What the column must hold, or which rule the row breaks, in a few words. */
  readonly reason: string;
  /** Position among the nested rows, such as the members of a family; absent where the row itself is meant. */
  readonly at?: number;
}

/** Why a field could not be read. */
export class FieldFault {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

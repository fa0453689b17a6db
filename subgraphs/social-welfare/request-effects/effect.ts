import type { View } from '#platform/access/view.ts';
import type { Command } from '#platform/workflow/command.ts';
import type { Models } from '../model.ts';
import type { ChangeRequestRecord } from '../requests/model.ts';

/** What one applied request is carried out with. */
export interface EffectWork {
  readonly models: Models;
  /** Bounds the time; no row scope is applied: whoever decided has been checked. */
  readonly view: View;
  readonly request: ChangeRequestRecord;
  /** The step that applied it. */
  readonly command: Command;
  /** Day on which it was applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** Publication date of the DTSEN version that a rank belongs to. */
  readonly dtsenVersion: string;
}

/** Lets the register follow a request; false where the register does not allow it any more. May be repeated at any time. */
export type Effect = (work: EffectWork) => Promise<boolean>;

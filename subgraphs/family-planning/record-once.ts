/** Makes records that are written once and never changed: measurements, screenings, visits. */

import type { View } from '#platform/access/view.ts';
import type { Command, HistoryEntry } from '#platform/workflow/command.ts';
import type { Refusal } from '#platform/workflow/refusal.ts';
import { answerOf } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition, type StagedRecord } from '#platform/workflow/staged-record.ts';
import type { Models } from './model.ts';

/** A collection of the room, whatever it holds. */
type AnyModel = Models[keyof Models];

type StagedModel = Parameters<typeof createOnce<StagedRecord>>[0];

/** What a record holds that a command made; records from elsewhere have none of it. */
export interface RecordedByCommand {
  readonly status?: 'RECORDED';
  readonly version?: 1;
  readonly history?: readonly HistoryEntry[];
}

/**
 * The record that the command made before or makes now.
 * @param check what is asked only where it was not made before: the refusal, or the record without its staged fields.
 */
export async function recordOnce<TRecord extends RecordedByCommand, const TName extends string>(
  model: AnyModel,
  view: View,
  command: Command,
  typename: TName,
  check: () => Promise<Refusal | { readonly document: object }>,
  duplicate?: string,
): Promise<(TRecord & { readonly __typename: TName }) | Refusal> {
  const staged = model as unknown as StagedModel;
  const repeated = await findRepetition(staged, view, command);
  if (repeated) return answerOf(repeated, typename, duplicate) as never;
  const checked = await check();
  if (!('document' in checked)) return checked;
  const outcome = await createOnce(staged, view, checked.document as never, 'RECORDED', command);
  return answerOf(outcome, typename, duplicate) as never;
}

import { type Command, InvalidArgumentError } from 'commander';

/** Who a token is for, as the command line tells it. */
export interface CallerChoice {
  readonly role?: string;
  readonly purpose?: string;
  readonly scope?: readonly string[];
  readonly region?: readonly string[];
  readonly nation?: boolean;
  readonly caseload?: { readonly ministry: string; readonly id: string };
  readonly household?: string;
  readonly agency?: string;
  readonly subject?: string;
  readonly legalBasis?: string;
}

/** Adds the options that say who a development token is for. */
export function addCallerOptions(command: Command): Command {
  return command
    .option('--role <role>', 'in what capacity; an officer of the nation with every scope where it is left out')
    .option('--purpose <purpose>', 'what for; without one there is no row')
    .option('--scope <scope>', 'a right beyond household:read; may be given several times', collect)
    .option('--region <code>', 'rows of this region alone; may be given several times', collect)
    .option('--nation', 'rows of the whole nation')
    .option('--caseload <ministry:id>', 'rows of one field worker or team of that ministry', readCaseload)
    .option('--household <id>', 'rows of one family, by its opaque id')
    .option('--agency <name>', 'the agency that answers for the caller')
    .option('--subject <name>', 'the account of the caller')
    .option('--legal-basis <text>', 'the law or decree for the purpose');
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function readCaseload(text: string): { ministry: string; id: string } {
  const [, ministry, id] = /^([a-z][a-z-]*):(.+)$/.exec(text) ?? [];
  if (ministry !== undefined && id !== undefined) return { ministry, id };
  throw new InvalidArgumentError('Write it as ministry:id, such as social-welfare:C-1.');
}

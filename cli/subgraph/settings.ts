import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { type Classification, classifications } from '../../registry/model.ts';
import { CommandFailure, exitCodes } from '../failure.ts';
import { registryOf } from '../registry/settings.ts';

/** What options say about a subgraph; what they leave open is read from a settings file. */
export interface SubgraphChoice {
  /** Settings file; `hub.json` of the present folder where it is there. */
  readonly settings?: string;
  readonly name?: string;
  readonly schema?: readonly string[];
  readonly url?: string;
  readonly classification?: Classification;
  /** In milliseconds. */
  readonly deadline?: number;
  readonly scope?: readonly string[];
  /** File of the query. */
  readonly healthQuery?: string;
  /** File of the private key. */
  readonly key?: string;
  /** File of an operator's private key. */
  readonly operatorKey?: string;
  /** Address of the registry. */
  readonly registry?: string;
}

/** What is known of a subgraph from options and settings; files by their paths from here. */
export interface SubgraphSettings {
  readonly name: string | null;
  readonly schema: readonly string[];
  readonly url: string | null;
  readonly classification: Classification | null;
  readonly deadlineMs: number | null;
  readonly scopes: readonly string[];
  readonly healthQuery: string | null;
  readonly key: string | null;
  readonly registry: string;
}

const usualFile = 'hub.json';

const form = z
  .strictObject({
    name: z.string(),
    schema: z.array(z.string()),
    url: z.string(),
    classification: z.enum(classifications),
    deadlineMs: z.int().nullable(),
    scopes: z.array(z.string()),
    healthQuery: z.string().nullable(),
    key: z.string(),
    registry: z.url({ protocol: /^https?$/ }),
    contact: z.string(),
  })
  .partial();

/**
 * What options and the settings file say; an option goes before the file.
 * @throws {CommandFailure} where the file that is named cannot be read, or it is no settings file.
 */
export function readSettings(choice: SubgraphChoice): SubgraphSettings {
  const path = choice.settings ?? usualFile;
  const file = readFile(path, choice.settings !== undefined);
  const besideFile = (name: string) => resolve(dirname(path), name);
  const fromFile = (name: string | null | undefined) => (name == null ? null : besideFile(name));
  return {
    name: choice.name ?? file.name ?? null,
    schema: choice.schema ?? (file.schema ?? []).map(besideFile),
    url: choice.url ?? file.url ?? null,
    classification: choice.classification ?? file.classification ?? null,
    deadlineMs: choice.deadline ?? file.deadlineMs ?? null,
    scopes: choice.scope ?? file.scopes ?? [],
    healthQuery: choice.healthQuery ?? fromFile(file.healthQuery),
    key: choice.key ?? fromFile(file.key),
    registry: choice.registry ?? file.registry ?? registryOf({}),
  };
}

/**
 * A setting that a command cannot do without.
 * @throws {CommandFailure} naming the option where it is missing.
 */
export function requireSetting<T>(value: T | null, option: string, what: string): T {
  if (value !== null) return value;
  throw new CommandFailure(`Give ${what} by ${option}, or in ${usualFile}.`, { exitCode: exitCodes.usage });
}

function readFile(path: string, isNamed: boolean): z.output<typeof form> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !isNamed) return {};
    throw new CommandFailure(`The settings ${path} cannot be read (${code}).`, { exitCode: exitCodes.usage, cause });
  }
  const parsed = form.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new CommandFailure(`The settings ${path} are not valid: ${faults.join('; ')}.`, { exitCode: exitCodes.usage });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

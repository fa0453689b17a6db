import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { HubError } from '#platform/errors.ts';
import { parseNik } from '#platform/nik.ts';

/** How one scalar of the hub reads and writes a value. */
export interface ScalarRule {
  /** What a valid value looks like, to finish the sentence "expected …". */
  readonly expects: string;
  /** The value as resolvers get it, or undefined where it is not valid. */
  parse(value: unknown): unknown;
}

/** The rules of every scalar that the hub adds to GraphQL's own, by name. */
export const scalarRules: Readonly<Record<string, ScalarRule>> = {
  Nik: {
    expects: 'a NIK of 16 digits, as text, with a valid date in digits 7 to 12',
    parse: (value) => (typeof value === 'string' ? (parseNik(value) ?? undefined) : undefined),
  },
  RegionCode: {
    expects: 'a Kemendagri region code of 2, 4, 6 or 10 digits, as text and without dots',
    parse: (value) => parseText(value, /^[1-9]\d(\d\d(\d\d(\d{4})?)?)?$/),
  },
  Date: {
    expects: 'a date written YYYY-MM-DD',
    parse: (value) => (isCalendarDate(value) ? value : undefined),
  },
  DateTime: {
    expects: 'an instant in UTC written YYYY-MM-DDThh:mm:ss.sssZ',
    parse: (value) =>
      parseText(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/) && !Number.isNaN(Date.parse(value as string))
        ? new Date(value as string)
        : undefined,
  },
  Rupiah: {
    expects: 'a whole number of rupiah between -2^53 and 2^53',
    parse: (value) => (Number.isSafeInteger(value) ? value : undefined),
  },
};

/**
 * Resolvers of the hub's scalars, for a room's schema.
 * Reading an invalid value throws {HubError} BAD_USER_INPUT without the value.
 */
export function createScalars(): Record<string, GraphQLScalarType> {
  return Object.fromEntries(
    Object.entries(scalarRules).map(([name, rule]) => [
      name,
      new GraphQLScalarType({
        name,
        serialize: (value) => (value instanceof Date ? value.toISOString() : value),
        parseValue: (value) => requireValid(rule, value),
        parseLiteral: (node) => requireValid(rule, literalValue(node)),
      }),
    ]),
  );
}

/** The plain value of a literal in a document; undefined for lists and objects, which no scalar of ours accepts. */
export function literalValue(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  return undefined;
}

function requireValid(rule: ScalarRule, value: unknown): unknown {
  const parsed = rule.parse(value);
  if (parsed === undefined) throw new HubError('BAD_USER_INPUT', `Expected ${rule.expects}.`);
  return parsed;
}

function parseText(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

function isCalendarDate(value: unknown): boolean {
  if (parseText(value, /^\d{4}-\d\d-\d\d$/) === undefined) return false;
  const time = Date.parse(`${value as string}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value as string);
}

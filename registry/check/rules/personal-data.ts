import type { CheckContext, Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { type AppliedDirective, type Element, isHidden, type Member, type TypeElement } from '../subgraph-schema.ts';

/** What tells of one person wherever it stands. What is masked tells nothing. */
const certain = [
  { pattern: /^(nik|noKk|familyCardNumber)$|Nik$|NoKk$/, what: 'an identity number', scope: 'nik:read' },
  { pattern: /birth(Date|Place|On|Day)|^birth$|dateOfBirth|placeOfBirth/i, what: 'a birth', scope: 'bnba:read' },
  { pattern: /^(mother|father|maiden)s?Name$/i, what: 'a person', scope: 'bnba:read' },
] as const;

/** What tells of a person where it stands in a type that is about one. */
const uncertain = {
  pattern: /^(name|fullName)$|address|phone|email/i,
  what: 'a name or address',
  scope: 'bnba:read',
} as const;

/** Fields and names of types that are about a person. */
const ofPersons = {
  fields: /^(nik|nikMasked|sex|gender|birthDate|birthPlace|dateOfBirth)$/,
  types: /(Person|Patient|Mother|Father|Child|Parent|Resident|Applicant|Beneficiary)$/,
} as const;

/** Scopes that open rows under pseudonyms, and nothing that tells whose they are. */
const pseudonymous = new Set(['household:read', 'history:read']);

/** What tells of one person is read only by those whose token has a scope for it. */
export const requireGuards: Rule = (context) =>
  [...context.schema.types.values()]
    .filter(({ kind }) => kind === 'OBJECT' || kind === 'INTERFACE')
    .flatMap((type) => [...type.members.values()].flatMap((field) => judge(context, type, field)));

function judge({ schema, others, candidate }: CheckContext, type: TypeElement, field: Member) {
  const { coordinate, node } = field;
  const found = tellingOf(type, field);
  if (!found || !isText(field) || isHidden(schema, type, field)) return [];
  if (isGuarded(type) || isGuarded(field)) return [];
  // Access to what several ministries answer is guarded by the one that guards it.
  if (others.some(({ elements }) => isGuarded(elements.get(coordinate)) || isGuarded(elements.get(type.name))))
    return [];
  return [
    toFinding({
      rule: 'personal-data',
      level: found.isCertain || candidate.classification === 'SENSITIVE' ? 'ERROR' : 'WARNING',
      coordinate,
      node,
      message: `"${coordinate}" looks like ${found.what}, and nothing guards it.`,
      remedy: `Write @requiresScopes(scopes: [["${found.scope}"]]) beside it, or rename it if it tells of no person.`,
    }),
  ];
}

function tellingOf(type: TypeElement, { name, namedType }: Member) {
  if (/masked$/i.test(name)) return null;
  const found = namedType === 'Nik' ? certain[0] : certain.find(({ pattern }) => pattern.test(name));
  if (found) return { ...found, isCertain: true };
  const isAboutPerson =
    ofPersons.types.test(type.name) || [...type.members.keys()].some((field) => ofPersons.fields.test(field));
  return isAboutPerson && uncertain.pattern.test(name) ? { ...uncertain, isCertain: false } : null;
}

function isText({ namedType }: Member): boolean {
  return namedType !== null && ['String', 'ID', 'Nik', 'Date', 'DateTime'].includes(namedType);
}

function isGuarded(element: Element | undefined): boolean {
  return element?.directives.some(closes) ?? false;
}

function closes({ name, given }: AppliedDirective): boolean {
  if (name === 'policy') return true;
  const alternatives = name === 'requiresScopes' ? given.scopes : null;
  if (!Array.isArray(alternatives)) return false;
  return alternatives.every((all) => Array.isArray(all) && all.some((scope) => !pseudonymous.has(scope)));
}

import { type Check, failed, firstFault, notApplicable, passed, type Verdict } from '../check.ts';
import { askEntities, isSame } from '../entities.ts';
import { findRequiringFields, type RequiringField } from '../requiring-fields.ts';
import type { RequiresSample } from '../samples.ts';
import { isJsonObject } from '../subgraph-schema.ts';
import type { Subject } from '../subject.ts';

const remedy = 'Take the fields that `@requires` names from the representation, where the hub has put their values.';

/** See `about`. */
export const entitiesRequires: Check = {
  name: 'entities-requires',
  about: 'A field with `@requires` is answered from the external fields that the representation holds.',
  after: ['entities-order'],
  async run(subject) {
    const fields = subject.schema ? findRequiringFields(subject.schema) : [];
    if (fields.length === 0)
      return notApplicable('It has no field with @requires that can be asked without arguments.');
    const named = await firstFault(subject.samples.requires, (sample) => askSample(subject, sample));
    if (named.status !== 'PASSED') return named;
    const told = new Set(subject.samples.requires.map(({ field }) => field));
    return firstFault(
      fields.filter(({ coordinate }) => !told.has(coordinate)),
      (field) => askVaried(subject, field),
    );
  },
};

async function askSample(subject: Subject, { field, representation, expected }: RequiresSample): Promise<Verdict> {
  const [type = '', name = ''] = field.split('.');
  const { exchange, entities } = await askEntities(subject, [{ ...representation, __typename: type }], {
    [type]: [name],
  });
  const [answer] = entities ?? [];
  if (isJsonObject(answer) && isSame(answer[name], expected)) return passed;
  return failed(`${field} answers something else than the samples expect.`, remedy, exchange);
}

// Two worlds that differ in what the field requires: a field that uses it answers both, and not alike.
async function askVaried(subject: Subject, field: RequiringField): Promise<Verdict> {
  const key = subject.known.byType.get(field.type)?.entities[0]?.representation ?? field.unknown;
  const worlds = field.worlds.map((given) => ({ ...key, ...given }));
  const { exchange, entities } = await askEntities(subject, worlds, { [field.type]: [field.text] });
  const values = (entities ?? []).map((answer) => (isJsonObject(answer) ? answer[field.name] : undefined));
  const isFault = exchange.answer?.errors?.some(({ path }) => path?.[2] === field.name) ?? false;
  if (isFault || values.length !== worlds.length) {
    return failed(`${field.coordinate} fails on what it requires.`, remedy, exchange);
  }
  if (values.some((value) => !isSame(value, values[0]))) return passed;
  return notApplicable(
    `${field.coordinate} answers alike whatever it is given. Name an expected answer under "requires" in the samples.`,
  );
}

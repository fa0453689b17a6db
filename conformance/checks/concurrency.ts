import { type Check, failed, firstFault, passed } from '../check.ts';
import { askEntities, isSame } from '../entities.ts';

const atOnce = 20;

/** See `about`. */
export const concurrency: Check = {
  name: 'concurrency',
  about: `${atOnce} questions at once get an answer each, and each its own.`,
  async run(subject) {
    const known = [...subject.known.byType.values()].flatMap(({ entity, fields, entities }) =>
      entities.map((one) => ({ ...one, name: entity.name, fields })),
    );
    const asked = await Promise.all(
      Array.from({ length: atOnce }, async (_, n) => {
        const one = known[n % known.length];
        if (!one) {
          const exchange = await subject.ask({ query: `{ question${n}: __typename }` });
          return { exchange, isRight: exchange.answer?.data?.[`question${n}`] === 'Query' };
        }
        const { exchange, entities } = await askEntities(subject, [one.representation], { [one.name]: one.fields });
        return { exchange, isRight: isSame(entities?.[0], one.alone) };
      }),
    );
    return firstFault(asked, async ({ exchange, isRight }) =>
      isRight
        ? passed
        : failed(
            'Of questions at once it answers one wrongly.',
            'Keep nothing of a request outside of its context.',
            exchange,
          ),
    );
  },
};

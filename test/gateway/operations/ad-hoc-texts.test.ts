import { describe, expect, it } from 'vitest';
import { createAdHocTexts } from '../../../gateway/operations/ad-hoc-texts.ts';
import { aCaller } from '../../support/callers.ts';

describe('the texts that callers leave', () => {
  const analyst = aCaller({ role: 'ANALYST' });

  it('give way to newer ones, the longest unused first', () => {
    const texts = createAdHocTexts(1000);
    texts.keep(analyst, 'first', 'a'.repeat(400));
    texts.keep(analyst, 'second', 'b'.repeat(400));
    texts.find(analyst, 'first');

    texts.keep(analyst, 'third', 'c'.repeat(400));

    expect(['first', 'second', 'third'].map((hash) => texts.find(analyst, hash)?.[0])).toEqual(['a', undefined, 'c']);
  });

  it('do not give way to those of another role', () => {
    const texts = createAdHocTexts(1000);
    texts.keep(analyst, 'mine', '{ a }');

    for (let n = 0; n < 100; n += 1) texts.keep(aCaller({ role: 'PUBLIC' }), `flood ${n}`, 'x'.repeat(500));

    expect(texts.find(analyst, 'mine')).toBe('{ a }');
  });

  it('are not kept where one alone is over the bound', () => {
    const texts = createAdHocTexts(1000);

    texts.keep(analyst, 'long', 'a'.repeat(2000));

    expect(texts.find(analyst, 'long')).toBeNull();
  });

  it('are kept apart for accounts whose names run into each other', () => {
    const texts = createAdHocTexts(1000);
    texts.keep(aCaller({ client: 'a', subject: 'b c' }), 'hash', '{ a }');

    expect(texts.find(aCaller({ client: 'a b', subject: 'c' }), 'hash')).toBeNull();
  });
});

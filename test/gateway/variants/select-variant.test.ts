import { describe, expect, it } from 'vitest';
import { createVariantSelector } from '../../../gateway/variants/select-variant.ts';

const names = new Set(['public', 'frontend']);
const select = createVariantSelector(names, new Map([['open.example', 'public']]));

describe('the variant of a request', () => {
  it.each([
    ['the whole graph at the plain path', null, 'hub.example', null],
    ['the one that the path names', 'frontend', 'hub.example', 'frontend'],
    ['the one of its host', null, 'open.example', 'public'],
    ['the one of its host, however that is written', null, 'Open.Example', 'public'],
    ['the one of its host where the path names the same', 'public', 'open.example', 'public'],
    ['none where the host serves another', 'frontend', 'open.example', undefined],
    ['none where there is none such', 'secret', 'hub.example', undefined],
    ['none for a name that every object has', 'constructor', 'hub.example', undefined],
  ])('is %s', (_, segment, host, expected) => {
    expect(select(segment, host)).toBe(expected);
  });

  it('has to be one that there is, for a host to serve it', () => {
    expect(() => createVariantSelector(names, new Map([['open.example', 'publik']]))).toThrow(
      'HUB_VARIANT_HOSTS: open.example is to serve "publik". The variants are: public, frontend.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { familyCount, httpAddress, ministryName, partName, port, scaleName } from '../../cli/arguments.ts';

describe('a port', () => {
  it.each(['0', '4000', '65535'])('is %s', (text) => {
    expect(port(text)).toBe(Number(text));
  });

  it.each(['65536', '-1', '4000.5', '0x10', '4e3', '', ' 80'])('is not "%s"', (text) => {
    expect(() => port(text)).toThrow('Give a whole number from 0 to 65535.');
  });
});

describe('a number of families', () => {
  it('is refused below the smallest population', () => {
    expect(() => familyCount('99')).toThrow('from 100 to 5000000');
    expect(familyCount('100')).toBe(100);
  });
});

describe('a scale', () => {
  it('is one of the known ones', () => {
    expect(scaleName('demo')).toBe('demo');
  });

  it.each(['huge', 'toString', '__proto__'])('is not "%s", and the known ones are named', (text) => {
    expect(() => scaleName(text)).toThrow('The scales are: tiny, dev, demo, bench.');
  });
});

describe('a part', () => {
  it('is a room or the gateway', () => {
    expect([partName('housing'), partName('gateway')]).toEqual(['housing', 'gateway']);
  });

  it('is refused with the list of parts otherwise', () => {
    expect(() => partName('health')).toThrow('The parts are: social-welfare, housing, family-planning');
  });
});

describe('a ministry', () => {
  it('is added to those named before', () => {
    expect(ministryName('housing', ['social-welfare'])).toEqual(['social-welfare', 'housing']);
  });

  it('is refused where it keeps no register', () => {
    expect(() => ministryName('cross-program', undefined)).toThrow('The ministries are: social-welfare, housing');
  });
});

describe('an address of the hub', () => {
  it.each(['http://127.0.0.1:4000/graphql', 'https://hub.example/graphql'])('is %s', (text) => {
    expect(httpAddress(text)).toBe(text);
  });

  it.each(['127.0.0.1:4000', 'file:///etc/hosts', 'hub'])('is not "%s"', (text) => {
    expect(() => httpAddress(text)).toThrow('http:// or https://');
  });
});

import { describe, expect, it } from 'vitest';
import { AuditEntryError } from '#platform/audit/errors.ts';
import { type AuditEntry, contentAt, unplacedAccess } from '#platform/audit/record.ts';
import { anEntry } from './entries.ts';

const nik = '3212991203800001';

describe('an audit record', () => {
  it('has its keys in one order, whatever the order of the entry', () => {
    const entry = anEntry(1);
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as AuditEntry;

    expect(unplacedAccess(turned)).toEqual(unplacedAccess(entry));
  });

  it('lists each coordinate once, sorted', () => {
    const record = read(anEntry(1, { fields: ['Person.name', 'Household.address', 'Person.name'] }));

    expect(record.fields).toEqual(['Household.address', 'Person.name']);
  });

  it.each(['requestId', 'actor', 'client', 'agency', 'role', 'purpose', 'legalBasis', 'operation'] as const)(
    'strikes a run of 16 digits from "%s"',
    (name) => {
      const record = read(anEntry(1, { [name]: `x${nik}y` }));

      expect(record[name]).toBe('x[16 digits]y');
    },
  );

  it.each(['households', 'persons'] as const)('refuses a NIK among the %s without repeating it', (name) => {
    const refuse = () => unplacedAccess(anEntry(1, { [name]: ['fine', `N-${nik}`] }));

    expect(refuse).toThrow(AuditEntryError);
    expect(refuse).toThrow(expect.objectContaining({ message: expect.not.stringContaining(nik) }));
  });

  it.each<[string, Partial<AuditEntry>]>([
    ['a long text', { actor: 'x'.repeat(257) }],
    ['a long list', { households: Array.from({ length: 20_001 }, (_, index) => `h${index}`) }],
    ['a coordinate that is none', { fields: ['query { nik }'] }],
    ['a pseudonym with other characters', { persons: ['Siti Aminah'] }],
    ['a hash that is none', { operationHash: '{ household { nik } }' }],
    ['a number that is no count', { rows: -1 }],
    ['a decision that is none', { decision: 'MAYBE' as AuditEntry['decision'] }],
  ])('refuses %s', (_, changes) => {
    expect(() => unplacedAccess(anEntry(1, changes))).toThrow(AuditEntryError);
  });

  it('cuts the name of an operation, which the client chooses', () => {
    const record = read(anEntry(1, { operation: 'x'.repeat(5000) }));

    expect(record.operation).toHaveLength(256);
  });

  it('stays on one line', () => {
    const { content } = unplacedAccess(anEntry(1, { actor: 'a\nb', operation: 'c\u2028d' }));

    expect(content).not.toContain('\n');
  });
});

function read(entry: AuditEntry): AuditEntry {
  return JSON.parse(`${contentAt(1, '2026-03-01T08:00:00.000Z', unplacedAccess(entry))}}`);
}

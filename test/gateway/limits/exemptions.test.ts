import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicCaller } from '#platform/access/caller.ts';
import { describeCost, requireWithinCost } from '../../../gateway/limits/describe-cost.ts';
import { createExemptions } from '../../../gateway/limits/exemptions.ts';
import { measureOperation, requireWithinLimits } from '../../../gateway/limits/measure-operation.ts';
import { limitsByRole } from '../../../gateway/limits/role-limits.ts';
import { createRegisteredOperations } from '../../../gateway/operations/registered-operations.ts';
import { aCaller } from '../../support/callers.ts';

const aliases = Array.from({ length: 200 }, (_, index) => `a${index}: b(x: "y")`).join('\n');
const registered = `# What a frontend was measured with.\nquery Wide {\n ${aliases}\n}`;
const exemptions = createExemptions(createRegisteredOperations(new Map([['Wide', registered]])), () => 900_000);
const limits = limitsByRole.PUBLIC;
const caller = aCaller({ client: 'web-portal' });

describe('a registered operation', () => {
  it('is exempt from the limits on its form', () => {
    const document = parse(registered);
    const measure = measureOperation(document);

    expect(() => requireWithinLimits(measure, limits)).toThrow('limit');
    expect(() => requireWithinLimits(measure, exemptions.limitsFor(document, limits, caller))).not.toThrow();
  });

  it('may cost what it was measured with, and no more where its role may not', () => {
    const { maxCost } = exemptions.limitsFor(parse(registered), limits, caller);

    expect(() => requireWithinCost(900_000, { maxCost })).not.toThrow();
    expect(() => requireWithinCost(900_001, { maxCost })).toThrow('maxCost');
  });

  it('may cost what its role may where that is more', () => {
    const cheap = createExemptions(createRegisteredOperations(new Map([['Wide', registered]])), () => 1);

    expect(cheap.limitsFor(parse(registered), limits, caller).maxCost).toBe(limits.maxCost);
  });

  it('keeps rate, deadline and body of the role', () => {
    const { objectsPerMinute, burstObjects, deadlineMs, maxBodyBytes } = limits;

    expect(exemptions.limitsFor(parse(registered), limits, caller)).toMatchObject({
      objectsPerMinute,
      burstObjects,
      deadlineMs,
      maxBodyBytes,
    });
  });

  it('is exempt for the client that registered it alone, from when it did until it withdraws it', () => {
    const operations = createRegisteredOperations(new Map());
    const own = createExemptions(operations, () => 900_000);
    const id = createHash('sha256').update(registered).digest('hex');
    const limitsOf = (client: string) => own.limitsFor(parse(registered), limits, aCaller({ client }));
    expect(limitsOf('web-portal')).toBe(limits);

    operations.replace({ hash: '1', operations: [{ id, name: 'Wide', body: registered, client: 'web-portal' }] });
    expect(limitsOf('web-portal').maxCost).toBe(900_000);
    expect(limitsOf('field-app')).toBe(limits);
    expect(own.limitsFor(parse(registered), limits, publicCaller)).toBe(limits);

    operations.replace({ hash: '2', operations: [] });
    expect(limitsOf('web-portal')).toBe(limits);
  });

  it.each([
    ['other comments', registered.replace('measured', 'tried')],
    ['other white space', registered.replaceAll('\n', '\r\n , ')],
  ])('is recognized with %s', (_, text) => {
    expect(exemptions.limitsFor(parse(text), limits, caller).maxCost).toBe(900_000);
  });

  it.each([
    ['one field more', registered.replace('{', '{ c')],
    ['another name', registered.replace('Wide', 'Wider')],
    ['another value', registered.replace('"y"', '"z"')],
    ['a string that reads like its comment', registered.replace('"y"', '"""y"""')],
    ['an operation beside it', `${registered} query Other { a }`],
  ])('is another one with %s', (_, text) => {
    expect(exemptions.limitsFor(parse(text), limits, caller)).toBe(limits);
  });

  it('is not recognized in a document without its tokens', () => {
    const document = parse(registered, { noLocation: true });

    expect(exemptions.limitsFor(document, limits, caller)).toBe(limits);
  });
});

describe('the cost that an answer tells', () => {
  it('is what was asked, what was allowed and what came', () => {
    expect(describeCost({ cost: 403, limit: 5000, objects: 120 })).toEqual({
      requested: 403,
      limit: 5000,
      objects: 120,
    });
  });

  it('is refused over the limit alone', () => {
    expect(() => requireWithinCost(limits.maxCost, limits)).not.toThrow();
    expect(() => requireWithinCost(limits.maxCost + 1, limits)).toThrow(
      expect.objectContaining({ extensions: { code: 'OPERATION_TOO_COSTLY', argument: 'maxCost' } }),
    );
  });
});

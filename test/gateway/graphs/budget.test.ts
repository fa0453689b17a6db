import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicCaller } from '#platform/access/caller.ts';
import { createView } from '#platform/access/view.ts';
import { limitsByRole } from '../../../gateway/limits/role-limits.ts';
import { createOperationGuards } from '../../../gateway/operation-guard.ts';
import { createRegisteredOperations } from '../../../gateway/operations/registered-operations.ts';
import { composeTestSubgraphs } from '../../support/federation.ts';

describe('what a client was given', () => {
  it('counts on when the graph is replaced', () => {
    const guardOf = createOperationGuards({ registered: createRegisteredOperations(new Map()), production: true });
    const graph = () => composeTestSubgraphs([{ name: 'one', sdl: 'type Query { a: Thing } type Thing { b: Int }' }]);
    const context = { requestId: '1', remoteAddress: '10.0.0.1', view: createView(publicCaller, 1000) };
    const document = parse('{ a { b } }');

    guardOf(graph())
      .admit(context, document, null, {})
      .charge(2 * limitsByRole.PUBLIC.burstObjects);
    const next = guardOf(graph());

    expect(() => next.admit(context, document, null, {})).toThrow('as many objects as you may have');
    expect(() => next.admit({ ...context, remoteAddress: '10.0.0.2' }, document, null, {})).not.toThrow();
  });
});

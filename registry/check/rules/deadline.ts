import { limitsByRole } from '../../../gateway/limits/role-limits.ts';
import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';

/** How long the hub waits for any answer, in milliseconds. */
const longestMs = Math.max(...Object.values(limitsByRole).map(({ deadlineMs }) => deadlineMs));

/** A ministry says how long it is to be waited for; what takes longer by nature is a root field with a weight of 1000 or more. */
export const requireDeadline: Rule = ({ candidate: { deadlineMs } }) => {
  if (deadlineMs === null) {
    return [
      toFinding({
        rule: 'deadline',
        level: 'WARNING',
        coordinate: null,
        message: 'It is not said how long the subgraph may take, so the hub waits as long as for any other.',
        remedy:
          'Set deadlineMs to what your slowest ordinary answer takes; mark slower root fields by @cost(weight: 1000).',
      }),
    ];
  }
  if (deadlineMs <= longestMs) return [];
  return [
    toFinding({
      rule: 'deadline',
      level: 'WARNING',
      coordinate: null,
      message: `The subgraph asks for ${deadlineMs} ms, and no client is answered later than after ${longestMs} ms.`,
      remedy: `Set deadlineMs to ${longestMs} or less.`,
    }),
  ];
};

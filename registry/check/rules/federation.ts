import { FEDERATION_VERSIONS } from '@apollo/federation-internals';
import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';

const identity = 'https://specs.apollo.dev/federation';
const { major, minor } = FEDERATION_VERSIONS.latest().version;

/** The SDL says which version of Federation 2 it is written in, and the hub composes it. */
export const requireFederation: Rule = ({ schema }) => {
  const link = schema.links.find((candidate) => candidate.identity === identity);
  const remedy = `Begin the SDL with: extend schema @link(url: "${identity}/v2.9", import: ["@key", "@shareable", "@requiresScopes"]).`;
  if (!link) {
    return [
      toFinding({
        rule: 'federation',
        level: 'ERROR',
        coordinate: null,
        message: 'The SDL does not say which version of Federation 2 it is written in.',
        remedy,
      }),
    ];
  }
  const { version, node } = link;
  if (version?.major === major && version.minor <= minor) return [];
  const given = version ? `v${version.major}.${version.minor}` : 'no version';
  return [
    toFinding({
      rule: 'federation',
      level: 'ERROR',
      coordinate: null,
      node,
      message: `The SDL is written in Federation ${given}; the hub composes v2.0 to v${major}.${minor}.`,
      remedy,
    }),
  ];
};

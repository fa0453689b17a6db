import { FEDERATION_VERSIONS } from '@apollo/federation-internals';
import { parse, valueFromASTUntyped } from 'graphql';
import { type Check, failed, notApplicable, passed } from '../check.ts';

const newest = FEDERATION_VERSIONS.latest().version;

/** See `about`. */
export const serviceFederation: Check = {
  name: 'service-federation',
  about: 'The SDL links Federation 2 in a version that the hub knows: without it directives mean something else.',
  after: ['service-sdl'],
  async run({ sdl, service }) {
    const [, minor] = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.(\d+)$/.exec(federationLink(sdl ?? '')) ?? [];
    if (minor !== undefined && newest.major === 2 && Number(minor) <= newest.minor) return passed;
    if (sdl === null) return notApplicable('It answers no SDL.');
    return failed(
      minor === undefined ? 'Its SDL links no Federation 2.' : `Its SDL links Federation 2.${minor}.`,
      `Write: extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]). The hub knows versions up to ${newest.major}.${newest.minor}.`,
      service,
    );
  },
};

function federationLink(sdl: string): string {
  const schemas = parse(sdl).definitions.filter(
    ({ kind }) => kind === 'SchemaDefinition' || kind === 'SchemaExtension',
  );
  const urls = schemas
    .flatMap((node) => ('directives' in node ? (node.directives ?? []) : []))
    .filter(({ name }) => name.value === 'link')
    .flatMap((directive) => directive.arguments ?? [])
    .filter(({ name }) => name.value === 'url')
    .map(({ value }) => String(valueFromASTUntyped(value)));
  return urls.find((url) => url.includes('/federation/')) ?? '';
}

/** Which part of the graph a request asks: the name of a variant, null for the whole graph, undefined where nothing is. */
export type SelectVariant = (segment: string | null, host: string) => string | null | undefined;

/** A host that is to serve a variant that there is none of. */
export class VariantHostError extends Error {
  override readonly name = 'VariantHostError';
}

/**
 * What selects the variant of a request by its path, `/<variant>/graphql`, and by its host. A host of a variant serves that
 * variant alone, at both paths.
 * @param names the variants that there are.
 * @param hosts names of variants by host, without a port.
 * @throws {VariantHostError} naming the host.
 */
export function createVariantSelector(names: ReadonlySet<string>, hosts: ReadonlyMap<string, string>): SelectVariant {
  for (const [host, name] of hosts) {
    if (names.has(name)) continue;
    const known = [...names].join(', ');
    throw new VariantHostError(`HUB_VARIANT_HOSTS: ${host} is to serve "${name}". The variants are: ${known}.`);
  }
  return (segment, host) => {
    const ofHost = hosts.get(host.toLowerCase()) ?? null;
    if (segment === null) return ofHost;
    if (!names.has(segment) || (ofHost !== null && ofHost !== segment)) return undefined;
    return segment;
  };
}

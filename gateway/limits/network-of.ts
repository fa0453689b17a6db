import { isIPv6 } from 'node:net';

/**
 * The network that an address stands for: of IPv6 the first 64 bits, since whoever has one address there has 2^64 of them;
 * of IPv4 the address itself, also where it comes mapped into IPv6 (`::ffff:192.0.2.1`), as on a socket for both.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = groupsOf(head);
  const behind = groupsOf(tail);
  const filled = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - behind.length)).fill('0'), ...behind];
  return filled.slice(0, 4).join(':');
}

function groupsOf(text: string): readonly string[] {
  return text
    .split(':')
    .filter((group) => group !== '')
    .map((group) => Number.parseInt(group, 16).toString(16));
}

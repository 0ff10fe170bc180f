/** Which network addresses are on the public internet; everything else is refused (server-side request forgery). */
import { BlockList, isIP } from 'node:net';

/** IPv4 that is not globally reachable: IANA special-purpose registry, multicast, reserved. */
const SPECIAL_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Inside 2000::/3 and yet no public host: protocol assignments and Teredo, documentation, 6to4 (it carries an IPv4 address). */
const SPECIAL_IPV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function blockList(type: 'ipv4' | 'ipv6', networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, type);
  return list;
}

const specialIpv4 = blockList('ipv4', SPECIAL_IPV4);
const specialIpv6 = blockList('ipv6', SPECIAL_IPV6);
const globalIpv6 = blockList('ipv6', [['2000::', 3]]);
const mappedIpv6 = blockList('ipv6', [['::ffff:0:0', 96]]);

/** "::ffff:7f00:1" as a URL writes it, or "::ffff:127.0.0.1" as a socket does, to "127.0.0.1". */
function mappedIpv4(address: string): string {
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]/`);
  const [high = 0, low = 0] = hostname
    .slice(1, -1)
    .split(':')
    .slice(-2)
    .map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Whether an IP address belongs to a host of the public internet; false for a text that is no IP address. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !specialIpv4.check(address, 'ipv4');
  if (version !== 6) return false;
  const plain = address.replace(/%.*$/, '');
  if (mappedIpv6.check(plain, 'ipv6')) return isPublicAddress(mappedIpv4(plain));
  return globalIpv6.check(plain, 'ipv6') && !specialIpv6.check(plain, 'ipv6');
}

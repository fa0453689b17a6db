import dns from 'node:dns';
import net from 'node:net';

// Preloaded into a process under test: tells the parent every address that the process connects to or looks up.

const tell = (kind: string, target: string) => process.send?.({ recorded: { kind, target } });

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function record(this: net.Socket, ...args: unknown[]) {
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as [
    { host?: string; port?: number; path?: string } | number,
  ];
  tell(
    'connect',
    typeof first === 'object' ? (first.path ?? `${first.host ?? 'localhost'}:${first.port}`) : String(first),
  );
  return Reflect.apply(connect, this, args) as net.Socket;
} as typeof connect;

const lookup = dns.lookup;
dns.lookup = ((name: string, ...rest: unknown[]) => {
  tell('lookup', name);
  return Reflect.apply(lookup, dns, [name, ...rest]);
}) as typeof lookup;

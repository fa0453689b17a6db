import type { Row } from './measure.ts';

/** How many times as much one thing takes as another, by load; only what was measured. */
export type Ratios = Readonly<Record<string, Readonly<Record<string, number>>>>;

const cpu = (row: Row) => row.cpuUsPerRequest;
const chain = (row: Row) => row.cpuUsPerRequest + row.roomsCpuUsPerRequest;
const p99 = (row: Row) => row.p99Ms;
const throughput = (row: Row) => row.requestsPerSecond;

// Over and under of each, and what is compared of both.
const compared: readonly (readonly [name: string, over: string, under: string, pick: (row: Row) => number])[] = [
  ['stock / hub-bare, gateway CPU', 'stock', 'hub-bare', cpu],
  ['stock / hub, gateway CPU', 'stock', 'hub', cpu],
  ['hive-js / hub-bare, gateway CPU', 'hive-js', 'hub-bare', cpu],
  ['hive-rust / hub-bare, gateway CPU', 'hive-rust', 'hub-bare', cpu],
  ['hive-rust / hub, gateway CPU', 'hive-rust', 'hub', cpu],
  ['hub-bare / floor, gateway CPU', 'hub-bare', 'floor', cpu],
  ['hub / hub-bare, gateway CPU', 'hub', 'hub-bare', cpu],
  ['hub-identity / hub-bare, gateway CPU', 'hub-identity', 'hub-bare', cpu],
  ['hub-unaudited / hub-bare, gateway CPU', 'hub-unaudited', 'hub-bare', cpu],
  ['hub-audited / hub-unaudited, gateway CPU', 'hub-audited', 'hub-unaudited', cpu],
  ['hub-audited / hub-unaudited, requests/s', 'hub-audited', 'hub-unaudited', throughput],
  ['stock / hub-bare, gateway and rooms CPU', 'stock', 'hub-bare', chain],
  ['stock / hub, gateway and rooms CPU', 'stock', 'hub', chain],
  ['monolith / hub-bare, gateway and rooms CPU', 'monolith', 'hub-bare', chain],
  ['stock / hub-bare, p99', 'stock', 'hub-bare', p99],
  ['stock / hub, p99', 'stock', 'hub', p99],
];

/** The ratios that the rows give. */
export function ratiosOf(rows: readonly Row[]): Ratios {
  const loads = [...new Set(rows.map(({ load }) => load))];
  return Object.fromEntries(
    loads.map((load) => {
      const find = (target: string) => rows.find((row) => row.load === load && row.target === target);
      const known = compared.flatMap(([name, over, under, pick]) => {
        const [above, below] = [find(over), find(under)];
        return above && below ? [[name, Math.round((100 * pick(above)) / pick(below)) / 100] as const] : [];
      });
      return [load, Object.fromEntries(known)];
    }),
  );
}

/** The rows and their ratios as lines of text. */
export function writeTable(rows: readonly Row[]): readonly string[] {
  const columns = ['load', 'target', 'req/s', 'p50 ms', 'p99 ms', 'gateway µs', 'rooms µs', 'store µs', 'RSS MB'];
  const cells = rows.map((row) => [
    row.load,
    row.target,
    row.requestsPerSecond.toFixed(0),
    row.p50Ms.toFixed(1),
    row.p99Ms.toFixed(1),
    row.cpuUsPerRequest.toFixed(0),
    row.roomsCpuUsPerRequest.toFixed(0),
    row.storeCpuUsPerRequest.toFixed(0),
    row.rssMb.toFixed(0),
  ]);
  const ratios = Object.entries(ratiosOf(rows)).flatMap(([load, ofLoad]) =>
    Object.entries(ofLoad).map(([name, ratio]) => `${load}  ${name}: ${ratio.toFixed(2)}`),
  );
  return [
    ...[columns, ...cells].map((line) => line.map((cell) => cell.padStart(12)).join(' ')),
    'µs: CPU a request; medians of the rounds.',
    ...ratios,
  ];
}

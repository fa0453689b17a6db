import { InvalidArgumentError } from 'commander';
import type { Part } from '#platform/config.ts';
import { type RoomName, rooms } from '#platform/rooms.ts';
import { type ScaleName, scales } from '#population/scales.ts';

/** Reads a whole number within bounds, both included. */
export function wholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= lowest && value <= highest) return value;
    throw new InvalidArgumentError(`Give a whole number from ${lowest} to ${highest}.`);
  };
}

/** Reads a TCP port; 0 lets the system choose a free one. */
export const port = wholeNumber(0, 65_535);

/** Reads how many processes a server runs in. */
export const workerCount = wholeNumber(1, 256);

/** Reads the seed of the synthetic population. */
export const populationSeed = wholeNumber(0, 2 ** 32 - 1);

/** Reads a number of families. The registers' bands need a hundred at least. */
export const familyCount = wholeNumber(100, 5_000_000);

/** Reads the name of a size of the synthetic population. */
export function scaleName(text: string): ScaleName {
  if (Object.hasOwn(scales, text)) return text as ScaleName;
  throw new InvalidArgumentError(`The scales are: ${Object.keys(scales).join(', ')}.`);
}

/** Reads the name of a room. */
export function roomName(text: string): RoomName {
  const room = rooms.find(({ name }) => name === text);
  if (room) return room.name;
  throw new InvalidArgumentError(`The rooms are: ${rooms.map(({ name }) => name).join(', ')}.`);
}

/** Reads the name of a part that can run by itself: a room, the gateway or the registry. */
export function partName(text: string): Part {
  const names: readonly Part[] = [...rooms.map((room) => room.name), 'gateway', 'registry'];
  const name = names.find((known) => known === text);
  if (name) return name;
  throw new InvalidArgumentError(`The parts are: ${names.join(', ')}.`);
}

/** Adds the name of a ministry's room to those read before, for an option that may be given several times. */
export function ministryName(text: string, previous: readonly RoomName[] | undefined): readonly RoomName[] {
  const registers = rooms.filter((room) => room.hasRegister);
  const room = registers.find((known) => known.name === text);
  if (!room) throw new InvalidArgumentError(`The ministries are: ${registers.map(({ name }) => name).join(', ')}.`);
  return [...(previous ?? []), room.name];
}

/** Reads the http or https address of a running hub. */
export function httpAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return text;
  throw new InvalidArgumentError('Give an http:// or https:// address.');
}

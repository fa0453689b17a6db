import { rooms } from '#platform/rooms.ts';
import type { Terminal } from '../terminal.ts';
import type { Addresses } from './bring-up.ts';
import type { HubPlan } from './plan.ts';
import type { SeededRegisters } from './seed-registers.ts';

/** What the banner of a running hub tells. */
export interface BannerFacts {
  readonly plan: HubPlan;
  readonly addresses: Addresses;
  readonly registers: SeededRegisters;
  /** Families of the population that was written. */
  readonly families: number;
  readonly seconds: number;
  /** Connection string of the embedded store; null where no ministry needs one. */
  readonly store: string | null;
  readonly sample: Sample | null;
}

/** A household that all three ministries know, and the query that asks them for it. */
export interface Sample {
  /** Opaque id. */
  readonly id: string;
  readonly document: string;
}

/** The lines that tell a person what to try first, what runs where and on which data, and how to stop. */
export function bannerLines(terminal: Terminal, facts: BannerFacts): string[] {
  const { addresses, sample, seconds } = facts;
  const gateway = addresses.gateway?.replace(/\/graphql$/, '');
  const label = (text: string) => terminal.style('dim', text.padEnd(labelWidth));
  return [
    ...(gateway && sample ? sampleLines(terminal, sample) : []),
    '',
    terminal.style('green', `Ready after ${seconds.toFixed(1)} s.`),
    '',
    ...(gateway ? [`${label('Explorer')}${terminal.style('bold', `${gateway}/`)}`] : []),
    ...(gateway
      ? [`${label('GraphQL')}POST ${gateway}/graphql`, `${label('Health')}${gateway}/health and /ready`]
      : []),
    ...rooms.flatMap(({ name, agency }) => {
      const address = addresses.rooms[name];
      return address ? [`${label(name)}POST ${address}  ${terminal.style('dim', agency)}`] : [];
    }),
    ...(addresses.registry ? [`${label('Registry')}${addresses.registry}`] : []),
    `${label('Databases')}${databases(facts)}`,
    `${label('Data')}${terminal.style('yellow', dataNotice(facts))}`,
    ...(sample ? [`${label('Sample')}household ${sample.id}`] : []),
    `${label('Stop')}Ctrl-C`,
    '',
  ];
}

/** The household query with the id as the default of its variable: it can be pasted anywhere as it is. */
export function fillInId(document: string, id: string): string {
  return document.replace('$id: ID,', `$id: ID = ${JSON.stringify(id)},`);
}

const labelWidth = 17;

function sampleLines(terminal: Terminal, { id, document }: Sample): string[] {
  return [
    '',
    terminal.style('bold', 'A query to paste into the explorer, or to run with "npm run hub -- query --sample":'),
    '',
    fillInId(document, id).trim(),
  ];
}

function databases({ plan, store }: BannerFacts): string {
  const parts = [
    ...(plan.configured.length > 0 ? [`MongoDB for ${plan.configured.join(', ')}`] : []),
    ...(plan.embedded.length > 0
      ? [`embedded store, in memory, for ${plan.embedded.join(', ')}${store ? `, at ${store}` : ''}`]
      : []),
  ];
  return parts.join('; ') || 'none';
}

function dataNotice({ registers, families }: BannerFacts): string {
  const { seeded, kept } = registers;
  return [
    ...(seeded.length > 0 ? [`${families} synthetic families; no real person is among them.`] : []),
    ...(kept.length > 0 ? [`Kept as it was: ${kept.join(', ')}.`] : []),
  ].join(' ');
}

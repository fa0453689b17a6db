import type { TestSubgraph } from '../../support/federation.ts';

// Three ministries that say different things of the same households: one brings them, two continue them, one of the two
// inside what the other has brought.

const names = ['Jalan Mawar', 'Gang "Dahlia"', 'Rumah\nSusun', 'Désa Karang', 'Kampung 家', ''];

function householdOf(position: number) {
  return {
    nik: `327399${String(position).padStart(10, '0')}`,
    id: `h${position}`,
    decile: position % 4 === 3 ? null : position,
    kind: ['POOR', 'NEAR_POOR', 'OTHER'][position % 3],
    income: [0, 1.5, 1e21, -0.25, 1200300.75, 1e-7][position % 6],
    region: position % 5 === 4 ? null : { code: `32.${position % 2}`, name: names[position % names.length] },
    members: Array.from({ length: position % 3 }, (_, number) => ({ order: number, name: names[number] })),
    note: [null, 7, 'note', true][position % 4],
  };
}

const social: TestSubgraph = {
  name: 'social',
  sdl: `
    type Query { households(first: Int!): [Household!]! household(position: Int!): Household total: Int! }
    type Household @key(fields: "nik") {
      nik: ID id: ID! decile: Int kind: Kind! income: Float region: Region members: [Member!]! note: Anything
      parent: Household siblings: [[Household!]]
    }
    type Region @key(fields: "code") { code: ID! name: String }
    type Member { order: Int! name: String }
    enum Kind { POOR NEAR_POOR OTHER }
    scalar Anything
  `,
  resolvers: {
    Query: {
      households: (_: unknown, { first }: { first: number }) =>
        Array.from({ length: first }, (_, at) => householdOf(at)),
      household: (_: unknown, { position }: { position: number }) => (position < 0 ? null : householdOf(position)),
      total: () => 12,
    },
    Household: {
      __resolveReference: ({ nik }: { nik: string }) => householdOf(Number(nik.slice(6))),
      parent: ({ id }: { id: string }) => (id === 'h0' ? null : householdOf(0)),
      siblings: ({ id }: { id: string }) => [
        [householdOf(1), householdOf(2)],
        id === 'h1' ? null : [],
        [householdOf(1)],
      ],
    },
  },
};

const homes: TestSubgraph = {
  name: 'homes',
  sdl: `
    type Household @key(fields: "nik") { nik: ID home: Home homes(first: Int): [Home!] rooms: Int }
    type Home { area: Float safe: Boolean! failures: [Failure!]! site: Site tenant: Tenant }
    type Site @key(fields: "code kind") { code: ID! kind: Int! }
    type Tenant @key(fields: "id") { id: Int! }
    enum Failure { ROOF WALL FLOOR }
  `,
  resolvers: {
    Household: {
      __resolveReference: ({ nik }: { nik: string }) => (Number(nik.slice(6)) % 4 === 2 ? null : { nik }),
      home: ({ nik }: { nik: string }) => (nik.endsWith('5') ? null : homeOf(Number(nik.slice(6)))),
      homes: ({ nik }: { nik: string }, { first = 2 }: { first?: number }) =>
        Array.from({ length: first }, (_, at) => homeOf(Number(nik.slice(6)) + at)),
      rooms: ({ nik }: { nik: string }) => Number(nik.slice(6)) + 1,
    },
  },
};

function homeOf(position: number) {
  return {
    area: position / 2,
    safe: position % 2 === 0,
    failures: ['ROOF', 'WALL', 'FLOOR'].slice(0, position % 3),
    site: position % 3 === 1 ? null : { code: `sé${position % 2}`, kind: position % 2 },
    tenant: { id: position % 3 },
  };
}

const sites: TestSubgraph = {
  name: 'sites',
  sdl: `
    type Site @key(fields: "code kind") { code: ID! kind: Int! title: String! flooded: Boolean }
    type Tenant @key(fields: "id") { id: Int! owes: Int }
    type Household @key(fields: "nik") { nik: ID visits: [Visit] }
    type Region @key(fields: "code") { code: ID! population: Int! }
    type Visit { on: String! remark: String }
  `,
  resolvers: {
    Site: {
      __resolveReference: (site: object) => site,
      title: ({ code, kind }: { code: string; kind: number }) => `site ${code} of ${kind}`,
      flooded: ({ kind }: { kind: number }) => (kind === 0 ? null : true),
    },
    Tenant: { __resolveReference: ({ id }: { id: number }) => (id === 1 ? null : { id, owes: -id }) },
    Household: {
      __resolveReference: (household: object) => household,
      visits: ({ nik }: { nik: string }) => [{ on: `2026-11-0${nik.at(-1)}`, remark: 'a \\ b' }, null],
    },
    Region: { __resolveReference: ({ code }: { code: string }) => ({ code, population: 100 }) },
  },
};

/** The ministries. */
export const registers: readonly TestSubgraph[] = [social, homes, sites];

/** The subgraph about which the public suite for Federation subgraphs asks, and the two that it is composed with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The folder of the suite: package @apollo/federation-subgraph-compatibility-tests. */
export const suiteFolder = join(
  createRequire(import.meta.url).resolve('@apollo/federation-subgraph-compatibility-tests/package.json'),
  '..',
);

/** A subgraph of the suite. */
export interface SuiteSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: object;
}

const read = (file: string) => readFileSync(join(suiteFolder, file), 'utf8');

const dimensions = { size: 'small', weight: 1, unit: 'kg' };
const email = 'support@apollographql.com';
const user = { email, name: 'Jane Smith', totalProductsCreated: 1337, yearsOfEmployment: 10 };
const deprecated = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
};
const studies = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
];
const products = [
  {
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    research: [studies[0]],
  },
  { id: 'apollo-studio', sku: 'studio', package: '', variation: { id: 'platform' }, research: [studies[1]] },
];

interface ProductReference {
  readonly id?: string;
  readonly sku?: string;
  readonly package?: string;
  readonly variation?: { readonly id: string };
}

interface UserReference {
  readonly email: string;
  readonly totalProductsCreated?: number;
  readonly yearsOfEmployment?: number;
}

function findProduct(by: ProductReference) {
  return products.find(({ id, sku, package: name, variation }) => {
    if (by.id !== undefined) return id === by.id;
    return sku === by.sku && (by.package === undefined ? variation.id === by.variation?.id : name === by.package);
  });
}

function findDeprecated(by: { readonly sku: string; readonly package: string }) {
  return deprecated.sku === by.sku && deprecated.package === by.package ? deprecated : null;
}

/** The subgraph that is asked about: products. */
export const productsSubgraph: SuiteSubgraph = {
  name: 'products',
  sdl: read('products.graphql'),
  resolvers: {
    Query: {
      product: (_: unknown, { id }: { id: string }) => findProduct({ id }),
      deprecatedProduct: (_: unknown, key: { sku: string; package: string }) => findDeprecated(key),
    },
    Product: {
      __resolveReference: findProduct,
      dimensions: () => dimensions,
      createdBy: () => user,
    },
    DeprecatedProduct: { __resolveReference: findDeprecated, createdBy: () => user },
    ProductResearch: {
      __resolveReference: (reference: { study: { caseNumber: string } }) =>
        studies.find(({ study }) => study.caseNumber === reference.study.caseNumber),
    },
    User: {
      __resolveReference: (reference: UserReference) => ({ ...reference, name: 'Jane Smith' }),
      averageProductsCreatedPerYear: ({ totalProductsCreated = 0, yearsOfEmployment = 1 }: UserReference) =>
        Math.round(totalProductsCreated / yearsOfEmployment),
    },
    Inventory: {
      __resolveReference: ({ id }: { id: string }) =>
        id === 'apollo-oss' ? { id, deprecatedProducts: [deprecated] } : null,
    },
  },
};

/** The subgraphs that the suite composes it with, as its own servers answer. */
export const companions: readonly SuiteSubgraph[] = [
  {
    name: 'users',
    sdl: read('dist/subgraphs/users/users.graphql'),
    resolvers: {
      User: {
        __resolveReference: (reference: UserReference) =>
          reference.email === email
            ? { email, name: 'Apollo Studio Support', totalProductsCreated: 10, yearsOfEmployment: 10 }
            : null,
      },
    },
  },
  {
    name: 'inventory',
    sdl: read('dist/subgraphs/inventory/inventory.graphql'),
    resolvers: {
      Query: {
        inventory: (_: unknown, { id }: { id: string }) =>
          id === 'apollo-oss' ? { id, products: [{ id: 'apollo-federation' }] } : null,
      },
      Inventory: { __resolveType: () => 'OpenSourceInventory' },
      Product: { delivery: () => ({ estimatedDelivery: '5/1/2019', fastestDelivery: '5/1/2019' }) },
    },
  },
];

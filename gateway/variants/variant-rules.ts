/** What a variant shows of the graph, by the tags that the rooms' schemas carry (`@tag`). */
export interface VariantRule {
  /**
   * Shows only fields that carry one of these tags, or whose type does: what a ministry adds tomorrow is not shown before
   * somebody says so. Null for every field.
   */
  readonly include: readonly string[] | null;
  /** Shows nothing that carries one of these tags. */
  readonly exclude: readonly string[];
  /** Who may read the variant's schema through the API: everybody, or whoever may read the whole graph's. */
  readonly introspection: 'EVERYBODY' | 'BY_ROLE';
}

/** The variants of the graph by name; each is served at `/<name>/graphql`. */
export const variantRules: ReadonlyMap<string, VariantRule> = new Map([
  ['public', { include: ['public'], exclude: ['internal'], introspection: 'EVERYBODY' }],
  ['frontend', { include: null, exclude: ['internal', 'analyst'], introspection: 'BY_ROLE' }],
  ['analyst', { include: null, exclude: ['internal', 'workflow'], introspection: 'BY_ROLE' }],
]);

import { Collection } from './collection.ts';
import { Cursors } from './cursors.ts';
import { StoreError } from './errors.ts';

/** Everything that one embedded store holds: databases by name, collections by name, and the open cursors. */
export class Store {
  readonly databases = new Map<string, Map<string, Collection>>();
  readonly cursors = new Cursors();
  readonly startedAt = Date.now();

  /** The collections of a database by name; an empty map when nothing was written to it. */
  collections(database: string): ReadonlyMap<string, Collection> {
    return this.databases.get(database) ?? new Map();
  }

  find(database: string, name: string): Collection | undefined {
    return this.databases.get(database)?.get(name);
  }

  /** @throws {StoreError} 26 when there is no such collection. */
  require(database: string, name: string): Collection {
    const collection = this.find(database, name);
    if (collection === undefined) throw new StoreError(26, `ns does not exist: ${database}.${name}`);
    return collection;
  }

  /** The collection, made when it is not there yet. */
  ensure(database: string, name: string): Collection {
    const found = this.find(database, name);
    if (found !== undefined) return found;
    if (name === '' || name.includes('$') || name.startsWith('system.'))
      throw new StoreError(73, `Invalid collection name: ${name}`);
    const made = new Collection(`${database}.${name}`);
    const collections = this.databases.get(database) ?? new Map<string, Collection>();
    collections.set(name, made);
    this.databases.set(database, collections);
    return made;
  }

  /** Forgets a collection and closes its cursors. */
  drop(database: string, name: string): void {
    const collections = this.databases.get(database);
    collections?.delete(name);
    this.cursors.killAll(`${database}.${name}`);
    if (collections?.size === 0) this.databases.delete(database);
  }
}

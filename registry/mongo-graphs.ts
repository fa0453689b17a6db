import type { Database } from '#platform/mongo.ts';
import { type GraphStore, keptGraphs } from './graph-store.ts';
import { requireDb } from './mongo-log.ts';
import { sha256 } from './state.ts';

interface GraphDocument {
  readonly _id: string;
  readonly sdl: string;
  readonly at: Date;
}

/** Graphs in the collection `graphs` of a database. */
export function createMongoGraphs(database: Database): GraphStore {
  const graphs = requireDb(database).collection<GraphDocument>('graphs', {
    writeConcern: { w: 'majority', journal: true },
  });
  return {
    async find(hash) {
      const sdl = (await graphs.findOne({ _id: hash }))?.sdl ?? null;
      return sdl !== null && sha256(sdl) === hash ? sdl : null;
    },
    async save(sdl) {
      await graphs.updateOne({ _id: sha256(sdl) }, { $set: { sdl, at: new Date() } }, { upsert: true });
      const old = await graphs
        .find({}, { projection: { _id: 1 }, sort: { at: -1, _id: 1 }, skip: keptGraphs })
        .toArray();
      if (old.length > 0) await graphs.deleteMany({ _id: { $in: old.map(({ _id }) => _id) } });
    },
  };
}

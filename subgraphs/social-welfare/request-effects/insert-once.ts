import type { Model } from 'mongoose';

const duplicateKey = 11_000;

/** Stores a document unless a unique index holds one like it; true where it was stored. */
export async function insertOnce<TRecord>(model: Model<TRecord>, document: TRecord): Promise<boolean> {
  try {
    await model.collection.insertOne(document as never);
    return true;
  } catch (fault) {
    if ((fault as { code?: unknown } | null)?.code === duplicateKey) return false;
    throw fault;
  }
}

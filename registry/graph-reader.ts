import type { Logger } from '#platform/logger.ts';
import type { PublishedGraph } from '#platform/registry/wire.ts';
import type { GraphStore } from './graph-store.ts';
import type { Ledger } from './ledger.ts';
import { currentGraph, currentVersions, type GraphRecord, sha256 } from './state.ts';
import { composedOf } from './versions.ts';
import type { Workshop } from './workshop/workshop.ts';

/** Gives out the published graph. */
export interface GraphReader {
  /** The published graph as gateways get it, with its JSON; null while there is none. */
  readCurrent(): Promise<ReadGraph | null>;
  /** The SDL of a graph that is remembered, composed anew where it was lost. */
  readSdl(graph: GraphRecord): Promise<string>;
}

/** A published graph, ready to be sent. */
export interface ReadGraph {
  readonly graph: PublishedGraph;
  readonly json: string;
}

/** A reader that keeps the published graph at hand. */
export function createGraphReader(ledger: Ledger, graphs: GraphStore, workshop: Workshop, logger: Logger): GraphReader {
  let atHand: Promise<ReadGraph> | null = null;
  let atHandVersion = 0;

  async function readSdl(graph: GraphRecord): Promise<string> {
    const found = await graphs.find(graph.hash);
    if (found !== null) return found;
    const records = [...graph.subgraphs].flatMap(
      ([name, version]) => ledger.state.subgraphs.get(name)?.versions[version - 1] ?? [],
    );
    const base = await Promise.all(records.map(async (record) => composedOf(await ledger.readVersion(record))));
    const { supergraph, faults } = await workshop.run('compose', { base, joined: [] });
    if (supergraph === null)
      throw new Error(`Graph ${graph.version} was lost and does not compose: ${faults.join('; ')}`);
    const isSame = sha256(supergraph) === graph.hash;
    logger.warn({ version: graph.version, isSame }, 'the SDL of a graph was lost and has been composed anew');
    if (isSame) await graphs.save(supergraph);
    return supergraph;
  }

  async function read(record: GraphRecord): Promise<ReadGraph> {
    const versions = await Promise.all(currentVersions(ledger.state).map((version) => ledger.readVersion(version)));
    const sdl = await readSdl(record);
    const graph: PublishedGraph = {
      version: record.version,
      hash: sha256(sdl),
      sdl,
      subgraphs: versions.map(({ name, version, sdl: own, url, deadlineMs, healthQuery }) => ({
        name,
        version,
        sdl: own,
        url,
        deadlineMs,
        healthQuery,
      })),
    };
    return { graph, json: JSON.stringify(graph) };
  }

  return {
    readSdl,
    async readCurrent() {
      const record = currentGraph(ledger.state);
      if (record === null) return null;
      if (atHand === null || atHandVersion !== record.version) {
        const reading = read(record);
        atHand = reading;
        atHandVersion = record.version;
        reading.catch(() => {
          if (atHand === reading) atHand = null;
        });
      }
      return atHand;
    },
  };
}

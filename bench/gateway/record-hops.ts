import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { createMinistryClient, type MinistryClient } from '#platform/ministry-client.ts';
import { openRights } from '../../gateway/access/rights.ts';
import { executeOperation } from '../../gateway/execution/execute.ts';
import { prepareOperation } from '../../gateway/execution/operation.ts';
import { loadSupergraph } from '../../gateway/supergraph.ts';

/** A client's request with all that has to be asked for it, and its answer. */
export interface RecordedRequest {
  readonly body: string;
  /** What is asked at the same time, one stage after the other. */
  readonly stages: readonly (readonly Hop[])[];
  readonly answer: string;
}

/** A question to a room. */
export interface Hop {
  readonly url: string;
  readonly body: string;
}

interface TimedHop extends Hop {
  readonly start: number;
  end: number;
}

/**
 * The hops of requests, as the hub's executor makes them.
 * @param supergraphFile a supergraph whose addresses are those of rooms that ask nobody who they are.
 */
export async function recordHops(
  supergraphFile: string,
  bodies: readonly string[],
): Promise<readonly RecordedRequest[]> {
  const supergraph = loadSupergraph(readFileSync(supergraphFile, 'utf8'));
  const hops: TimedHop[] = [];
  const clients = supergraph.subgraphs.map(({ name, url }) => createRecordingClient(name, url, hops));
  const ministries = new Map(clients.map((client) => [client.name, client]));
  const caller = { tokenFor: () => undefined, timeLeftMs: () => 30_000 };
  const recorded: RecordedRequest[] = [];
  for (const body of bodies) {
    const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    const reader = { rights: openRights, protectedVariables: new Set<string>() };
    const operation = prepareOperation(supergraph, parse(query), undefined, reader);
    hops.length = 0;
    const { result } = await executeOperation({ supergraph, ministries, caller }, operation, variables);
    recorded.push({ body, stages: toStages(hops), answer: JSON.stringify(result) });
  }
  await Promise.all(clients.map((client) => client.close()));
  return recorded;
}

function createRecordingClient(name: string, url: string, hops: TimedHop[]): MinistryClient {
  const client = createMinistryClient({ name, url, timeoutMs: 30_000, maxConnections: 16 });
  return {
    name,
    async ask(question) {
      const hop = { url, body: question.body, start: performance.now(), end: 0 };
      hops.push(hop);
      const answer = await client.ask(question);
      hop.end = performance.now();
      return answer;
    },
    close: () => client.close(),
  };
}

// A hop that began when others had ended waited for them.
function toStages(hops: readonly TimedHop[]): readonly (readonly Hop[])[] {
  const stages: TimedHop[][] = [];
  for (const hop of hops.toSorted((a, b) => a.start - b.start)) {
    const stage = stages.at(-1);
    if (stage?.every(({ end }) => end > hop.start)) stage.push(hop);
    else stages.push([hop]);
  }
  return stages.map((stage) => stage.map(({ url, body }) => ({ url, body })));
}

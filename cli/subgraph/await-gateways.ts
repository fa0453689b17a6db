import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeAnswer, GraphReports, HistoryPage } from '../../registry/answers.ts';
import type { ChangeSigner } from '../../registry/sign-change.ts';
import { askRegistry } from '../registry/send-change.ts';

/** What gateways made of a published change. */
export type Outcome =
  | { readonly status: 'SERVING'; readonly gateway: string }
  | { readonly status: 'TAKEN_BACK'; readonly reason: string }
  | { readonly status: 'UNKNOWN' };

/** From one question to the next, in milliseconds. */
const everyMs = 250;

/**
 * Waits until a gateway serves the graph of a change, or the registry has taken it back because one refused it.
 * @param seconds how long at most.
 */
export async function awaitGateways(
  registry: string,
  signer: ChangeSigner,
  { seq, graph }: ChangeAnswer,
  seconds: number,
): Promise<Outcome> {
  const end = performance.now() + seconds * 1000;
  while (seq !== null && graph !== null) {
    const { entries } = await askRegistry<HistoryPage>(registry, signer, `/v1/history?after=${seq}`);
    const takenBack = entries.find(({ backTo }) => backTo !== null && backTo < graph.version);
    if (takenBack) return { status: 'TAKEN_BACK', reason: takenBack.reason };
    const { reports } = await askRegistry<GraphReports>(registry, signer, `/v1/reports/${graph.version}`);
    const serving = reports.find(({ status }) => status === 'SERVING');
    if (serving) return { status: 'SERVING', gateway: serving.gateway };
    if (performance.now() > end) break;
    await sleep(everyMs);
  }
  return { status: 'UNKNOWN' };
}

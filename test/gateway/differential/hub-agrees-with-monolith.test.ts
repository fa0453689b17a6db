import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compareAnswers } from './agreement.ts';
import { askHub, askHubTwice, enlargement, runOnMonolith, sampleWorlds, validOperations } from './run-worlds.ts';

const seed = 2026;
const worlds = 16;
const operations = 30;

describe('the executor over generated federations', () => {
  it('answers as one schema over the same data does; or it withholds with an error, or refuses', async () => {
    let right = 0;
    for (const [world, running] of sampleWorlds(seed, worlds).entries()) {
      const property = fc.asyncProperty(validOperations(running), async (operation) => {
        const ours = await askHub(running, operation);
        if (ours.refused !== undefined) {
          expect(ours.refused).toMatch(/different arguments|no way through the subgraphs/);
          return;
        }
        const truth = await runOnMonolith(running, operation);
        const agreement = compareAnswers(ours, truth);
        if (agreement === 'wrong') expect(ours, `world ${world} of seed ${seed}`).toEqual(truth);
        if (agreement === 'right') right += 1;
      });
      await fc.assert(property, { seed: seed + world, numRuns: operations });
    }

    // What is withheld or refused is what Apollo's planner plans wrongly; the client is told.
    expect(right).toBeGreaterThan(worlds * enlargement * operations * 0.9);
  });

  it('gives the same text for answers that come as bytes and are passed on as they are', async () => {
    let compared = 0;
    for (const running of sampleWorlds(seed + 1, worlds / 2)) {
      const property = fc.asyncProperty(validOperations(running), async (operation) => {
        try {
          const [fromValues, fromBytes] = await askHubTwice(running, operation);
          expect(fromBytes).toBe(fromValues);
          compared += 1;
        } catch (fault) {
          if (!(fault instanceof GraphQLError)) throw fault; // refused, both ways
        }
      });
      await fc.assert(property, { seed, numRuns: operations / 2 });
    }

    expect(compared).toBeGreaterThan((worlds / 2) * enlargement * (operations / 2) * 0.9);
  });
});

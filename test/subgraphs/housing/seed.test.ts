import { describe, expect, it } from 'vitest';
import { createHousingSeed } from '../../../subgraphs/housing/seed.ts';
import { aDwellingRow, aHousingRow, anAssistanceRow, nikNumber } from '../../support/housing-rows.ts';
import { openDatabase } from './housing-room.ts';

const nothing = { families: [], dwellings: [], projects: [] };

describe('the seed of the housing register', () => {
  it('copies the verdicts of a house to its families, in the same batch and in later ones', async () => {
    const database = await openDatabase();
    const seed = createHousingSeed(database);
    const unfit = aDwellingRow(0, { roof: 'THATCH', ceilingHeightM: null });
    const inUnfit = (n: number) => aHousingRow(n, { dwellingId: unfit.dwellingId });

    await seed.begin();
    await seed.write({ housing: { ...nothing, dwellings: [unfit], families: [inUnfit(0)] } });
    await seed.write({ housing: { ...nothing, families: [inUnfit(1), aHousingRow(2)] } });
    await seed.write({ housing: { ...nothing, families: [aHousingRow(3, { dwellingId: 'f'.repeat(24) })] } });
    await seed.finish();

    const families = await database.collection('families').find().sort({ headNik: 1 }).toArray();
    await database.dropDatabase();
    await database.close();
    expect(families.map(({ fitBy, unfitBy }) => ({ fitBy, unfitBy }))).toEqual([
      { fitBy: [], unfitBy: ['BPS_SDG', 'KEMENSOS_RUTILAHU_20_2017'] },
      { fitBy: [], unfitBy: ['BPS_SDG', 'KEMENSOS_RUTILAHU_20_2017'] },
      { fitBy: [], unfitBy: [] },
      { fitBy: [], unfitBy: [] },
    ]);
  });

  it('derives the NIKs and the programmes that a family is found by', async () => {
    const database = await openDatabase();
    const seed = createHousingSeed(database);
    const family = aHousingRow(0, {
      memberNiks: [nikNumber(0), nikNumber(1)],
      formerHeads: [{ nik: nikNumber(2), from: null, to: null, reason: 'MOVE' }],
      assistances: [
        anAssistanceRow(0, { program: 'BSPS' }),
        anAssistanceRow(1, { program: 'BSPS', status: 'PROPOSED' }),
        anAssistanceRow(2, { program: 'FLPP', status: 'CANCELLED' }),
        anAssistanceRow(3, { program: 'RST' }),
      ],
    });

    await seed.begin();
    await seed.write({ housing: { ...nothing, families: [family] } });

    const stored = await database.collection('families').findOne();
    await database.dropDatabase();
    await database.close();
    expect(stored).toMatchObject({
      matchNiks: [nikNumber(0), nikNumber(1), nikNumber(2)],
      programs: ['BSPS', 'RST'],
    });
  });

  it('writes documents that the models accept', async () => {
    const database = await openDatabase();
    const seed = createHousingSeed(database);
    const house = aDwellingRow(0, { landProof: null, closet: null, ceilingHeightM: null });

    await seed.begin();
    await seed.write({
      housing: {
        families: [aHousingRow(0, { dwellingId: house.dwellingId, assistances: [anAssistanceRow(0)] })],
        dwellings: [house],
        projects: [],
      },
    });

    for (const name of ['families', 'dwellings', 'assistances']) {
      const document = await database.model(name).findOne();
      await expect(document?.validate()).resolves.toBeUndefined();
      expect(document?.toObject()).toEqual(await database.collection(name).findOne());
    }
    await database.dropDatabase();
    await database.close();
  });

  it('refuses a row that is already there', async () => {
    const database = await openDatabase();
    const seed = createHousingSeed(database);
    await seed.begin();
    await seed.write({ housing: { ...nothing, families: [aHousingRow(0)] } });

    const again = seed.write({ housing: { ...nothing, families: [aHousingRow(0)] } });

    await expect(again).rejects.toMatchObject({ code: 11000 });
    await database.dropDatabase();
    await database.close();
  });
});

import { randomUUID } from 'node:crypto';
import { type Model, Schema, Types } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createView } from '#platform/access/view.ts';
import { connectDatabase, type Database, ensureIndexes } from '#platform/mongo.ts';
import { createCommand } from '#platform/workflow/command.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import { createOnce, findRepetition, type StagedRecord, takeStep } from '#platform/workflow/staged-record.ts';
import { aCaller } from '../../support/callers.ts';

interface Door extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly region: string;
  readonly openKey: string;
  readonly colour: string;
}

let database: Database;
let doors: Model<Door>;
beforeAll(async () => {
  database = await connectDatabase('test', inject('mongoUri'), `test_workflow_${randomUUID().slice(0, 8)}`);
  const text = { type: String, required: true } as const;
  const schema = new Schema<Door>(
    { region: text, openKey: text, colour: text, status: text, ...stagedFields } as never,
    { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false },
  );
  schema.index(commandKey, commandIndex);
  schema.index({ openKey: 1 }, { unique: true });
  doors = database.model<Door>('doors', schema, 'doors');
  await ensureIndexes(database);
});
beforeEach(() => doors.deleteMany({}));
afterAll(async () => {
  await database.dropDatabase();
  await database.close();
});

const caller = aCaller();
const view = () => createView(caller, 10_000);
const at = new Date('2026-07-10T03:00:00.000Z');
const commandOf = (key: string, input: object = {}, reason: string | null = null) =>
  createCommand('test', { idempotencyKey: `key-${key}-of-the-test`, ...input }, caller, at, reason);
const make = (key: string, openKey = key, input: object = {}) =>
  createOnce(doors, view(), { region: '32', openKey, colour: 'red' }, 'CLOSED', commandOf(key, input));
const open = (id: Types.ObjectId, expectedVersion: number, key: string, changes: object = {}) =>
  takeStep(
    doors,
    view(),
    { wanted: { _id: id }, expectedVersion, from: ['CLOSED'], to: 'OPEN', ...changes },
    commandOf(key, { changes }),
  );
const stored = async () => JSON.stringify(await doors.find({}).lean().exec());

async function aDoor(): Promise<Door> {
  const outcome = await make('first');
  if (outcome.kind !== 'DONE') throw new Error(outcome.kind);
  return outcome.record;
}

describe('a record', () => {
  it('is made once for its command, with its first entry', async () => {
    const first = await make('a');
    const again = await make('a');

    expect(first).toMatchObject({
      kind: 'DONE',
      repeated: false,
      record: { status: 'CLOSED', version: 1, history: [{ from: null, to: 'CLOSED', actor: 'officer-1' }] },
    });
    expect(again).toMatchObject({ kind: 'DONE', repeated: true });
    expect(await doors.countDocuments({})).toBe(1);
  });

  it('is not made under a key of another input, nor beside one that a unique index forbids', async () => {
    await make('a', 'place');
    const before = await stored();

    expect(await make('a', 'place', { other: true })).toEqual({ kind: 'KEY_REUSED' });
    expect(await make('b', 'place')).toEqual({ kind: 'DUPLICATE' });
    expect(await stored()).toBe(before);
  });

  it('is made once where the same command comes many times at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => make('a')));

    expect(outcomes.filter((outcome) => outcome.kind === 'DONE' && !outcome.repeated)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'DONE')).toHaveLength(8);
    expect(await doors.countDocuments({})).toBe(1);
  });

  it('may come without a history, as often as it likes', async () => {
    const taken = (openKey: string) => ({
      region: '32',
      openKey,
      colour: 'red',
      status: 'CLOSED',
      version: 1,
      history: [],
    });
    await doors.collection.insertMany([taken('x'), taken('y')] as never[]);

    expect(await doors.countDocuments({})).toBe(2);
  });
});

describe('a step', () => {
  it('changes status, version, fields and history in one', async () => {
    const { _id } = await aDoor();

    const outcome = await open(_id, 1, 'step', { set: { colour: 'blue' } });

    expect(outcome).toMatchObject({
      kind: 'DONE',
      repeated: false,
      record: {
        status: 'OPEN',
        version: 2,
        colour: 'blue',
        history: [{ to: 'CLOSED' }, { from: 'CLOSED', to: 'OPEN' }],
      },
    });
  });

  it('is answered again for a repeated command, also after others came', async () => {
    const { _id } = await aDoor();
    await open(_id, 1, 'step');
    await takeStep(
      doors,
      view(),
      { wanted: { _id }, expectedVersion: 2, from: ['OPEN'], to: 'CLOSED' },
      commandOf('shut'),
    );
    const before = await stored();

    expect(await open(_id, 1, 'step')).toMatchObject({
      kind: 'DONE',
      repeated: true,
      record: { version: 3, status: 'CLOSED' },
    });
    expect(await findRepetition(doors, view(), commandOf('step', { changes: {} }))).toMatchObject({
      kind: 'DONE',
      repeated: true,
    });
    expect(await findRepetition(doors, view(), commandOf('step', { other: true }))).toEqual({ kind: 'KEY_REUSED' });
    expect(await findRepetition(doors, view(), commandOf('never'))).toBeNull();
    expect(await stored()).toBe(before);
  });

  it('writes nothing where it is refused', async () => {
    const { _id } = await aDoor();
    const before = await stored();

    expect(await open(_id, 2, 'a')).toMatchObject({ kind: 'STALE', record: { version: 1 } });
    expect(await open(new Types.ObjectId(), 1, 'b')).toEqual({ kind: 'UNKNOWN' });
    expect(await open(_id, 1, 'c', { wanted: { _id, region: '33' } })).toEqual({ kind: 'UNKNOWN' });
    expect(await open(_id, 1, 'd', { from: ['OPEN'] })).toMatchObject({
      kind: 'REFUSED',
      record: { status: 'CLOSED' },
    });
    expect(await open(_id, 1, 'e', { onlyWhere: { colour: 'green' } })).toMatchObject({ kind: 'REFUSED' });
    expect(await open(_id, 1, 'first', { other: true })).toMatchObject({ kind: 'KEY_REUSED' });
    expect(await stored()).toBe(before);
  });

  it('writes nothing under a key that was used for another record, nor against a unique index', async () => {
    const { _id } = await aDoor();
    const second = await make('second');
    if (second.kind !== 'DONE') throw new Error(second.kind);
    await open(_id, 1, 'step');
    const before = await stored();

    expect(await open(second.record._id, 1, 'step', { set: { colour: 'blue' } })).toEqual({ kind: 'KEY_REUSED' });
    expect(await open(second.record._id, 1, 'other', { set: { openKey: 'first' } })).toEqual({ kind: 'DUPLICATE' });
    expect(await stored()).toBe(before);
  });

  it('is taken by exactly one of many at once', async () => {
    const { _id } = await aDoor();
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, n) => open(_id, 1, `racer-${n}`)));

    expect(outcomes.filter(({ kind }) => kind === 'DONE')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'STALE')).toHaveLength(7);
    expect(await doors.findOne({}).lean().exec()).toMatchObject({ version: 2, history: { length: 2 } });
  });

  it('is taken once where the same command comes many times at once', async () => {
    const { _id } = await aDoor();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => open(_id, 1, 'same')));

    expect(outcomes.filter((outcome) => outcome.kind === 'DONE')).toHaveLength(8);
    expect(outcomes.filter((outcome) => outcome.kind === 'DONE' && !outcome.repeated)).toHaveLength(1);
    expect((await doors.findOne({}).lean().exec())?.version).toBe(2);
  });

  it('is not begun where the time of the request is over', async () => {
    const { _id } = await aDoor();
    const late = createView(caller, 0);
    const step = { wanted: { _id }, expectedVersion: 1, from: ['CLOSED'], to: 'OPEN' };

    await expect(takeStep(doors, late, step, commandOf('late'))).rejects.toThrow(
      expect.objectContaining({ extensions: { code: 'DEADLINE_EXCEEDED' } }),
    );
  });
});

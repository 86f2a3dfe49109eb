import { describe, expect, it } from 'vitest';
import { tableIn, tableValues } from '../../../components/data/table-rows';
import { protocolsHere, wholeWorkspace } from '../../../components/transfer/settings-file/file-protocols';
import {
  importSettings,
  isSameAsFile,
  planSettings,
  undoImport,
} from '../../../components/transfer/settings-file/import-settings';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../../lib/evaluation/settings';
import { protocolOf } from '../../../lib/metrics/protocol';
import { readEvaluationSettings } from '../../../lib/settings/evaluation-settings';
import { readFileSettings } from '../../../lib/settings/file-settings';
import {
  average,
  comparison,
  protocols,
  sampleSize,
  withinDays,
} from '../../../lib/settings/stored-settings';
import { commit } from '../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { define, definitionsIn } from '../../../lib/store/definitions';
import { readSettingsFile, settingsFileText } from '../../../lib/transfer/settings-file/settings-file';
import { settingsHash } from '../../../lib/transfer/settings-file/settings-hash';
import { freshShortlist, successOf } from '../../lib/store/fresh-database';
import { ownTable } from '../../lib/transfer/settings-file/own-table';

const tablesIn = async (db: ShortlistDatabase) => (await definitionsIn(db, 'benchmarkTables', tableIn)).all;
const settingsIn = async (db: ShortlistDatabase): Promise<EvaluationSettings> => ({
  ...(await readEvaluationSettings()),
  ownTables: await tablesIn(db),
});

async function exported(db: ShortlistDatabase): Promise<string> {
  const tables = await tablesIn(db);
  const settings = { ...(await readFileSettings()) };
  const file = { toolVersion: '0.1.0', settings, briefs: [], tables, protocols: await protocolsHere(db) };
  return settingsFileText(file, '');
}

async function planOf(db: ShortlistDatabase, text: string) {
  return successOf(await planSettings(db, successOf(readSettingsFile(text)), await settingsIn(db)));
}

const addTable = async (db: ShortlistDatabase, id: string, year: number) =>
  successOf(
    await define(db, { table: 'benchmarkTables', id, values: tableValues({ ...ownTable(id), year }) }),
  );

describe('A settings file of a colleague', () => {
  it('gives the same hash, so one verdict, and Undo brings everything back', async () => {
    const [theirs, mine] = [freshShortlist(), freshShortlist()];
    await addTable(theirs, 'own-theirs', 2026);
    await sampleSize.write(20);
    await withinDays.write(90);
    await average.write('mean');
    await comparison.write({ instagram: 'own-theirs' });
    const text = await exported(theirs);
    const hash = settingsHash(await settingsIn(theirs));

    await addTable(mine, 'own-mine', 2020);
    await sampleSize.write(9);
    await withinDays.reset();
    await comparison.reset();
    const before = await settingsIn(mine);
    const plan = await planOf(mine, text);
    expect(plan).toMatchObject({ hashAfter: hash, before: { sampleSize: 9, withinDays: null } });
    expect(plan.before).not.toHaveProperty('average');
    expect(plan.definitions.tables.removed.map(({ id }) => id)).toEqual(['own-mine']);
    // Looking changes nothing.
    expect(await settingsIn(mine)).toEqual(before);

    successOf(await importSettings(mine, plan));
    expect(settingsHash(await settingsIn(mine))).toBe(hash);
    expect(isSameAsFile(await planOf(mine, text))).toBe(true);

    successOf(await undoImport(mine));
    expect(await settingsIn(mine)).toEqual(before);
    // Once is enough.
    await sampleSize.write(11);
    successOf(await undoImport(mine));
    expect(await sampleSize.read()).toBe(11);
  });

  it('sets the protocols of lists of the same name, names those that are not here, and Undo takes them back', async () => {
    const [theirs, mine] = [freshShortlist(), freshShortlist()];
    for (const [db, names] of [
      [theirs, ['June', 'Only theirs']],
      [mine, ['june']],
    ] as const)
      await commit(
        db,
        names.map((name) => ({ type: 'add-label', table: 'lists', id: `${db.name}-${name}`, name })),
        { kind: 'label-added' },
      );
    const [june, july] = [protocolOf(DEFAULT_SETTINGS, 1_000), protocolOf(DEFAULT_SETTINGS, 2_000)];
    await protocols.write({
      [`${theirs.name}-June`]: june,
      [`${theirs.name}-Only theirs`]: july,
      [wholeWorkspace(theirs)]: july,
    });
    const text = await exported(theirs);
    await protocols.write({ [wholeWorkspace(mine)]: june });

    const plan = await planOf(mine, text);
    expect(plan.protocols).toMatchObject({ lists: [null, 'June'], missing: ['Only theirs'] });
    successOf(await importSettings(mine, plan));
    const key = `${mine.name}-june`;
    expect(await protocols.read()).toEqual({ [key]: june, [wholeWorkspace(mine)]: july });
    expect(isSameAsFile(await planOf(mine, text))).toBe(true);
    successOf(await undoImport(mine));
    expect(await protocols.read()).toEqual({ [wholeWorkspace(mine)]: june });
  });

  it('is refused whole if one setting is invalid', async () => {
    const db = freshShortlist();
    await sampleSize.write(20);
    const text = (await exported(db)).replace('"sampleSize": 20', '"sampleSize": 900');
    const planned = await planSettings(db, successOf(readSettingsFile(text)), await settingsIn(db));
    expect(planned).toMatchObject({ ok: false, problem: { reason: { code: 'settings-file-damaged' } } });
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { protocolOf } from '../../../../lib/metrics/protocol';
import {
  readSettingsFile,
  type SettingsFile,
  settingsFileText,
} from '../../../../lib/transfer/settings-file/settings-file';
import { planDefinitions } from '../../../../lib/transfer/settings-file/settings-plan';
import { successOf } from '../../store/fresh-database';
import { ownTable } from './own-table';

const { ownTables: _, ...settings } = DEFAULT_SETTINGS;
const FILE: SettingsFile = {
  toolVersion: '0.1.0',
  settings,
  tables: [ownTable('own-1')],
  briefs: [
    {
      id: 'rye',
      name: 'Rye week ✨',
      lines: [{ id: 'a', criterion: { kind: 'contact-visible' }, essential: true, weight: 1 }],
    },
  ],
  protocols: [{ list: 'June', protocol: protocolOf(DEFAULT_SETTINGS, 1_780_000_000_000) }],
};

const reasonOf = (text: string) => {
  const result = readSettingsFile(text);
  return result.ok ? 'read' : result.problem.reason.code;
};

describe('A settings file', () => {
  it('comes back as it was written', () => {
    expect(successOf(readSettingsFile(settingsFileText(FILE, 'abc')))).toEqual({
      ...FILE,
      ...{ yardstick: 'settings', version: 2 },
    });
  });

  it('of the first version is read: it had no protocols', () => {
    const { protocols: _, ...file } = JSON.parse(settingsFileText(FILE, 'abc'));
    const read = successOf(readSettingsFile(JSON.stringify({ ...file, version: 1 })));
    expect(read).toMatchObject({ ...FILE, protocols: [] });
  });

  it('is told from other files, and refused whole if a part of it is invalid', () => {
    const text = settingsFileText(FILE, 'abc');
    expect(reasonOf('platform,handle\n')).toBe('settings-file-missing');
    expect(reasonOf('[]')).toBe('settings-file-missing');
    expect(reasonOf('{"yardstick":"other"}')).toBe('settings-file-missing');
    expect(reasonOf(text.slice(0, -20))).toBe('settings-file-damaged');
    expect(reasonOf(text.replace('contact-visible', 'contact-hidden'))).toBe('settings-file-damaged');
    expect(reasonOf(text.replace('"version": 2', '"version": 3'))).toBe('settings-file-newer');
  });
});

describe('Importing tables and briefs', () => {
  const [mine, theirs] = [ownTable('own-mine'), ownTable('own-theirs')];

  it('takes a table of the same rows for the same, whatever its id', () => {
    const plan = planDefinitions(
      { tables: [mine], briefs: [] },
      { tables: [theirs], briefs: [], comparison: { instagram: 'own-theirs', x: 'built-in' } },
    );
    expect(plan.tables).toEqual({ added: [], changed: [], removed: [], order: ['own-mine'] });
    expect(plan.comparison).toEqual({ instagram: 'own-mine', x: 'built-in' });
  });

  it('leaves only the tables of the file, and removes no brief', () => {
    const other = { ...mine, year: 2020 };
    const [brief] = FILE.briefs;
    const plan = planDefinitions(
      { tables: [other], briefs: [{ ...brief, id: 'mine', name: 'Mine', lines: [] }] },
      { tables: [theirs, { ...other, year: 2021 }], briefs: FILE.briefs, comparison: {} },
    );
    expect(plan.tables.added.map(({ id }) => id)).toEqual(['own-theirs']);
    expect(plan.tables.changed.map(({ id }) => id)).toEqual(['own-mine']);
    expect(plan.tables.removed).toEqual([]);
    expect(plan.briefs.added.map(({ id }) => id)).toEqual(['rye']);
    const without = planDefinitions(
      { tables: [other], briefs: [] },
      { tables: [], briefs: [], comparison: {} },
    );
    expect(without.tables.removed).toEqual([other]);
  });
});

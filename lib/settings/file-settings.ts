import type { Protocol } from '../metrics/protocol';
import { protocolSchema } from '../metrics/protocol-schema';
import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import { EVALUATION_SETTINGS } from './evaluation-settings';
import { isSame } from './merge-setting';
import { type SettingUpdate, type StoredSetting, storedSetting } from './stored-setting';
import { copyHeaders, csvFormat, currency, exportPresets } from './stored-settings';

/** The settings of a settings file, under their names there. The language is the reader's own and not among them. */
const FILE_SETTINGS = { ...EVALUATION_SETTINGS, currency, csvFormat, copyHeaders, exportPresets };
export type FileSettingName = keyof typeof FILE_SETTINGS;
export type FileSettings = Partial<Record<FileSettingName, unknown>>;

const all = Object.entries(FILE_SETTINGS) as [FileSettingName, StoredSetting<unknown>][];

/** All of them as they are now. */
export async function readFileSettings(): Promise<FileSettings> {
  return Object.fromEntries(await Promise.all(all.map(async ([name, one]) => [name, await one.read()])));
}

/** The values that this version can use; null if one of those that it knows is invalid. */
export function parseFileSettings(values: Readonly<Record<string, unknown>>): FileSettings | null {
  const parsed = all.flatMap(([name, one]) =>
    Object.hasOwn(values, name) ? [[name, one.parse(values[name])]] : [],
  );
  return parsed.some(([, value]) => value === undefined) ? null : Object.fromEntries(parsed);
}

/** The settings that would change, with their values before. */
export function changedFileSettings(before: FileSettings, after: FileSettings): FileSettings {
  const changed = all.filter(([name]) => Object.hasOwn(after, name) && !isSame(before[name], after[name]));
  return Object.fromEntries(changed.map(([name]) => [name, before[name]]));
}

/** The changes that store these values. What equals the default is not stored, as if it had never been chosen. */
export function fileSettingUpdates(values: FileSettings): SettingUpdate[] {
  return all.flatMap(([name, one]) => {
    if (!Object.hasOwn(values, name)) return [];
    return isSame(values[name], one.fallback) ? one.changeBack() : one.changeTo(values[name]);
  });
}

/** What the last import of a settings file replaced, until it is undone; null for none. */
export const importedSettings = storedSetting<ImportedSettings | null>(
  'imported-settings',
  z
    .object({
      atMs: timeMsSchema,
      before: z.record(z.string(), z.unknown()),
      // Earlier versions had none.
      protocols: z.record(z.string(), protocolSchema.nullable()).default({}),
      commitId: z.string().nullable(),
      database: z.string(),
    })
    .nullable(),
  null,
);

interface ImportedSettings {
  atMs: number;
  before: Record<string, unknown>;
  /** By list or workspace; null for one that had none. */
  protocols: Record<string, Protocol | null>;
  /** The commit that changed tables and briefs; null if none did. */
  commitId: string | null;
  /** The name of the database in which they are. */
  database: string;
}

import { tableSchema } from '../../evaluation/benchmarks/table-schema';
import type { Brief } from '../../evaluation/brief/brief';
import { briefSchema } from '../../evaluation/brief/brief-schema';
import type { BenchmarkTable } from '../../metrics/benchmarks/table';
import type { Protocol } from '../../metrics/protocol';
import { protocolSchema } from '../../metrics/protocol-schema';
import { failed, ok, type Result } from '../../model/result';
import { z } from '../../model/schemas/zod';

/** Increase it if an earlier version would not use all that this one writes. The first had no protocols. */
const VERSION = 2;
const VERSIONS = [1, VERSION] as const;
const KIND = 'settings';
export const MAX_SETTINGS_BYTES = 5_000_000;

/** The rules of research exports of one list; `null` for all profiles. */
export interface FileProtocol {
  /** The name of the list. */
  list: string | null;
  protocol: Protocol;
}

/** Settings, own tables, briefs and protocols in one file, so that two people come to one verdict and one file. */
export interface SettingsFile {
  toolVersion: string;
  settings: Record<string, unknown>;
  tables: BenchmarkTable[];
  briefs: Brief[];
  protocols: FileProtocol[];
}

const fileSchema = z.object({
  yardstick: z.literal(KIND),
  version: z.literal(VERSIONS),
  toolVersion: z.string(),
  settings: z.record(z.string(), z.unknown()),
  tables: z.array(tableSchema),
  briefs: z.array(briefSchema),
  protocols: z.array(z.object({ list: z.string().nullable(), protocol: protocolSchema })).default([]),
});

/** The file as JSON text. `hash` is for people who compare two files; it is calculated anew when the file is read. */
export function settingsFileText({ tables, ...file }: SettingsFile, hash: string): string {
  // Doubts about a table follow from its rows.
  const stored = tables.map(({ doubts: _, ...table }) => table);
  const { toolVersion, settings, briefs, protocols } = file;
  const whole = {
    ...{ yardstick: KIND, version: VERSION, toolVersion, hash, settings, tables: stored, briefs },
    protocols,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Fails with `settings-file-missing` for another file, `settings-file-newer` or `settings-file-damaged`. */
export function readSettingsFile(text: string): Result<SettingsFile> {
  const refused = (code: 'settings-file-missing' | 'settings-file-newer' | 'settings-file-damaged') =>
    failed({ code }, 'nothing-changed');
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return refused(/"yardstick": *"settings"/.test(text) ? 'settings-file-damaged' : 'settings-file-missing');
  }
  const { yardstick, version } = (read ?? {}) as { yardstick?: unknown; version?: unknown };
  if (yardstick !== KIND) return refused('settings-file-missing');
  if (typeof version === 'number' && version > VERSION) return refused('settings-file-newer');
  const { data } = fileSchema.safeParse(read);
  return data ? ok(data) : refused('settings-file-damaged');
}

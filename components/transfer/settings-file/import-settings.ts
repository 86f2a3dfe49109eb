import type { Brief } from '../../../lib/evaluation/brief/brief';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { BenchmarkTable } from '../../../lib/metrics/benchmarks/table';
import { failed, ok, type Result } from '../../../lib/model/result';
import {
  changedFileSettings,
  type FileSettings,
  fileSettingUpdates,
  importedSettings,
  parseFileSettings,
  readFileSettings,
} from '../../../lib/settings/file-settings';
import { storeTogether } from '../../../lib/settings/stored-setting';
import type { Change } from '../../../lib/store/change';
import { commit } from '../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { definitionsIn } from '../../../lib/store/definitions';
import { attempt } from '../../../lib/store/problems';
import type { SettingsFile } from '../../../lib/transfer/settings-file/settings-file';
import { settingsHash } from '../../../lib/transfer/settings-file/settings-hash';
import { type DefinitionPlan, planDefinitions } from '../../../lib/transfer/settings-file/settings-plan';
import { briefIn, briefValues } from '../../data/brief-rows';
import { tableValues } from '../../data/table-rows';
import { takeBack } from '../../data/take-back';
import { type ProtocolPlan, planProtocols, protocolUpdate } from './file-protocols';

/** What importing a settings file would do. */
export interface SettingsPlan {
  settings: FileSettings;
  /** The settings that change, with their values before. */
  before: FileSettings;
  definitions: DefinitionPlan;
  protocols: ProtocolPlan;
  hashNow: string;
  hashAfter: string;
}

export async function planSettings(
  db: ShortlistDatabase,
  { settings: values, ...file }: SettingsFile,
  now: EvaluationSettings,
): Promise<Result<SettingsPlan>> {
  const parsed = parseFileSettings(values);
  if (parsed === null) return failed({ code: 'settings-file-damaged' }, 'nothing-changed');
  return attempt(db, 'nothing-changed', async () => {
    const briefs = (await definitionsIn(db, 'briefs', briefIn)).all;
    const comparison = (parsed.comparison ?? now.comparison) as EvaluationSettings['comparison'];
    const definitions = planDefinitions({ tables: now.ownTables, briefs }, { ...file, comparison });
    const settings = { ...parsed, comparison: definitions.comparison };
    const after = { ...now, ...settings, ownTables: tablesAfter(now.ownTables, file.tables, definitions) };
    return ok({
      ...{ settings, definitions, protocols: await planProtocols(db, file.protocols) },
      before: changedFileSettings(await readFileSettings(), settings),
      hashNow: settingsHash(now),
      hashAfter: settingsHash(after as EvaluationSettings),
    });
  });
}

function tablesAfter(
  here: readonly BenchmarkTable[],
  file: readonly BenchmarkTable[],
  { tables: { order } }: DefinitionPlan,
): BenchmarkTable[] {
  return order.flatMap(
    (id, at) => here.find((table) => table.id === id && !file.some((one) => one.id === id)) ?? file[at] ?? [],
  );
}

/** Whether the import would change anything. */
export const isSameAsFile = ({
  before,
  definitions: { tables, briefs },
  protocols: { lists },
}: SettingsPlan): boolean =>
  [
    ...lists,
    ...Object.keys(before),
    ...tables.added,
    ...tables.changed,
    ...tables.removed,
    ...briefs.added,
    ...briefs.changed,
  ].length === 0;

/** Imports a settings file: first tables and briefs, then all other settings together. */
export async function importSettings(db: ShortlistDatabase, plan: SettingsPlan): Promise<Result<null>> {
  const changes = definitionChanges(plan.definitions);
  const committed = await attempt(db, 'nothing-changed', async () => {
    if (changes.length === 0) return ok(null);
    const { commitId, seq } = await commit(db, changes, { kind: 'settings-imported' });
    return ok(seq === null ? null : commitId);
  });
  if (!committed.ok) return committed;
  const commitId = committed.value;
  const before = { before: plan.before, protocols: plan.protocols.before };
  const undo = { atMs: Date.now(), ...before, commitId, database: db.name };
  const updates = fileSettingUpdates(
    Object.fromEntries(
      Object.keys(plan.before).map((name) => [name, plan.settings[name as keyof FileSettings]]),
    ),
  );
  updates.push(...(await protocolUpdate(plan.protocols.after)));
  const stored = await storeTogether([...updates, importedSettings.changeTo(undo)]);
  if (!stored.ok && commitId !== null) await takeBack(db, commitId);
  return stored;
}

/** Takes the last import back, whenever it was. What has been changed in tables and briefs since stays. */
export async function undoImport(db: ShortlistDatabase): Promise<Result<null>> {
  const imported = await importedSettings.read();
  if (imported === null) return ok(null);
  const before = parseFileSettings(imported.before) ?? {};
  const updates = [...fileSettingUpdates(before), ...(await protocolUpdate(imported.protocols))];
  const stored = await storeTogether([...updates, importedSettings.changeBack()]);
  if (!stored.ok || imported.commitId === null || imported.database !== db.name) return stored;
  const taken = await takeBack(db, imported.commitId);
  return taken.ok ? ok(null) : taken;
}

function definitionChanges({ tables, briefs }: DefinitionPlan): Change[] {
  const defineTable = (table: BenchmarkTable): Change => ({
    ...{ type: 'define', table: 'benchmarkTables', id: table.id },
    values: tableValues(table),
  });
  const defineBrief = (brief: Brief): Change => ({
    ...{ type: 'define', table: 'briefs', id: brief.id },
    values: briefValues(brief),
  });
  return [
    ...tables.removed.map(({ id }): Change => ({ type: 'remove-definition', table: 'benchmarkTables', id })),
    ...[...tables.added, ...tables.changed].map(defineTable),
    // The first table that fits judges.
    ...tables.order.map(
      (id, order): Change => ({ type: 'define', table: 'benchmarkTables', id, values: { order: order + 1 } }),
    ),
    ...[...briefs.added, ...briefs.changed].map(defineBrief),
  ];
}

import type { ShortlistDatabase } from '../../../../lib/store/database';
import { importMany } from '../../../../lib/store/import-many';
import type { RowGroup } from '../../../../lib/transfer/import/checked-rows';
import { compareWithSaved } from '../../../../lib/transfer/import/compare';
import { importChanges } from '../../../../lib/transfer/import/import-changes';
import { ImportSession } from '../../../../lib/transfer/import/import-session';
import type { MergeRule } from '../../../../lib/transfer/import/merge-rule';
import { isOwnFile } from '../../../../lib/transfer/import/own-file';
import type { ImportChoices, ImportPlan } from '../../../../lib/transfer/import/plan';
import { readSaved } from '../../../../lib/transfer/import/read-saved';
import { successOf } from '../../store/fresh-database';
import { planOf } from './plan-of';

const NOW = Date.parse('2026-11-30T10:00:00Z');
let ids = 0;

/** Imports a plan as the screen would. */
export async function importPlan(db: ShortlistDatabase, plan: ImportPlan, rule: MergeRule = 'fill-gaps') {
  const { creators, columns, creatorsOfRows } = plan;
  const saved = await readSaved(db, creators, { isOwnFile: isOwnFile(columns) });
  const comparison = compareWithSaved(creators, saved, rule);
  const changes = importChanges(comparison, saved, {
    newId: () => `imported-${ids++}`,
    nowMs: NOW,
    creatorsOfRows,
  });
  const { commitId } = successOf(await importMany(db, changes, { nowMs: NOW }));
  return { plan, comparison, changes, commitId };
}

export const importText = (
  db: ShortlistDatabase,
  text: string,
  rule: MergeRule = 'fill-gaps',
  choices: ImportChoices = {},
) => importPlan(db, planOf(text, choices), rule);

/** An open import, as its worker holds it. */
export async function sessionOn(db: ShortlistDatabase, text: string) {
  const session = new ImportSession(db, () => {});
  const opened = successOf(await session.open({ kind: 'text', text }, []));
  if (!opened.isRead) throw new Error(opened.fault.code);
  return {
    planned: opened.planned,
    check: async (...asked: Parameters<ImportSession['check']>) => successOf(await session.check(...asked)),
    rows: async (group: RowGroup) => successOf(await session.rows(group, 0, 100)),
    save: async () => successOf(await session.save()),
  };
}

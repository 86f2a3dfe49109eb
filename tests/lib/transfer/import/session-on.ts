import type { ShortlistDatabase } from '../../../../lib/store/database';
import type { ImportProgress } from '../../../../lib/transfer/import/import-client';
import { ImportSession } from '../../../../lib/transfer/import/import-session';
import type { ImportChoices } from '../../../../lib/transfer/import/plan';
import type { RememberedImport } from '../../../../lib/transfer/import/remembered-choices';
import { successOf } from '../../store/fresh-database';

/** An import into this database, whose answers are expected to succeed. */
export function sessionOn(db: ShortlistDatabase, told: ImportProgress[] = []) {
  const one = new ImportSession(db, (progress) => told.push(progress));
  return {
    one,
    db,
    open: async (text: string, remembered: readonly RememberedImport[] = []) => {
      const opened = successOf(await one.open({ kind: 'text', text }, remembered));
      if (!opened.isRead) throw new Error(opened.fault.code);
      return opened.planned;
    },
    plan: async (choices: ImportChoices) => successOf(await one.plan(choices)),
  };
}

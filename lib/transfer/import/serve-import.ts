import type { ShortlistDatabase } from '../../store/database';
import type { ImportAsked, ImportPage, ToImportWorker } from './import-messages';
import { ImportSession } from './import-session';

const PREPARING: ReadonlySet<ImportAsked> = new Set(['open', 'plan', 'check']);

/**
 * Answers the messages of one page. Whatever is asked waits until the file is open, planned and checked as it was asked before.
 * Only a stop does not wait.
 */
export function serveImport(page: ImportPage, open: (database: string) => ShortlistDatabase): void {
  let session: ImportSession | null = null;
  let prepared: Promise<unknown> = Promise.resolve();
  page.addEventListener('message', ({ data }) => {
    switch (data.kind) {
      case 'start':
        session = new ImportSession(open(data.database), (progress) =>
          page.postMessage({ kind: 'progress', progress }),
        );
        return;
      case 'stop':
        session?.stop();
        return;
      case 'ask': {
        const asked = session;
        if (!asked) return;
        const { id, name } = data;
        const answered = prepared.then(() => answer(asked, data));
        if (PREPARING.has(name)) prepared = answered.catch(() => {});
        answered.then(
          (value) => page.postMessage({ kind: 'answer', id, value }),
          (error: unknown) => page.postMessage({ kind: 'failed', id, error }),
        );
      }
    }
  });
}

async function answer(
  session: ImportSession,
  asked: Extract<ToImportWorker, { kind: 'ask' }>,
): Promise<unknown> {
  switch (asked.name) {
    case 'open':
      return session.open(...asked.with);
    case 'plan':
      return session.plan(...asked.with);
    case 'check':
      return session.check(...asked.with);
    case 'rows':
      return session.rows(...asked.with);
    case 'notTaken':
      return session.notTaken();
    case 'leaveOut':
      return session.leaveOut(...asked.with);
    case 'save':
      return session.save();
  }
}

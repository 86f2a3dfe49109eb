import type { ShortlistDatabase } from '../../store/database';
import type { ImportPage, ToImportWorker } from './import-messages';
import { ImportSession } from './import-session';

/** Answers the messages of one page, one after the other. Only a stop is heard in between. */
export function serveImport(page: ImportPage, open: (database: string) => ShortlistDatabase): void {
  let session: ImportSession | null = null;
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
        if (!session) return;
        const { id } = data;
        answer(session, data).then(
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

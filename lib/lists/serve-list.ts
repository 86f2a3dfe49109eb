import type { ShortlistDatabase } from '../store/database';
import type { FromWorker, MessageEnd, ToWorker } from './list-messages';
import { ListSession } from './list-session';

/** Answers the messages of one page. Opens the database that the first message names. */
export function serveList(
  page: MessageEnd<FromWorker, ToWorker>,
  open: (database: string) => ShortlistDatabase,
): void {
  let session: ListSession | null = null;
  page.addEventListener('message', ({ data }) => {
    switch (data.kind) {
      case 'open':
        session = new ListSession(open(data.database), data.settings);
        session.onChange(() => page.postMessage({ kind: 'changed' }));
        session.onProgress((done, of) => page.postMessage({ kind: 'edited', done, of }));
        return;
      case 'settings':
        session?.setSettings(data.settings);
        return;
      case 'brief':
        session?.setBrief(data.brief);
        return;
      case 'stop-editing':
        session?.stopEditing();
        return;
      case 'ask':
        if (session)
          void answer(session, data).then((value) =>
            page.postMessage({ kind: 'answer', id: data.id, value }),
          );
    }
  });
}

function answer(session: ListSession, asked: Extract<ToWorker, { kind: 'ask' }>): Promise<unknown> {
  switch (asked.name) {
    case 'rows':
      return session.rows(...asked.with);
    case 'facets':
      return session.facets(...asked.with);
    case 'counts':
      return session.counts(...asked.with);
    case 'entries':
      return session.entries(...asked.with);
    case 'select':
      return session.select(...asked.with);
    case 'resumeSelection':
      return session.resumeSelection(...asked.with);
    case 'selection':
      return session.selection(...asked.with);
    case 'ranks':
      return session.ranks(...asked.with);
    case 'budget':
      return session.budget(...asked.with);
    case 'lanes':
      return session.lanes(...asked.with);
    case 'editSelected':
      return session.editSelected(...asked.with);
    case 'notToContact':
      return session.notToContact(...asked.with);
    case 'ids':
      return session.ids(...asked.with);
    case 'editRows':
      return session.editRows(...asked.with);
  }
}

import { useMemo } from 'react';
import type { ListAnswer } from '../../../lib/lists/list-client';
import { USUAL_LAYOUT } from '../../../lib/model/column-layout';
import { ok } from '../../../lib/model/result';
import { say } from '../../../lib/words/catalogue/say';
import { ColumnChoice } from '../../shortlist/ColumnChoice';
import { columnSources, listColumns } from '../../shortlist/list-columns';
import { arrangedColumns } from '../../shortlist/table-columns';
import { useLanguage } from '../../ui/language';
import { showToastWithUndo } from '../../ui/toast-with-undo';
import type { SavedList } from './use-saved-list';

/** "Columns": what the table shows of each profile. */
export function ChosenColumns({ saved, answer }: { saved: SavedList; answer: ListAnswer }) {
  const { brief, fields, layout, setLayout } = saved;
  const sources = columnSources(answer, brief, fields);
  const language = useLanguage();
  const sourceKey = JSON.stringify(sources);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Each answer brings new objects with the same content, and the names follow the language.
  const columns = useMemo(() => arrangedColumns(listColumns(sources), layout), [sourceKey, layout, language]);
  const reset = () => {
    setLayout(USUAL_LAYOUT);
    const undo = async () => {
      setLayout(layout);
      return ok(null);
    };
    showToastWithUndo(
      () => say('shortlist.columns.was-reset'),
      undo,
      () => say('undo.not-yet'),
    );
  };
  return <ColumnChoice columns={columns} layout={layout} onChange={setLayout} onReset={reset} />;
}

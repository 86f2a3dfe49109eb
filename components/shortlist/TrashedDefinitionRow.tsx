import { withoutReordering } from '../../lib/model/outside-text';
import { eraseDefinition, restoreDefinition, type TrashedDefinition } from '../../lib/store/definition-trash';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { useShortlist } from '../data/use-shortlist';
import { showProblem, showToast } from '../ui/toast';
import { removedText } from './removed-text';
import { TrashItem } from './TrashItem';
import { useUndo } from './use-undo';

interface TrashedDefinitionRowProps {
  trashed: TrashedDefinition;
  nowMs: number;
}

/** A removed brief, own table or view. */
export function TrashedDefinitionRow({ trashed, nowMs }: TrashedDefinitionRowProps) {
  const db = useShortlist();
  const { offer } = useUndo();
  const { table, id, trashedAtMs } = trashed;
  const name = withoutReordering(trashed.name) || say('shortlist.trash.nameless');
  const restore = async () => {
    const result = await restoreDefinition(db, table, id);
    if (result.ok) offer(() => say('shortlist.trash.definition-restored', { table, name }), result.value);
    else showProblem(() => inOneLine(result.problem));
  };
  const erase = async () => {
    const result = await eraseDefinition(db, table, id);
    if (result.ok) showToast(() => say('shortlist.trash.definition-erased', { table, name }));
    else showProblem(() => inOneLine(result.problem));
  };
  return (
    <TrashItem
      text={[name, say('shortlist.trash.kind', { table }), removedText(trashedAtMs, nowMs)].join(' · ')}
      names={{
        restore: say('shortlist.trash.restore-definition', { table, name }),
        erase: say('shortlist.trash.erase-definition', { table, name }),
        eraseNow: say('shortlist.trash.erase-definition-now', { table, name }),
      }}
      question={say('shortlist.trash.ask-definition', { table })}
      onRestore={() => void restore()}
      onErase={() => void erase()}
    />
  );
}

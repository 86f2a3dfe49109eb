import { withoutReordering } from '../../lib/model/outside-text';
import { restoreDefinition, type TrashedDefinition } from '../../lib/store/definition-trash';
import { inOneLine } from '../../lib/words/problem-words';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { showProblem } from '../ui/toast';
import { removedText } from './removed-text';
import styles from './Trash.module.css';
import { useUndo } from './use-undo';

interface TrashedDefinitionRowProps {
  trashed: TrashedDefinition;
  nowMs: number;
}

/** A removed brief or own table, with a button that restores it. */
export function TrashedDefinitionRow({ trashed, nowMs }: TrashedDefinitionRowProps) {
  const db = useShortlist();
  const { offer } = useUndo();
  const { table, id, trashedAtMs } = trashed;
  const what = table === 'briefs' ? 'brief' : 'table';
  const name = withoutReordering(trashed.name) || 'without a name';
  const restore = async () => {
    const result = await restoreDefinition(db, table, id);
    if (result.ok) offer(`Restored the ${what} “${name}”.`, result.value);
    else showProblem(inOneLine(result.problem));
  };
  return (
    <li className={styles.row}>
      <span>
        {name} · {what === 'brief' ? 'brief' : 'own table'} · {removedText(trashedAtMs, nowMs)}
      </span>
      <Button variant="quiet" name={`Restore the ${what} ${name}`} onPress={() => void restore()}>
        Restore
      </Button>
    </li>
  );
}

import { withoutReordering } from '../../lib/model/outside-text';
import { restoreDefinition, type TrashedDefinition } from '../../lib/store/definition-trash';
import { say } from '../../lib/words/catalogue/say';
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
  const name = withoutReordering(trashed.name) || say('shortlist.trash.nameless');
  const restore = async () => {
    const result = await restoreDefinition(db, table, id);
    if (result.ok) offer(say('shortlist.trash.definition-restored', { table, name }), result.value);
    else showProblem(inOneLine(result.problem));
  };
  return (
    <li className={styles.row}>
      <span>
        {name} · {say('shortlist.trash.kind', { table })} · {removedText(trashedAtMs, nowMs)}
      </span>
      <Button
        variant="quiet"
        name={say('shortlist.trash.restore-definition', { table, name })}
        onPress={() => void restore()}
      >
        {say('shortlist.trash.restore')}
      </Button>
    </li>
  );
}

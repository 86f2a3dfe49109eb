import { type FormEvent, useState } from 'react';
import { withoutReordering } from '../../lib/model/outside-text';
import { say } from '../../lib/words/catalogue/say';
import type { Views } from '../data/use-views';
import type { SavedView } from '../data/view-rows';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { TextField } from '../ui/TextField';
import styles from './Views.module.css';
import { viewNameProblem } from './view-name-problem';

interface ViewMenuProps {
  view: SavedView;
  views: Views;
  onMove(by: -1 | 1): void;
  onDelete(): void;
}

/** Renames, moves and deletes the open view. */
export function ViewMenu({ view, views, onMove, onDelete }: ViewMenuProps) {
  const name = withoutReordering(view.name);
  const at = views.all.findIndex(({ id }) => id === view.id);
  return (
    <Popover variant="quiet" opener={say('views.menu')} name={say('views.menu-name', { name })} title={name}>
      {(close) => (
        <>
          <RenameForm key={view.name} view={view} views={views} onDone={close} />
          <div className={styles.actions}>
            <Button onPress={() => onMove(-1)} disabled={at <= 0}>
              {say('views.left')}
            </Button>
            <Button onPress={() => onMove(1)} disabled={at === views.all.length - 1}>
              {say('views.right')}
            </Button>
            <Button
              onPress={() => {
                close();
                onDelete();
              }}
            >
              {say('views.delete')}
            </Button>
          </div>
        </>
      )}
    </Popover>
  );
}

function RenameForm({ view, views, onDone }: { view: SavedView; views: Views; onDone(): void }) {
  const [name, setName] = useState(view.name);
  const others = views.all.filter(({ id }) => id !== view.id);
  const problem = viewNameProblem(name, others);
  const rename = (event?: FormEvent) => {
    event?.preventDefault();
    if (problem !== null) return;
    onDone();
    if (name.trim() !== view.name) void views.rename(view, name.trim());
  };
  return (
    <form onSubmit={rename} className={styles.form}>
      <TextField label={say('views.name')} value={name} onChange={setName} problem={problem} />
      <Button variant="primary" onPress={() => rename()}>
        {say('views.rename')}
      </Button>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { say } from '../../lib/words/catalogue/say';
import type { SavedView } from '../data/view-rows';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { TextField } from '../ui/TextField';
import styles from './Views.module.css';
import { viewNameProblem } from './view-name-problem';

interface SaveViewProps {
  views: readonly SavedView[];
  /** Whether another view is open, of which this becomes a copy. */
  isCopy: boolean;
  onSave(name: string): Promise<void>;
}

/** Saves what the table shows under a name. */
export function SaveView({ views, isCopy, onSave }: SaveViewProps) {
  return (
    <Popover
      variant="quiet"
      opener={`+ ${say(isCopy ? 'views.save-new' : 'views.save')}`}
      title={say('views.save-title')}
    >
      {(close) => (
        <SaveForm
          views={views}
          onSave={(name) => {
            close();
            void onSave(name);
          }}
        />
      )}
    </Popover>
  );
}

function SaveForm({ views, onSave }: { views: readonly SavedView[]; onSave(name: string): void }) {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const problem = viewNameProblem(name, views);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (problem === null) onSave(name.trim());
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField label={say('views.name')} value={name} onChange={setName} problem={tried ? problem : null} />
      <Button variant="primary" onPress={() => save()}>
        {say('views.save')}
      </Button>
    </form>
  );
}

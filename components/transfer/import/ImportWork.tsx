import type { ImportProgress } from '../../../lib/transfer/import/import-client';
import { say } from '../../../lib/words/catalogue/say';
import { Button } from '../../ui/Button';
import { OutsideText } from '../../ui/OutsideText';
import { Progress } from '../../ui/Progress';
import styles from './Import.module.css';
import type { ImportFlow } from './import-flow';

interface ImportWorkProps {
  flow: ImportFlow;
  progress: ImportProgress;
  name: string | null;
}

/** What is being done, how far it is, and the button that ends it. */
export function ImportWork({ flow, progress: { doing, done, of }, name }: ImportWorkProps) {
  const words = say(`import.working.${doing}`);
  const isSaving = doing === 'saving';
  return (
    <div className={styles.working}>
      {name !== null && (
        <p className={styles.file}>
          <OutsideText>{name}</OutsideText>
        </p>
      )}
      {of > 0 ? <Progress label={words} value={done} of={of} /> : <p role="status">{words}</p>}
      {!isSaving && <p className={styles.hint}>{say('import.working.safe')}</p>}
      <Button onPress={isSaving ? flow.stop : flow.cancel}>
        {say(isSaving ? 'import.working.stop' : 'import.cancel')}
      </Button>
    </div>
  );
}

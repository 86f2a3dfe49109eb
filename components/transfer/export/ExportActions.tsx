import type { ExportKind } from '../../../lib/transfer/export/targets/target';
import { say } from '../../../lib/words/catalogue/say';
import { Button } from '../../ui/Button';
import formStyles from '../../ui/DialogForm.module.css';
import { Progress } from '../../ui/Progress';
import { showToast } from '../../ui/toast';
import styles from './ExportForm.module.css';
import type { useExport } from './use-export';

interface ExportActionsProps {
  kind: ExportKind;
  /** Whether a row is a creator and not a profile. */
  isByCreator: boolean;
  /** How many rows will be in the file; null until that is known. */
  rows: number | null;
  exporting: ReturnType<typeof useExport>;
  onPress(): void;
}

/** The button that writes the file, and while it is written how far it is. */
export function ExportActions({ kind, isByCreator, rows, exporting, onPress }: ExportActionsProps) {
  const { progress, cancel } = exporting;
  const stop = () => {
    cancel();
    showToast(() => say('export.dialog.cancelled'));
  };
  if (progress)
    return (
      <div className={formStyles.actions}>
        <div className={styles.progress}>
          <Progress label={say('export.dialog.writing')} value={progress.done} of={progress.of} />
        </div>
        <Button onPress={stop}>{say('export.dialog.cancel')}</Button>
      </div>
    );
  return (
    <div className={formStyles.actions}>
      <Button variant="primary" disabled={!rows} onPress={onPress}>
        {buttonWords(kind, isByCreator, rows)}
      </Button>
    </div>
  );
}

function buttonWords(kind: ExportKind, isByCreator: boolean, rows: number | null): string {
  if (rows === null) return say('export.dialog.download-some');
  if (isByCreator) return say('export.dialog.download-creators', { creators: rows });
  return say(kind === 'clipboard' ? 'export.dialog.copy' : 'export.dialog.download', { profiles: rows });
}

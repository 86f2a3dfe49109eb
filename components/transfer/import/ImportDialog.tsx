import { Dialog } from '@base-ui/react/dialog';
import { useStore } from 'zustand';
import { say } from '../../../lib/words/catalogue/say';
import buttonStyles from '../../ui/Button.module.css';
import dialogStyles from '../../ui/Dialog.module.css';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { CheckStep } from './CheckStep';
import { ChooseStep } from './ChooseStep';
import { ColumnsStep } from './ColumnsStep';
import { DoneStep } from './DoneStep';
import styles from './Import.module.css';
import { ImportWork } from './ImportWork';
import type { ImportFlow } from './import-flow';
import { Steps } from './Steps';
import { useDroppedFile } from './use-dropped-file';
import { importDialog, useImportFlow } from './use-import-flow';

/**
 * "Import", and the dialog with its steps. Closing it keeps what was chosen until the import is finished, and one that is being
 * saved goes on. A file dropped anywhere on the page opens it.
 */
export function ImportDialog() {
  const flow = useImportFlow();
  const { open } = importDialog();
  const show = (next: boolean) => {
    importDialog.setState({ open: next, wants: 'file' });
    if (!next) flow.leave();
  };
  useDroppedFile((file) => {
    show(true);
    void flow.open({ kind: 'file', file }, file.name);
  });
  return (
    <Dialog.Root open={open} onOpenChange={show} disablePointerDismissal>
      <Dialog.Trigger data-part="import" className={`${buttonStyles.button} ${buttonStyles.plain}`}>
        {say('import.open')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles.backdrop} />
        <Dialog.Popup className={`${dialogStyles.popup} ${styles.popup}`}>
          <div className={dialogStyles.head}>
            <Dialog.Title className={dialogStyles.title}>{say('import.title')}</Dialog.Title>
            <Dialog.Close className={`${buttonStyles.button} ${buttonStyles.plain}`}>
              {say('import.close')}
            </Dialog.Close>
          </div>
          <FailureBoundary part={say('import.part')}>
            <Body flow={flow} />
          </FailureBoundary>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Body({ flow }: { flow: ImportFlow }) {
  const state = useStore(flow.store);
  const { step, progress, planned, counts, result } = state;
  const isReading = step === 'choose' && progress !== null;
  const isSaving = progress?.doing === 'saving';
  return (
    <>
      {step !== 'done' && <Steps at={step} />}
      {(isReading || isSaving) && <ImportWork flow={flow} progress={progress} name={state.name} />}
      {step === 'choose' && !isReading && <ChooseStep flow={flow} state={state} />}
      {step === 'columns' && planned && <ColumnsStep flow={flow} state={state} planned={planned} />}
      {step === 'check' && planned && counts && !isSaving && (
        <CheckStep flow={flow} state={state} planned={planned} counts={counts} />
      )}
      {step === 'done' && result && !isSaving && <DoneStep flow={flow} state={state} result={result} />}
    </>
  );
}

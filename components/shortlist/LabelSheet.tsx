import { Dialog } from '@base-ui/react/dialog';
import { Tabs } from '@base-ui/react/tabs';
import type { KeyboardEvent } from 'react';
import type { LabelTable } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { labelsName } from '../../lib/words/label-words';
import buttonStyles from '../ui/Button.module.css';
import { FailureBoundary } from '../ui/FailureBoundary';
import sheetStyles from '../ui/Sheet.module.css';
import tabStyles from '../ui/Tabs.module.css';
import { LabelPanel } from './LabelPanel';
import styles from './Labels.module.css';
import { useUndo } from './use-undo';

const TABLES: readonly LabelTable[] = ['tags', 'stages', 'lists', 'fields'];

/**
 * Where the user's tags, stages, lists and custom fields are named, ordered, coloured, merged and deleted. It leaves the rest of
 * the page usable, so that the table shows each change at once and Undo can be pressed.
 */
export function LabelSheet() {
  const { undoLast } = useUndo();
  const onKeyDown = (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, shiftKey, altKey, key, repeat } = event;
    // A field whose text has changed stops the key, which then undoes its typing.
    if (!(ctrlKey || metaKey) || shiftKey || altKey || repeat || key.toLowerCase() !== 'z') return;
    event.preventDefault();
    void undoLast();
  };
  return (
    <Dialog.Root modal={false} disablePointerDismissal>
      <Dialog.Trigger className={`${buttonStyles.button} ${buttonStyles.quiet}`}>
        {say('shortlist.labels.title')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Popup className={`${sheetStyles.sheet} ${styles.sheet}`} onKeyDown={onKeyDown}>
          <div className={sheetStyles.head}>
            <Dialog.Title className={sheetStyles.title}>{say('shortlist.labels.title')}</Dialog.Title>
            <Dialog.Close className={`${buttonStyles.button} ${buttonStyles.plain}`}>
              {say('shortlist.labels.close')}
            </Dialog.Close>
          </div>
          <Tabs.Root defaultValue={TABLES[0]}>
            <Tabs.List className={tabStyles.tabs} activateOnFocus>
              {TABLES.map((table) => (
                <Tabs.Tab key={table} value={table} className={tabStyles.tab}>
                  {labelsName(table)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {TABLES.map((table) => (
              <Tabs.Panel key={table} value={table} className={styles.panel} tabIndex={-1}>
                <FailureBoundary part={labelsName(table)}>
                  <LabelPanel table={table} />
                </FailureBoundary>
              </Tabs.Panel>
            ))}
          </Tabs.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

import { type ChangeEvent, type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { MAX_FILE_BYTES } from '../../../lib/transfer/import/file-fault';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { Button } from '../../ui/Button';
import { OutsideText } from '../../ui/OutsideText';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { TextField } from '../../ui/TextField';
import styles from './ChooseStep.module.css';
import { faultWords } from './fault-words';
import importStyles from './Import.module.css';
import type { ImportFlow, ImportState } from './import-flow';
import { importDialog } from './use-import-flow';

/** A paste of more text than this would make the field slow; it is read at once and not shown. */
const MAX_SHOWN = 100_000;

/** A file by button or drop, or a text. */
export function ChooseStep({
  flow,
  state: { fault, problem, name },
}: {
  flow: ImportFlow;
  state: ImportState;
}) {
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const { wants } = importDialog();
  useEffect(() => {
    if (wants === 'text') field.current?.querySelector('textarea')?.focus();
  }, [wants]);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) void flow.open({ kind: 'file', file }, file.name);
    // The same file can be chosen again after it was corrected.
    currentTarget.value = '';
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted === '' && file) void flow.open({ kind: 'file', file }, file.name);
    else if (pasted.length > MAX_SHOWN) void flow.open({ kind: 'text', text: pasted }, null);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.choose}>
      {fault && (
        <div role="alert" className={styles.fault}>
          {name !== null && (
            <p>
              <OutsideText>{name}</OutsideText>
            </p>
          )}
          <p>{faultWords(fault)}</p>
          <p>{say('import.fault.nothing-taken')}</p>
        </div>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <div className={styles.drop}>
        <p>{say('import.choose.drop')}</p>
        <input
          ref={input}
          type="file"
          className="only-heard"
          tabIndex={-1}
          aria-hidden="true"
          accept=".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.json,.jsonl,.ndjson,text/*"
          onChange={choose}
        />
        <Button variant="primary" onPress={() => input.current?.click()}>
          {say('import.choose.file')}
        </Button>
        <p className={importStyles.hint}>
          {say('import.choose.formats', { megabytes: formatNumber(MAX_FILE_BYTES / 1_000_000) })}
        </p>
      </div>
      <div ref={field} className={styles.paste} onPaste={paste}>
        <TextField
          label={say('import.choose.paste')}
          lines={4}
          value={text}
          onChange={setText}
          hint={say('import.choose.paste-hint')}
        />
        <Button disabled={text.trim() === ''} onPress={() => void flow.open({ kind: 'text', text }, null)}>
          {say('import.choose.use-text')}
        </Button>
      </div>
    </div>
  );
}

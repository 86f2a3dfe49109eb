import { useId } from 'react';
import type { MadePageFile } from '../../lib/messages/contract';
import { say } from '../../lib/words/catalogue/say';
import { differencesWords, fileWords, replacedWords } from '../../lib/words/page-file-words';
import { download } from '../data/download';
import { Button } from '../ui/Button';
import styles from './PageFile.module.css';

/** In characters. A text field with more of them stops the screen for seconds. */
const MAX_SHOWN = 300_000;

/** What a page file keeps and what it replaces, its text, and a button that saves it. */
export function PageFilePreview({ file }: { file: MadePageFile }) {
  const id = useId();
  const { platform, text } = file;
  const day = new Date().toISOString().slice(0, 10);
  return (
    <>
      <p>{say('page-file.stays')}</p>
      <p>{replacedWords(file)}</p>
      <p>{differencesWords(file)}</p>
      <div className={styles.file}>
        <label htmlFor={id}>{fileWords(file)}</label>
        {text.length > MAX_SHOWN && <p>{say('page-file.first-part')}</p>}
        <textarea
          id={id}
          className={styles.text}
          readOnly
          rows={12}
          spellCheck={false}
          dir="ltr"
          value={text.slice(0, MAX_SHOWN)}
        />
      </div>
      <Button
        variant="primary"
        onPress={() => download(text, `yardstick-page-${platform}-${day}.html`, 'text/html')}
      >
        {say('page-file.save')}
      </Button>
    </>
  );
}

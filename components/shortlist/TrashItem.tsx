import { useState } from 'react';
import { say } from '../../lib/words/catalogue/say';
import { Button } from '../ui/Button';
import styles from './Trash.module.css';

interface TrashItemProps {
  text: string;
  /** The buttons with what they are about, for a screen reader. */
  names: { restore: string; erase: string; eraseNow: string };
  /** Asked before it is erased, which cannot be undone. */
  question: string;
  onRestore(): void;
  onErase(): void;
}

/** One thing in the trash, which can be restored, or erased after a question. */
export function TrashItem({ text, names, question, onRestore, onErase }: TrashItemProps) {
  const [asked, setAsked] = useState(false);
  return (
    <li className={styles.row}>
      <span>{text}</span>
      {asked ? (
        <>
          <span>{question}</span>
          <Button variant="quiet" name={names.eraseNow} onPress={onErase}>
            {say('shortlist.trash.erase-now')}
          </Button>
          <Button variant="quiet" onPress={() => setAsked(false)}>
            {say('shortlist.trash.cancel')}
          </Button>
        </>
      ) : (
        <>
          <Button variant="quiet" name={names.restore} onPress={onRestore}>
            {say('shortlist.trash.restore')}
          </Button>
          <Button variant="quiet" name={names.erase} onPress={() => setAsked(true)}>
            {say('shortlist.trash.erase')}
          </Button>
        </>
      )}
    </li>
  );
}

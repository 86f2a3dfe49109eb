import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { CellKind } from '../../../lib/cells/cell-column';
import { say } from '../../../lib/words/catalogue/say';
import fieldStyles from '../../ui/Field.module.css';
import { OutsideText } from '../../ui/OutsideText';
import styles from './CellEditor.module.css';
import { isChoice, type KnownNames, optionsFor, takesLines, takesSeveral, textWith } from './cell-options';

/** Where the cursor goes after an edit. */
export type Next = 'stay' | 'down' | 'up' | 'after' | 'before';

interface CellEditorProps {
  kind: CellKind;
  /** The heading of the column. */
  label: string;
  /** What the cell holds, as text. */
  text: string;
  /** What was typed to open it, and replaces the text; null if it was opened with Enter. */
  typed: string | null;
  names: KnownNames;
  hint: string | null;
  /** Stores the text; the sentence that says why it is refused, or null. */
  store(text: string): string | null;
  /** Called with every change of the text. */
  keepTyped(text: string): void;
  /** Ends the edit. */
  leave(next: Next): void;
  /** Reports a text that was refused while the user went elsewhere. */
  lose(text: string, why: string): void;
}

/** Edits one cell where it is. Enter and Tab store and go on, Escape takes back. */
export function CellEditor(props: CellEditorProps) {
  const { kind, label, text: before, typed, names, hint, store, keepTyped, leave, lose } = props;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [text, setText] = useState(typed ?? before);
  const [problem, setProblem] = useState<string | null>(null);
  const [active, setActive] = useState<number | null>(null);
  const isDone = useRef(false);
  const listId = useId();
  const noteId = useId();
  const options = optionsFor(kind, names, text, text === before);
  // The first fitting option of a choice is taken; a new tag is never exchanged for a known one.
  const first = isChoice(kind) && text.trim() !== '' && text !== before ? 0 : null;
  const chosen = options.length === 0 ? null : (active ?? first);

  useLayoutEffect(() => {
    const input = field.current;
    input?.focus();
    // At the end, as in every spreadsheet: a letter is added. Of a choice, another one is typed instead.
    if (typed === null && isChoice(kind)) input?.select();
    else input?.setSelectionRange(input.value.length, input.value.length);
    input?.closest('[data-part="editor"]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [typed, kind]);

  /** Stores what is written. False if it is refused. */
  const finish = (written: string, next: Next): boolean => {
    // A text that was typed although the cell has it already is a step that changed nothing.
    const why = written === before && typed === null ? null : store(written);
    setProblem(why);
    if (why !== null) return false;
    isDone.current = true;
    leave(next);
    return true;
  };
  const abandon = useEffectEvent(() => {
    if (isDone.current) return;
    isDone.current = true;
    const why = text === before ? null : store(text);
    if (why !== null) lose(text, why);
  });
  useEffect(() => {
    isDone.current = false;
    // The row or the page may go while a text is typed.
    window.addEventListener('pagehide', abandon);
    return () => {
      window.removeEventListener('pagehide', abandon);
      abandon();
    };
  }, []);
  const keepNow = useEffectEvent(() => {
    if (text !== before) keepTyped(text);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is the reason to keep it.
  useEffect(() => keepNow(), [text]);
  const choose = (option: string, next: Next) => {
    const written = textWith(kind, text, option);
    if (!takesSeveral(kind)) return void finish(written, next);
    setActive(null);
    setText(written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return;
    const option = chosen === null ? undefined : options[chosen];
    const isDown = key === 'ArrowDown';
    if (key === 'Enter' && takesLines(kind) && (shiftKey || altKey)) {
      if (shiftKey) return;
      field.current?.setRangeText('\n', field.current.selectionStart, field.current.selectionEnd, 'end');
      setText(field.current?.value ?? text);
    } else if (key === 'Enter') {
      const next = shiftKey ? 'up' : 'down';
      if (option !== undefined) choose(option, next);
      else finish(text, next);
    } else if (key === 'Tab') {
      const next = shiftKey ? 'before' : 'after';
      finish(option === undefined ? text : textWith(kind, text, option), next);
    } else if (key === 'Escape') {
      isDone.current = true;
      leave('stay');
    } else if ((isDown || key === 'ArrowUp') && options.length > 0) {
      const step = isDown ? 1 : -1;
      const from = chosen ?? (isDown ? -1 : options.length);
      setActive((from + step + options.length) % options.length);
    } else if (typed !== null && !ctrlKey && !metaKey && ARROWS[key] !== undefined && !shiftKey) {
      finish(text, ARROWS[key]);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = {
    ref: field,
    className: `${fieldStyles.control} ${styles.field}`,
    value: text,
    autoComplete: 'off',
    'aria-label': label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null && hint === null ? undefined : noteId,
    dir: 'auto',
    onChange: ({ target }: { target: { value: string } }) => {
      setActive(null);
      setProblem(null);
      setText(target.value);
    },
    onBlur: () => {
      // Not when the whole window loses the focus: typing may go on.
      if (document.activeElement === field.current || isDone.current) return;
      abandon();
      leave('stay');
    },
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field inside.
    <div className={styles.editor} data-part="editor" onKeyDown={onKeyDown}>
      {takesLines(kind) ? (
        <textarea {...shared} rows={1} />
      ) : (
        <input
          {...shared}
          {...((isChoice(kind) || takesSeveral(kind)) && {
            role: 'combobox',
            'aria-expanded': options.length > 0,
            'aria-controls': listId,
            'aria-autocomplete': 'list' as const,
            'aria-activedescendant': chosen === null ? undefined : `${listId}-${chosen}`,
          })}
        />
      )}
      {options.length > 0 && (
        <div
          id={listId}
          role="listbox"
          className={styles.options}
          aria-label={say('cells.options', { column: label })}
        >
          {options.map((option, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys.
            <div
              key={option}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option, 'stay')}
            >
              <OutsideText>{option}</OutsideText>
            </div>
          ))}
        </div>
      )}
      {problem !== null && (
        <p id={noteId} role="alert" className={`${fieldStyles.problem} ${styles.note}`}>
          {problem}
        </p>
      )}
      {problem === null && hint !== null && (
        <p id={noteId} className={`${fieldStyles.hint} ${styles.note}`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** In a text that was begun by typing, the arrow keys go on to the next cell, as in every spreadsheet. */
const ARROWS: Readonly<Record<string, Next>> = { ArrowUp: 'up', ArrowDown: 'down' };

import { Autocomplete } from '@base-ui/react/autocomplete';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { say } from '../../lib/words/catalogue/say';
import fieldStyles from './Field.module.css';
import { useKeyOf } from './keys/listed-keys';
import { OutsideText } from './OutsideText';
import { TagChips } from './TagChips';
import styles from './Tags.module.css';
import { holdsSeveral, suggestions } from './tag-list';
import { useUnfinishedText } from './unfinished-text';
import { useTypedTags } from './use-typed-tags';

interface TagsProps {
  label: string;
  value: string[];
  onChange(tags: string[]): void;
  /** Tags used before, suggested while typing. */
  known?: string[];
  /** Why a text is not valid as a tag of this field; null if it is. Without it, every text is valid. */
  problemWith?(tag: string): string | null;
  /** Called when the unfinished text changes. When it becomes a tag, `onChange` is called instead. */
  onTyping?(text: string): void;
}

/**
 * A field for several short words: Enter or a comma adds one, Backspace in the empty field removes the last.
 * Suggestions open below the text, where they cover nothing, and change the text only when one is chosen.
 */
export function Tags({ label, value, onChange, known = [], problemWith, onTyping }: TagsProps) {
  const inputId = useId();
  const problemId = useId();
  const field = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState(false);
  const [highlighted, setHighlighted] = useState<string | undefined>();
  const { typed, type, add, choose, problem } = useTypedTags({ value, onChange, problemWith });

  const offered = suggestions(known, value, typed);
  const open = wanted && offered.length > 0;
  const finish = () => {
    setWanted(false);
    add(typed);
  };
  const { onBlur } = useUnfinishedText(field, finish);
  useInSight(open, field);
  useKeyOf(field, say('ui.key.enter'), say('ui.tags.key-add', { label }));
  useKeyOf(field, say('ui.key.backspace'), say('ui.tags.key-remove', { label }));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, repeat, nativeEvent, ctrlKey, metaKey, altKey } = event;
    // 229: the key belongs to an input method, also where the browser ends the composition first.
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229 || ctrlKey || metaKey || altKey) return;
    const choosing = open && highlighted !== undefined;
    if (key === 'Enter' && !choosing && typed.trim() !== '') finish();
    else if (key === 'Escape' && open) setWanted(false);
    else if (key === 'ArrowDown' && !open && offered.length > 0) setWanted(true);
    // A Backspace held down to delete text must not go on to delete tags.
    else if (key === 'Backspace' && typed === '' && !repeat) onChange(value.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text');
    if (!holdsSeveral(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    setWanted(false);
    add(typed.slice(0, selectionStart ?? typed.length) + pasted + typed.slice(selectionEnd ?? typed.length));
  };

  return (
    <div ref={field} className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={inputId}>
        {label}
      </label>
      <Autocomplete.Root
        inline
        open={open}
        items={offered}
        filter={null}
        // A list that opens under a resting pointer must not redirect Enter away from the text.
        highlightItemOnHover={false}
        value={typed}
        onValueChange={(text, { reason }) => {
          // The library also empties its input for other reasons, such as Escape. Only typing may change the text.
          if (reason !== 'input-change') return;
          setWanted(text.trim() !== '');
          onTyping?.(text);
          type(text);
        }}
        onItemHighlighted={setHighlighted}
      >
        <div className={`${fieldStyles.control} ${styles.chips}`}>
          <TagChips
            label={label}
            tags={value}
            onRemove={(tag) => {
              onChange(value.filter((other) => other !== tag));
              input.current?.focus();
            }}
          />
          <Autocomplete.Input
            ref={input}
            id={inputId}
            className={styles.input}
            aria-expanded={open}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : problemId}
            placeholder={value.length === 0 ? say('ui.tags.hint') : undefined}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={onBlur}
          />
        </div>
        {open && (
          <Autocomplete.List className={styles.offers} aria-label={say('ui.tags.known', { label })}>
            {(tag: string) => (
              <Autocomplete.Item
                key={tag}
                value={tag}
                className={styles.item}
                onClick={() => {
                  setWanted(false);
                  choose(tag);
                }}
              >
                <OutsideText>{tag}</OutsideText>
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        )}
      </Autocomplete.Root>
      {problem !== null && (
        <p id={problemId} role="alert" className={fieldStyles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** Suggestions make the form longer; in a low window its button must stay visible. */
function useInSight(open: boolean, field: { current: HTMLElement | null }): void {
  useEffect(() => {
    if (open) field.current?.closest('form')?.scrollIntoView?.({ block: 'nearest' });
  }, [open, field]);
}

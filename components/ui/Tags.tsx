import { Combobox } from '@base-ui/react/combobox';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import fieldStyles from './Field.module.css';
import styles from './Tags.module.css';
import { addTag, suggestions } from './tag-list';

interface TagsProps {
  label: string;
  value: string[];
  onChange(tags: string[]): void;
  /** Tags used before, offered while typing. */
  known?: string[];
}

/** Several short words: Enter or a comma ends one, Backspace takes the last one back. */
export function Tags({ label, value, onChange, known = [] }: TagsProps) {
  const inputId = useId();
  const group = useRef<HTMLDivElement>(null);
  const offers = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [highlighted, setHighlighted] = useState<string | undefined>();

  const offered = suggestions(known, value, typed);
  const endTag = () => {
    onChange(addTag(value, typed));
    setTyped('');
  };
  useWhenPressedBeside([group, offers], () => typed.trim() !== '' && endTag());
  const onKeyDown = (event: KeyboardEvent) => {
    const ends = event.key === ',' || (event.key === 'Enter' && highlighted === undefined);
    if (!ends || typed.trim() === '') return;
    event.preventDefault();
    endTag();
  };

  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={inputId}>
        {label}
      </label>
      <Combobox.Root
        multiple
        items={offered}
        filter={null}
        // An open list hides the rest of the screen from screen readers: an empty one must not.
        open={open && offered.length > 0}
        onOpenChange={setOpen}
        value={value}
        onValueChange={(tags) => {
          onChange(tags);
          setTyped('');
        }}
        inputValue={typed}
        onInputValueChange={setTyped}
        onItemHighlighted={setHighlighted}
      >
        <Combobox.Chips ref={group} className={`${fieldStyles.control} ${styles.chips}`}>
          {value.map((tag) => (
            <Combobox.Chip key={tag} className={styles.chip} aria-label={tag}>
              {tag}
              <Combobox.ChipRemove className={styles.remove} aria-label={`Remove ${tag}`}>
                ×
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            id={inputId}
            className={styles.input}
            onKeyDown={onKeyDown}
            // What was typed and not ended is a tag too: leaving the field must not lose it.
            onBlur={() => typed.trim() !== '' && endTag()}
          />
        </Combobox.Chips>
        <Combobox.Portal>
          <Combobox.Positioner className={styles.positioner} sideOffset={4} anchor={group}>
            <Combobox.Popup ref={offers} className={styles.popup}>
              <Combobox.List>
                {(tag: string) => (
                  <Combobox.Item key={tag} value={tag} className={styles.item}>
                    {tag}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  );
}

/** A button that is still off keeps the field from being left, and may wait for just what stands in it. */
function useWhenPressedBeside(own: readonly RefObject<HTMLElement | null>[], end: () => void): void {
  const onPress = useEffectEvent(({ target }: Event) => {
    if (!own.some(({ current }) => current?.contains(target as Node))) end();
  });
  useEffect(() => {
    const listener = (event: Event) => onPress(event);
    document.addEventListener('pointerdown', listener, { capture: true });
    return () => document.removeEventListener('pointerdown', listener, { capture: true });
  }, []);
}

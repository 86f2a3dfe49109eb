import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import fieldStyles from '../ui/Field.module.css';

interface LabelNameProps {
  /** What the field is called. */
  name: string;
  saved: string;
  /** Returns true if the text was saved. */
  onSave(text: string): Promise<boolean>;
  onChange(): void;
  problemId: string | null;
}

/** A name that can be edited in place: Enter and leaving the field save it, Escape restores it. */
export function LabelName({ name, saved, onSave, onChange, problemId }: LabelNameProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isSaving = useRef(false);
  const isStored = useRef(false);
  // The text stays until the saved name arrives, so that the old one does not flash up.
  useEffect(() => {
    if (isStored.current) setTyped((text) => (text?.trim() === saved ? null : text));
    isStored.current = false;
  }, [saved]);
  const save = async () => {
    if (typed === null || isSaving.current) return;
    if (typed.trim() === saved) return setTyped(null);
    isSaving.current = true;
    isStored.current = true;
    if (!(await onSave(typed))) isStored.current = false;
    isSaving.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    if (event.key === 'Enter') void save();
    if (typed === null) return;
    // While the text differs, these keys are about the text, not about the window around it.
    const undoes = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    if (undoes || event.key === 'Escape') event.stopPropagation();
    if (event.key !== 'Escape') return;
    setTyped(null);
    onChange();
  };
  return (
    <input
      type="text"
      data-part="name"
      className={`${fieldStyles.control}`}
      aria-label={name}
      aria-invalid={problemId !== null}
      aria-describedby={problemId ?? undefined}
      autoComplete="off"
      dir="auto"
      value={typed ?? saved}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange();
      }}
      onKeyDown={onKeyDown}
      onBlur={() => void save()}
    />
  );
}

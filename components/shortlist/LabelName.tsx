import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import fieldStyles from '../ui/Field.module.css';

interface LabelNameProps {
  /** What the field is called. */
  name: string;
  saved: string;
  /** The name as it is stored; null for a built-in one. */
  stored: string | null;
  /** Saves a name that was typed over another one. Returns true if it was saved. */
  onSave(text: string, over: string | null): Promise<boolean>;
  onChange(): void;
  problemId: string | null;
}

/** A name that can be edited in place: Enter and leaving the field save it, Escape restores it. */
export function LabelName({ name, saved, stored, onSave, onChange, problemId }: LabelNameProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const over = useRef(stored);
  const isSaving = useRef(false);
  const isStored = useRef(false);
  /** A text that was refused is saved by a key, and not by leaving the field once more. */
  const isRefused = useRef(false);
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
    const isDone = await onSave(typed, over.current);
    if (!isDone) isStored.current = false;
    isRefused.current = !isDone;
    isSaving.current = false;
  };
  const leave = () => {
    if (!isRefused.current) void save();
  };
  // The list closes with the window, or with a switch of the workspace.
  const leaveNow = useEffectEvent(() => leave());
  useEffect(() => {
    window.addEventListener('pagehide', leaveNow);
    return () => {
      window.removeEventListener('pagehide', leaveNow);
      leaveNow();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    if (event.key === 'Enter') {
      // What has the focus after saving, such as the list of what to merge into, would otherwise open by the same press.
      event.preventDefault();
      if (isRefused.current) over.current = stored;
      void save();
    }
    if (typed === null) return;
    // While the text differs, these keys are about the text, not about the window around it.
    const undoes = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    if (undoes || event.key === 'Escape') event.stopPropagation();
    if (event.key !== 'Escape') return;
    isRefused.current = false;
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
        if (typed === null) over.current = stored;
        isRefused.current = false;
        setTyped(event.target.value);
        onChange();
      }}
      onKeyDown={onKeyDown}
      onBlur={leave}
    />
  );
}

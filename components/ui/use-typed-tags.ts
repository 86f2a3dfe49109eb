import { useState } from 'react';
import { addTags, overLimits, splitEnded, tagsIn } from './tag-list';

interface TypedTagsOptions {
  value: string[];
  onChange(tags: string[]): void;
  problemWith?: ((tag: string) => string | null) | undefined;
}

interface TypedTags {
  /** The text in the field that is not a tag yet. */
  typed: string;
  /** Sets the field's text; a separator in it finishes the tags before it. */
  type(text: string): void;
  /** Turns a text into tags. Invalid parts stay in the field. */
  add(text: string): void;
  /** Replaces the text by a suggested tag. */
  choose(tag: string): void;
  /** The problem of the text that stayed. */
  problem: string | null;
}

/** The state of a field that turns text into tags. */
export function useTypedTags({ value, onChange, problemWith }: TypedTagsOptions): TypedTags {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const take = (ended: string, rest: string) => {
    const parts = tagsIn(ended);
    const { over, problem: limit } = overLimits(value, parts);
    const refused = parts.filter((tag) => over.has(tag) || (problemWith?.(tag) ?? null) !== null);
    const added = addTags(value, parts.filter((tag) => !refused.includes(tag)).join(','));
    if (added !== value) onChange(added);
    setProblem(limit ?? (refused[0] === undefined ? null : (problemWith?.(refused[0]) ?? null)));
    setTyped([...refused, ...(rest === '' && refused.length > 0 ? [] : [rest])].join(', '));
  };
  return {
    typed,
    type: (text) => {
      const { ended, rest } = splitEnded(text);
      take(ended, rest);
    },
    add: (text) => text.trim() !== '' && take(text, ''),
    choose: (tag) => {
      onChange(addTags(value, tag));
      setProblem(null);
      setTyped('');
    },
    problem,
  };
}

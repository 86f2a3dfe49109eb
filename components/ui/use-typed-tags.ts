import { useState } from 'react';
import { addTags, overLimits, splitEnded, tagsIn } from './tag-list';

interface TypedTagsOptions {
  value: string[];
  onChange(tags: string[]): void;
  problemWith?: ((tag: string) => string | null) | undefined;
}

interface TypedTags {
  /** What stands in the field and is not a tag yet. */
  typed: string;
  /** Takes the field's new text; a separator in it ends the tags before it. */
  type(text: string): void;
  /** Makes tags of a text. What can't be one stays in the field. */
  add(text: string): void;
  /** Adds an offered tag in place of the text. */
  choose(tag: string): void;
  /** What is wrong with the text that stayed. */
  problem: string | null;
}

/** The text of a field that makes tags of it. */
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

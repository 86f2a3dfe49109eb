import { useEffect, useRef, useState } from 'react';
import { whyChosen } from '../../lib/settings/stored-settings';
import { consequenceInOneLine } from '../../lib/words/problem-words';
import { showProblem } from '../ui/toast';
import { useShortlist } from './use-shortlist';

/**
 * Why the profiles of a choice were chosen, in the user's words, and a way to change it. It is kept for each list, view or profile of
 * the workspace. What is typed is shown at once; another window follows when nothing is being stored.
 */
export function useWhyChosen(choice: string): [string, (text: string) => void] {
  const { name } = useShortlist();
  const key = `${name} ${choice}`;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const waiting = useRef(0);
  useEffect(() => {
    let isOpen = true;
    const take = (all: Record<string, string>) => {
      if (isOpen && waiting.current === 0) setTyped(all);
    };
    void whyChosen.read().then(take);
    const end = whyChosen.watch(take);
    return () => {
      isOpen = false;
      end();
    };
  }, []);
  const change = async (text: string) => {
    setTyped((now) => ({ ...now, [key]: text }));
    waiting.current += 1;
    const stored = await whyChosen.amend(({ [key]: _, ...others }) =>
      text.trim() === '' ? others : { ...others, [key]: text.slice(0, MAX_WHY) },
    );
    waiting.current -= 1;
    if (!stored.ok) showProblem(() => consequenceInOneLine(stored.problem));
  };
  return [typed[key] ?? '', (text) => void change(text)];
}

/** A longer text is no reason but a report. */
const MAX_WHY = 5_000;

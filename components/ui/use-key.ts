import { useEffect, useEffectEvent } from 'react';

/** Runs `action` when `letter` is typed alone and the focus is in nothing that takes text. */
export function useKey(letter: string | undefined, action: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== letter?.toLowerCase()) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
    if (event.target instanceof Element && takesText(event.target)) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    if (letter === undefined) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [letter]);
}

function takesText(element: Element): boolean {
  return element.closest('input, textarea, select, [contenteditable], [role="listbox"]') !== null;
}

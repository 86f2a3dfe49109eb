import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Below this width of the window, a menu is folded in any case. In pixels. */
const NARROW_PX = 700;
/** From this width on, everything around it should stand in one line. Between the two it may take a second line. */
const ONE_LINE_PX = 1_000;

/** Whether what a menu contains is folded behind its button, because it does not fit in a line with what is beside it. */
export function useFolded(box: RefObject<HTMLElement | null>, words: string): boolean {
  const [folded, setFolded] = useState(false);
  /** The widest line that was too short. */
  const tooShort = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words take another room.
  useLayoutEffect(() => {
    const line = box.current?.parentElement;
    if (!line) return;
    tooShort.current = 0;
    setFolded(window.innerWidth < NARROW_PX);
    const measure = () => {
      if (window.innerWidth < NARROW_PX) return setFolded(true);
      if (window.innerWidth < ONE_LINE_PX) return setFolded(false);
      if (isBroken(line)) tooShort.current = Math.max(tooShort.current, line.clientWidth);
      setFolded(line.clientWidth <= tooShort.current);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(line);
    measure();
    return () => observer.disconnect();
  }, [box, words]);
  return folded;
}

/** Whether a button stands below the title of its line. */
function isBroken(line: Element): boolean {
  const [first, ...others] = [...line.querySelectorAll('h1, button, a, select')].map((one) =>
    one.getBoundingClientRect(),
  );
  if (!first || first.height === 0) return false;
  return others.some(({ top, height }) => height > 0 && top >= first.bottom);
}

import { type RefObject, useLayoutEffect, useState } from 'react';

/** Up to this width of the window, two sticky columns would leave too little room between them. As in the style sheet. */
const NARROW_PX = 920;

export interface ColumnRoom {
  /** The width inside the table's frame, in pixels; 0 until it is laid out. */
  room: number;
  isNarrow: boolean;
}

/** What the last table had. The next one begins with it, so that its rows are seldom rendered twice. */
let last: ColumnRoom = { room: 0, isNarrow: false };

/** How much room the columns have, from the first paint and after every change. */
export function useColumnRoom(frame: RefObject<HTMLElement | null>): ColumnRoom {
  const [now, setNow] = useState(last);
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const measure = () => {
      const { paddingInlineEnd } = getComputedStyle(box);
      const room = Math.floor(box.clientWidth - (Number.parseFloat(paddingInlineEnd) || 0));
      const isNarrow = window.innerWidth <= NARROW_PX;
      if (last.room !== room || last.isNarrow !== isNarrow) last = { room, isNarrow };
      setNow(last);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [frame]);
  return now;
}

import { useState } from 'react';

/** The end of the address while the board is shown, so that it is there again after a reload. */
const PART = '#board';

/** Whether this window shows the board instead of the table, and a way to switch. */
export function useBoardLayout(): [boolean, (isBoard: boolean) => void] {
  const [isBoard, setBoard] = useState(() => location.hash === PART);
  const change = (next: boolean) => {
    setBoard(next);
    history.replaceState(null, '', next ? PART : location.pathname + location.search);
  };
  return [isBoard, change];
}

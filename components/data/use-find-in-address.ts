import { useEffect, useEffectEvent } from 'react';

const FIND = '#find=';

/** Another screen asks this page by the end of its address to look for something, also while it is open. */
export function useFindInAddress(find: (words: string) => void): void {
  const look = useEffectEvent(() => {
    if (!location.hash.startsWith(FIND)) return;
    const words = decodeURIComponent(location.hash.slice(FIND.length));
    history.replaceState(null, '', location.pathname);
    find(words);
  });
  useEffect(() => {
    const heard = () => look();
    heard();
    window.addEventListener('hashchange', heard);
    return () => window.removeEventListener('hashchange', heard);
  }, []);
}

import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { captionText } from '../../lib/evaluation/brief/caption-text';
import type { LanguagesDetected } from '../../lib/evaluation/brief/known';
import type { PostReadings } from '../../lib/model/post';

/** The browser's language detection for the captions; null until it answers, or if it is unsure. */
export function useCaptionLanguages(posts: readonly PostReadings[]): LanguagesDetected | null {
  const text = useMemo(() => captionText(posts), [posts]);
  const [detected, setDetected] = useState<{ text: string; languages: LanguagesDetected } | null>(null);
  useEffect(() => {
    let open = true;
    if (text !== null) {
      detect(text).then(
        (languages) => open && setDetected({ text, languages }),
        () => undefined,
      );
    }
    return () => {
      open = false;
    };
  }, [text]);
  return detected !== null && detected.text === text ? detected.languages : null;
}

/** Runs within the browser: nothing is sent. */
async function detect(text: string): Promise<LanguagesDetected> {
  return browser.i18n.detectLanguage(text);
}

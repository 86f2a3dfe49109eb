import { useLayoutEffect, useRef } from 'react';
import type { HandOverPage } from '../../lib/documents/hand-over/hand-over';
import { say } from '../../lib/words/catalogue/say';
import formStyles from '../ui/DialogForm.module.css';
import { ScrollSection } from '../ui/ScrollSection';
import styles from './PagePreview.module.css';

/**
 * The page as it will be saved. It is drawn in a shadow tree, because the policy of the extension forbids frames, and so its style
 * and the screen's do not meet.
 */
export function PagePreview({ page }: { page: HandOverPage }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const root = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(page.style);
    root.adoptedStyleSheets = [sheet];
    const parsed = new DOMParser().parseFromString(page.main, 'text/html');
    const main = parsed.querySelector('main');
    // Inside a dialog it is no landmark of its own.
    main?.setAttribute('role', 'presentation');
    for (const anchor of parsed.querySelectorAll('a')) toTabOrPart(anchor, root);
    root.replaceChildren(...parsed.body.childNodes);
  }, [page]);
  return (
    <div className={formStyles.preview}>
      <ScrollSection title={say('hand-over.dialog.preview')} className={styles.page}>
        <div ref={frame} />
      </ScrollSection>
    </div>
  );
}

/** A link of the page opens in a tab of its own; one to a profile further down scrolls to it. */
function toTabOrPart(anchor: HTMLAnchorElement, root: ShadowRoot): void {
  const address = anchor.getAttribute('href') ?? '';
  if (!address.startsWith('#')) {
    anchor.target = '_blank';
    return;
  }
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    root.getElementById(address.slice(1))?.scrollIntoView();
  });
}

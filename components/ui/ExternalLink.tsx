import { Tooltip } from '@base-ui/react/tooltip';
import type { KeyboardEventHandler, ReactNode } from 'react';
import styles from './ExternalLink.module.css';
import { explanations } from './explanation';

interface ExternalLinkProps {
  href: string;
  children: ReactNode;
  onKeyDown?: KeyboardEventHandler;
  /** The whole text where it may be cut: it appears on hover and focus. */
  inFull?: string | undefined;
}

/** Opens an address in a new tab. Addresses from pages and files are untrusted, so only https becomes a link. */
export function ExternalLink({ href, children, onKeyDown, inFull }: ExternalLinkProps) {
  if (!href.startsWith('https://'))
    return (
      <bdi className={styles.name} title={inFull}>
        {children}
      </bdi>
    );
  const link = (
    <a className={styles.name} href={href} target="_blank" rel="noreferrer" onKeyDown={onKeyDown}>
      <bdi>{children}</bdi>
    </a>
  );
  if (inFull === undefined) return link;
  return (
    <Tooltip.Trigger
      handle={explanations}
      payload={[{ label: null, text: inFull }]}
      delay={200}
      render={link}
    />
  );
}

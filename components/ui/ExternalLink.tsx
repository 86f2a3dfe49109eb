import type { KeyboardEventHandler, ReactNode } from 'react';
import styles from './ExternalLink.module.css';

interface ExternalLinkProps {
  href: string;
  children: ReactNode;
  onKeyDown?: KeyboardEventHandler;
}

/** Opens an address in a new tab. Addresses from pages and files are untrusted, so only https becomes a link. */
export function ExternalLink({ href, children, onKeyDown }: ExternalLinkProps) {
  if (!href.startsWith('https://')) return <bdi className={styles.name}>{children}</bdi>;
  return (
    <a className={styles.name} href={href} target="_blank" rel="noreferrer" onKeyDown={onKeyDown}>
      <bdi>{children}</bdi>
    </a>
  );
}

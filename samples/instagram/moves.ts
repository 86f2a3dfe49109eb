/** How the site goes from one page to the next. These sites change address and page at different times. */
export interface Move {
  path: string;
  order: 'address-first' | 'page-first';
  /** Between address and page. */
  delayMs: number;
  /** Between the head of a page and its posts: until then the posts of the page before stay. */
  postsDelayMs: number;
}

declare global {
  interface Window {
    /** The site's own navigation, as a click in it starts it. Resolves when the page stands. */
    move(move: Move): Promise<void>;
  }
}

/** The rates that Yardstick knows by name; `lib/evaluation/formulas.ts` defines each. */
export type FormulaId =
  | 'likes-comments-by-followers'
  | 'likes-comments-shares-by-followers'
  | 'likes-by-followers'
  | 'likes-comments-by-views'
  | 'likes-comments-shares-by-views'
  | 'likes-comments-shares-saves-by-views'
  | 'likes-by-views'
  | 'comments-by-likes'
  | 'views-by-followers';

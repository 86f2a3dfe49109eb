/** The words of every platform's readers, by platform (`scripts/known-words/plugin.ts`). */
declare module 'virtual:known-words' {
  const words: Record<string, import('./known-words').KnownWords>;
  export default words;
}

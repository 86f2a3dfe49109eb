/** One line of an explanation: a labelled fact, or a sentence that needs no label. */
export interface Fact {
  label: string | null;
  text: string;
}

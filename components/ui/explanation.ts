import { Tooltip } from '@base-ui/react/tooltip';

/** One line of an explanation: a labelled fact, or a sentence that needs no label. */
export interface Fact {
  label: string | null;
  text: string;
}

/**
 * The one popover of a screen that explains figures. Every figure is a trigger of it, so never two are open, and along a
 * row of figures it moves instead of closing and opening.
 */
export const explanations = Tooltip.createHandle<readonly Fact[]>();

import { Tooltip } from '@base-ui/react/tooltip';
import type { Fact } from '../../lib/words/fact';

/**
 * The one popover of a screen that explains figures. Every figure is a trigger of it, so never two are open, and along a
 * row of figures it moves instead of closing and opening.
 */
export const explanations = Tooltip.createHandle<readonly Fact[]>();

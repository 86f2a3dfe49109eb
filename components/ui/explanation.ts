import { Tooltip } from '@base-ui/react/tooltip';
import type { Fact } from '../../lib/words/fact';

/**
 * The single popover that explains a screen's figures. Every figure is a trigger of it, so two are never open at once,
 * and it moves along a row of figures instead of closing and opening.
 */
export const explanations = Tooltip.createHandle<readonly Fact[]>();

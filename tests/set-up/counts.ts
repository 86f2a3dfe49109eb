import { shareCounts } from '../../lib/counts/share';

// As in a tab, where the parser's script runs before the readers'.
shareCounts();

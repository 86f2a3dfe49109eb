import type { MadePageFile, PageFileProblem } from '../messages/contract';
import { say } from './catalogue/say';
import { formatNumber } from './numbers';

/** What a page file has instead of the page, in one sentence. */
export const replacedWords = ({ replaced }: MadePageFile): string => say('page-file.replaced', replaced);

/** Whether Yardstick reads the file as it reads the page. */
export const differencesWords = ({ differences }: MadePageFile): string =>
  differences === 0 ? say('page-file.same') : say('page-file.differs', { count: differences });

/** "The file, 52 KB" */
export const fileWords = ({ text }: MadePageFile): string =>
  say('page-file.file', { kilobytes: formatNumber(Math.ceil(new Blob([text]).size / 1000)) });

/** Why there is no page file, and what to do. */
export const pageFileProblemWords = (problem: PageFileProblem | 'failed'): string =>
  say(`page-file.problem.${problem}`);

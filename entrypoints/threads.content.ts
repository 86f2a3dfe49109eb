import { threads } from '../lib/platforms/threads/platform';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(threads);

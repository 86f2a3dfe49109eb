import { youtube } from '../lib/platforms/youtube/platform';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(youtube);

import { youtube } from '../lib/platforms/youtube/youtube';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(youtube);

import { snapchat } from '../lib/platforms/snapchat/platform';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(snapchat);

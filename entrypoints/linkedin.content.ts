import { linkedin } from '../lib/platforms/linkedin/platform';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(linkedin);

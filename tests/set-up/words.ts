import { setLanguage } from '../../lib/words/catalogue/current-language';

// As a screen does before it shows anything.
await setLanguage('en');

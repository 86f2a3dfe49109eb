import { language as languageSetting } from '../../lib/settings/language';
import { LANGUAGE_CODES, languageFacts, languageFor } from '../../lib/words/catalogue/languages';
import { say } from '../../lib/words/catalogue/say';
import { storeSetting, useSetting } from '../data/use-setting';
import { FieldGroup } from '../ui/FieldGroup';
import { Select } from '../ui/Select';

/** The language of every screen. The languages for tests are offered in development, or where one of them is chosen. */
export function LanguageSettings() {
  const chosen = useSetting(languageSetting);
  const offered = LANGUAGE_CODES.filter(
    (code) => !languageFacts(code).isForTests || code === chosen || import.meta.env.DEV,
  );
  const own = languageFacts(languageFor(navigator.languages)).name;
  return (
    <FieldGroup legend={say('settings.language.legend')}>
      <Select
        label={say('settings.language.label')}
        value={chosen ?? ''}
        options={[
          ['', say('settings.language.browser', { language: own })] as const,
          ...offered.map((code) => [code, languageFacts(code).name] as const),
        ]}
        onChange={(code) => storeSetting(languageSetting, code === '' ? null : code)}
      />
    </FieldGroup>
  );
}

import { Select } from '@fluentui/react-components';
import { languageNames, languages } from '../../words/languages';
import type { Language } from '../../words/languages';
import { useDesk } from '../desk-context';

/** The language of the page, each called by its own name. */
export function LanguageChoice() {
  const { words, language, chooseLanguage } = useDesk();
  return (
    <Select size="small" aria-label={words('desk.language')} value={language} onChange={(_, { value }) => chooseLanguage(value as Language)}>
      {languages.map((each) => <option key={each} value={each} lang={each}>{languageNames[each]}</option>)}
    </Select>
  );
}

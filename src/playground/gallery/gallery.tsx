import { createRoot } from 'react-dom/client';
import { App } from '../../taskpane/App';
import type { PaneHost } from '../../taskpane/pane-services';
import { languages, languageOf } from '../../words/languages';
import { paneWords } from '../../words/pane-words';
import { fakeServices } from './fake-services';
import { galleryStates } from './states';
import type { GalleryState } from './states';

/** The pane in every state it can be in, each by a link: `?state=…&theme=light|dark|contrast&lang=…`. */
const themes = ['light', 'dark', 'contrast'] as const;
const query = new URLSearchParams(location.search);
const pressRetryMilliseconds = 20;

function link(state: string, theme: string, lang: string): string {
  return `?${new URLSearchParams({ state, theme, lang })}`;
}

function Index() {
  return (
    <main className="index">
      <h1>The pane in every state</h1>
      {languages.map((lang) => (
        <section key={lang}>
          <h2>{lang}</h2>
          <ul>
            {galleryStates.map(({ id, title }) => <li key={id}>{title}: {themes.map((theme) => <a key={theme} href={link(id, theme, lang)}>{theme} </a>)}</li>)}
          </ul>
        </section>
      ))}
    </main>
  );
}

/** Presses a button once it is there. */
async function press(label: string): Promise<void> {
  for (;;) {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.startsWith(label) && each.getAttribute('aria-disabled') !== 'true');
    if (button !== undefined) return button.click();
    await new Promise((resolve) => { setTimeout(resolve, pressRetryMilliseconds); });
  }
}

async function show(state: GalleryState): Promise<void> {
  const theme = themes.find((each) => each === query.get('theme')) as PaneHost['theme'];
  const displayLanguage = query.get('lang') ?? 'en';
  const root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(<App services={fakeServices({ ...state.pane, host: { ...state.pane.host, theme, displayLanguage } })} startPage={state.startPage} />);
  const words = await paneWords(languageOf(displayLanguage));
  for (const { key, people } of state.press ?? []) await press(words(key, people === undefined ? {} : { people }));
  await document.fonts.ready;
  document.documentElement.dataset.ready = 'true';
}

const wanted = galleryStates.find(({ id }) => id === query.get('state'));
document.documentElement.dir = query.get('dir') ?? 'ltr';
if (wanted === undefined) createRoot(document.getElementById('root') as HTMLElement).render(<Index />);
else void show(wanted);

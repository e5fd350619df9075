import { readAddinManifest } from './addin-manifest';
import { createComposeWindow, situations } from './compose-window';
import type { ComposeWindow } from './compose-window';
import { readContacts } from './contacts';
import { byId, make } from './element';
import type { HostDraft, RoamingStore } from './mailbox';
import { readSample, readSamples } from './samples';
import type { Sample } from './samples';
import { startThemes } from './theme';

/** Address parameters: draft=FILE, theme=dark, pane=closed, api=1.12. */
const asked = new URLSearchParams(location.search);
const roamingKey = 'endrun.playground.roaming';
const newestApiVersion = '1.15';
/** Below this the pane takes the draft's place, so it stays closed until it is asked for. */
const narrow = '(max-width: 900px)';

const user = { name: 'Lena Ortiz', address: 'lena.ortiz@brightwater.example' };

const roaming: RoamingStore = {
  read() {
    try {
      return JSON.parse(localStorage.getItem(roamingKey) ?? '{}') as Record<string, unknown>;
    } catch {
      return {};
    }
  },
  write: (settings) => localStorage.setItem(roamingKey, JSON.stringify(settings)),
};

function listSamples(samples: readonly Sample[], pick: (sample: Sample) => void): void {
  (['stories', 'ordinary'] as const).forEach((group) => {
    byId(`samples-${group}`).append(...samples.filter((sample) => sample.group === group).map((sample) => {
      const button = make('button', { type: 'button', textContent: sample.title });
      button.addEventListener('click', () => {
        document.querySelectorAll('.drafts [aria-current]').forEach((other) => other.removeAttribute('aria-current'));
        button.setAttribute('aria-current', 'true');
        pick(sample);
      });
      button.dataset.file = sample.file;
      return make('li', { children: [button] });
    }));
  });
}

function startFormatting(): void {
  document.querySelectorAll<HTMLButtonElement>('[data-format]').forEach((button) => {
    button.addEventListener('mousedown', (event) => event.preventDefault());
    // Deprecated, and what every browser still has for a plain editor.
    button.addEventListener('click', () => document.execCommand(button.dataset.format ?? ''));
  });
}

function startKinds(compose: ComposeWindow): void {
  document.querySelectorAll<HTMLInputElement>('input[name="kind"]').forEach((radio) => {
    radio.addEventListener('change', () => { if (radio.checked) compose.setKind(radio.value as HostDraft['kind']); });
  });
}

function startSituations(compose: ComposeWindow): void {
  const select = byId<HTMLSelectElement>('situation');
  select.addEventListener('change', () => {
    const situation = situations.find((each) => each === select.value);
    if (situation !== undefined) compose.setSituation(situation);
  });
}

async function start(): Promise<void> {
  const { addinUrl } = await (await fetch('config.json')).json() as { addinUrl: string };
  const [manifest, contacts, samples] = await Promise.all([readAddinManifest(), readContacts(), readSamples()]);
  const compose = createComposeWindow({ addinUrl, manifest, contacts, roaming, user, apiVersion: asked.get('api') ?? newestApiVersion });
  startThemes(asked.get('theme'), (colours) => compose.setTheme(colours));
  startKinds(compose);
  startSituations(compose);
  startFormatting();
  let opensPane = asked.get('pane') !== 'closed' && !matchMedia(narrow).matches;
  listSamples(samples, (sample) => void readSample(sample).then((draft) => {
    compose.open(draft, sample.caption);
    if (opensPane) compose.openPane();
    opensPane = false;
  }));
  byId('forget').addEventListener('click', () => {
    localStorage.removeItem(roamingKey);
    location.reload();
  });
  document.querySelector<HTMLButtonElement>(`.drafts [data-file="${CSS.escape(asked.get('draft') ?? samples[0]?.file ?? '')}"]`)?.click();
  Object.assign(window, { endrunPlayground: compose });
}

void start();

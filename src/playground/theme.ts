import { byId } from './element';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** What Outlook tells an add-in of its theme, as CSS colours. */
export type OfficeColours = Readonly<Record<'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor', string>>;

const colours: Readonly<Record<Exclude<Theme, 'system'>, OfficeColours>> = {
  light: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424', controlBackgroundColor: '#f5f5f5', controlForegroundColor: '#242424' },
  dark: { bodyBackgroundColor: '#1f1f1f', bodyForegroundColor: '#ffffff', controlBackgroundColor: '#292929', controlForegroundColor: '#ffffff' },
  contrast: { bodyBackgroundColor: '#000000', bodyForegroundColor: '#ffffff', controlBackgroundColor: '#000000', controlForegroundColor: '#ffff00' },
};
const storageKey = 'endrun.playground.theme';
const darkQuery = '(prefers-color-scheme: dark)';

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

const shown = (theme: Theme): Exclude<Theme, 'system'> => (theme === 'system' ? (matchMedia(darkQuery).matches ? 'dark' : 'light') : theme);

/** The theme switch. Calls back with Outlook's colours at once and whenever they change. */
export function startThemes(asked: string | null, changed: (colours: OfficeColours) => void): void {
  const select = byId<HTMLSelectElement>('theme');
  const stored = localStorage.getItem(storageKey);
  select.value = isTheme(asked) ? asked : isTheme(stored) ? stored : 'system';
  const apply = () => {
    const theme = shown(select.value as Theme);
    document.documentElement.dataset.theme = theme;
    changed(colours[theme]);
  };
  select.addEventListener('change', () => {
    localStorage.setItem(storageKey, select.value);
    apply();
  });
  matchMedia(darkQuery).addEventListener('change', apply);
  apply();
}

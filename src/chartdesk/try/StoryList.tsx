import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SeverityMark } from '../../verdict-view';
import { useDesk } from '../desk-context';
import { TextButton } from '../frame/TextButton';
import type { Tried } from '../engine/desk-engine';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  story: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '0 8px', padding: '8px 12px', '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  mark: { paddingTop: '4px' },
  stop: { color: tokens.colorStatusDangerForeground1 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorStatusSuccessForeground1 },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A story with what came of it. */
export interface TriedStory { readonly file: string; readonly title: string; readonly tried: Tried }

/** All stories with their verdicts; each can be opened. */
export function StoryList({ stories, onOpen }: { readonly stories: readonly TriedStory[]; readonly onOpen: (file: string) => void }) {
  const styles = useStyles();
  const { words } = useDesk();
  return (
    <ul className={styles.list} aria-label={words('desk.stories.title')}>
      {stories.map(({ file, title, tried: { view, promptAtSend } }) => (
        <li key={file} className={styles.story}>
          <span className={mergeClasses(styles.mark, styles[view.severity])}><SeverityMark severity={view.severity} /></span>
          <div>
            <TextButton label={words('desk.stories.open', { title })} onClick={() => onOpen(file)}>{title}</TextButton>
            <p className={styles.detail}>{promptAtSend ? `${view.tag} · ${words('desk.stories.send.asks')}` : view.tag}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

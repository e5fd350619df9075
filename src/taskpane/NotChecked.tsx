import { Button } from '@fluentui/react-components';
import { LoadChart } from './ChartSetting';
import type { NotCheckedReason } from './checker';
import { Message } from './Message';
import { usePane } from './pane-context';

/** Reasons that trying again cannot change. */
const final: readonly NotCheckedReason[] = ['protected'];

/** Why the draft was not checked, and what can be done about it. */
export function NotChecked({ reason, onRetry }: { readonly reason: NotCheckedReason; readonly onRetry: () => void }) {
  const { services, words, busy, run } = usePane();
  const needsChart = reason === 'no-chart' || reason === 'bad-chart';
  return (
    <Message title={words('state.not-checked.title')} texts={[words(`state.${reason}`), words('state.not-checked.send')]}>
      {needsChart && <LoadChart filled onLoaded={onRetry} />}
      {needsChart && <Button disabledFocusable={busy} onClick={() => run(() => services.host.copy(words('state.ask-sales-ops.text')), 'state.ask-sales-ops.copied', 'failed.copy')}>{words('state.ask-sales-ops')}</Button>}
      {!final.includes(reason) && <Button appearance={needsChart ? 'subtle' : 'primary'} onClick={onRetry}>{words('state.retry')}</Button>}
    </Message>
  );
}

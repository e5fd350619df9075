import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableView } from '../../orgchart-tools/import/table-choice';
import { useDesk } from '../desk-context';
import { splitDomains } from '../split-domains';
import { standing } from '../state/desk-state';
import { ContactRoles } from './ContactRoles';
import { isChanged, startChoice } from './table-choices';
import type { Chosen } from './table-choices';
import { TableColumns } from './TableColumns';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Faults that a look at the columns cures. */
const columnFaults = ['unknown-table', 'unknown-header', 'two-columns', 'no-own-domain'];

/** What the columns of the files stand for: open by itself when headers were not understood. */
export function ColumnsPanel({ tables }: { readonly tables: readonly TableView[] }) {
  const styles = useStyles();
  const { state, services, words, opened } = useDesk();
  const [chosen, setChosen] = useState<readonly Chosen[]>(() => tables.map(startChoice));
  const [roles, setRoles] = useState(state.roles);
  const [domains, setDomains] = useState('');
  const [isReading, setIsReading] = useState(false);
  const [failed, setFailed] = useState(false);
  const asksDomains = standing(state.fileIssues, state).some(({ code }) => code === 'no-own-domain');
  const losesEdits = (state.history?.past.length ?? 0) > 0;
  const readAgain = async (): Promise<void> => {
    setIsReading(true);
    setFailed(false);
    try {
      // All that is shown counts: what an earlier reading was told must not be forgotten by the next.
      opened(state.files, await services.engine.openAgain({ choices: chosen.filter((choice) => choice !== undefined), roles, ...(domains.trim() === '' ? {} : { ownDomains: splitDomains(domains) }) }));
    } catch {
      setFailed(true);
    } finally {
      setIsReading(false);
    }
  };
  return (
    <Accordion collapsible defaultOpenItems={state.fileIssues.some(({ code }) => columnFaults.includes(code)) ? ['columns'] : []}>
      <AccordionItem value="columns">
        <AccordionHeader as="h3">{words(tables.length > 0 ? 'desk.columns.title' : 'desk.open.own')}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.panel}>
            {asksDomains && <Field label={words('desk.open.own')} hint={words('desk.columns.own.hint')}><Input value={domains} placeholder="ourcompany.example" onChange={(_, { value }) => setDomains(value)} /></Field>}
            {tables.length > 0 && <p className={styles.text}>{words('desk.columns.text')}</p>}
            {tables.map((table, index) => <TableColumns key={index} table={table} choice={chosen[index]} onChange={(choice) => setChosen(chosen.map((each, at) => (at === index ? choice : each)))} />)}
            {roles.length > 0 && <ContactRoles roles={roles} onChange={setRoles} />}
            {losesEdits && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words('desk.columns.loses')}</MessageBarBody></MessageBar>}
            {failed && <MessageBar intent="error"><MessageBarBody>{words('desk.open.failed')}</MessageBarBody></MessageBar>}
            <div><Button appearance="primary" disabledFocusable={!(isChanged(tables, chosen) || roles !== state.roles || domains.trim() !== '') || isReading} onClick={() => void readAgain()}>{words('desk.columns.read')}</Button></div>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

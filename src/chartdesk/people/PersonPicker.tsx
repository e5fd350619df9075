import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PersonRow } from '../../orgchart-tools/rows';
import { personName } from '../../orgchart-tools/rows';

const useStyles = makeStyles({ box: { width: '100%', minWidth: 0 }, input: { minWidth: 0, flex: '1 1 auto' } });

/** More than a person reads; typing finds the rest. */
const maxOptions = 30;

/** "Will Parrish, VP of IT". */
export const labelOfRow = (person: PersonRow): string => [personName(person), person.title].filter((part) => part !== undefined && part !== null && part !== '').join(', ');

export interface PersonPickerProps {
  readonly people: readonly PersonRow[];
  readonly placeholder: string;
  readonly label?: string;
  readonly onPick: (id: string) => void;
}

/** Picks a person by typing part of the name, title or address. */
export function PersonPicker({ people, placeholder, label, onPick }: PersonPickerProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    return people.filter((person) => `${labelOfRow(person)} ${(person.emails ?? []).join(' ')}`.toLowerCase().includes(wanted)).slice(0, maxOptions);
  }, [people, typed]);
  return (
    <Combobox
      className={styles.box} input={{ className: styles.input }} freeform value={typed} placeholder={placeholder} aria-label={label} selectedOptions={[]}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_, { optionValue }) => { if (optionValue !== undefined) { setTyped(''); onPick(optionValue); } }}
    >
      {shown.map((person) => <Option key={person.id} value={person.id} text={labelOfRow(person)}>{labelOfRow(person)}</Option>)}
    </Combobox>
  );
}

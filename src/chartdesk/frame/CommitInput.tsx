import { Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import { useState } from 'react';

/** A field whose change counts once it is left, or Enter is pressed: one edit, one step to undo. */
export function CommitInput({ value, onCommit, ...props }: Omit<InputProps, 'value' | 'onChange'> & { readonly value: string; readonly onCommit: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const commit = (): void => { if (typed.trim() !== value) onCommit(typed.trim()); };
  return (
    <Input
      {...props} value={typed}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={commit}
      onKeyDown={(event) => { if (event.key === 'Enter') commit(); else if (event.key === 'Escape') setTyped(value); }}
    />
  );
}

import { Textarea } from '@fluentui/react-components';
import type { TextareaProps } from '@fluentui/react-components';
import { useState } from 'react';

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** A list with one entry a line; its change counts once the field is left, as in `CommitInput`. */
export function CommitLines({ lines, onCommit, ...props }: Omit<TextareaProps, 'value' | 'onChange'> & { readonly lines: readonly string[]; readonly onCommit: (lines: string[]) => void }) {
  const value = lines.join('\n');
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const commit = (): void => {
    const next = linesOf(typed);
    if (next.join('\n') !== value) onCommit([...next]);
  };
  return <Textarea resize="vertical" rows={Math.max(2, lines.length)} {...props} value={typed} onChange={(_, data) => setTyped(data.value)} onBlur={commit} />;
}

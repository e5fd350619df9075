import type { CliHost } from './host';

const barCharacters = 30;

export interface Progress {
  readonly step: (done: number, total: number) => void;
  /** Takes the bar away. */
  readonly end: () => Promise<void>;
}

/** A bar on standard error, where a person looks on; nothing elsewhere. */
export function createProgress({ messages }: Pick<CliHost, 'messages'>, label: string): Progress {
  let shown = -1;
  return {
    step: (done, total) => {
      const filled = total === 0 ? barCharacters : Math.floor((done / total) * barCharacters);
      if (!messages.isTerminal || filled === shown) return;
      shown = filled;
      void messages.write(`\r${label} [${'#'.repeat(filled)}${' '.repeat(barCharacters - filled)}]`);
    },
    end: async () => {
      if (shown !== -1) await messages.write(`\r${' '.repeat(label.length + barCharacters + 3)}\r`);
    },
  };
}

/** Somebody whom the address lines offer. */
export interface Contact {
  readonly name: string;
  readonly address: string;
  readonly title: string;
  readonly account: string;
}

interface ChartFile {
  readonly accounts?: readonly {
    readonly name: string;
    readonly people?: readonly { readonly name?: string; readonly emails?: readonly string[]; readonly title?: string; readonly kind?: string }[];
  }[];
}

/** The people of the chart that the add-in will read; none when it cannot be read. */
export async function readContacts(): Promise<readonly Contact[]> {
  try {
    const { accounts = [] } = await (await fetch('chart.json')).json() as ChartFile;
    return accounts.flatMap(({ name: account, people = [] }) => people.flatMap(({ name, emails: [address] = [], title, kind }) =>
      (address === undefined ? [] : [{ name: name ?? address, address: address.toLowerCase(), title: title ?? kind ?? 'Contact', account }])));
  } catch {
    return [];
  }
}

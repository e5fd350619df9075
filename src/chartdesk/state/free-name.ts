/** The name itself when nobody has it, else the first free one of `person-2`, `person-3`, ... */
export function freeName(names: readonly string[], wanted: string): string {
  const taken = new Set(names);
  const stem = wanted.replace(/-\d{1,9}$/, '');
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}`;
  return name;
}

import type { OrgChart, Person } from '../core';

const courtesy = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|m|mme|sr|sra)\.?$/i;

/** What to call whoever has this address: the chart's name, else the address. */
export function personOf(chart: OrgChart, address: string): { readonly name: string; readonly title: string; readonly person?: Person } {
  const person = chart.byAddress.get(address.toLowerCase());
  return { name: person?.name ?? address, title: person?.title ?? '', person };
}

/** "Will" of "Dr. Will Parrish"; the whole where there is no space. */
export function firstName(name: string): string {
  return name.split(/\s+/).filter((part) => !courtesy.test(part))[0] ?? name;
}

/** "WP" of "Will Parrish"; one letter where there is one word. */
export function initials(name: string): string {
  const parts = name.replace(/@.*$/, '').split(/[\s._-]+/).filter((part) => part !== '' && !courtesy.test(part));
  const last = parts.length > 1 ? parts[parts.length - 1] : undefined;
  return `${parts[0]?.charAt(0) ?? ''}${last?.charAt(0) ?? ''}`.toUpperCase();
}

export const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

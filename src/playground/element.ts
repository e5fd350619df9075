export const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** A new element with properties, attributes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { attributes = {}, children = [], ...properties }: Partial<Omit<HTMLElementTagNameMap[K], 'attributes' | 'children'>> & { readonly attributes?: Readonly<Record<string, string>>; readonly children?: readonly (Node | string)[] } = {},
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties) as HTMLElementTagNameMap[K];
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

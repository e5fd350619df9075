import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import type { ChildNode, Document, Element } from 'domhandler';
import ownPackage from '../../package.json';
import { paneCommandId } from '../../src/outlook/smart-alert';
import { readSource, root, sourceFiles } from '../support/source-files';

const text = readSource('manifest.xml');
const manifest = parseDocument(text, { xmlMode: true });

const isElement = (node: ChildNode): node is Element => node.type === 'tag';
const childrenOf = (node: Document | Element): readonly Element[] => node.children.filter(isElement);
const namesIn = (node: Document | Element): readonly string[] => childrenOf(node).map(({ name }) => name);

function findAll(node: Document | Element, name: string): readonly Element[] {
  return childrenOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

function find(node: Document | Element, ...path: readonly string[]): Element {
  const [name = '', ...rest] = path;
  const found = childrenOf(node).find((child) => child.name === name);
  if (found === undefined) throw new Error(`manifest.xml has no ${name} in ${node instanceof Object && 'name' in node ? node.name : 'its root'}`);
  return rest.length === 0 ? found : find(found, ...rest);
}

const attribute = (element: Element, name: string): string => element.attribs[name] ?? '';
const textOf = (element: Element): string => element.children.map((child) => ('data' in child ? child.data : '')).join('').trim();

const app = find(manifest, 'OfficeApp');
const overrides = find(app, 'VersionOverrides', 'VersionOverrides');
const host = find(overrides, 'Hosts', 'Host');
const form = find(host, 'DesktopFormFactor');
const resources = find(overrides, 'Resources');
const extensionPoint = (type: string): Element => {
  const found = findAll(form, 'ExtensionPoint').find((each) => attribute(each, 'xsi:type') === type);
  if (found === undefined) throw new Error(`manifest.xml has no extension point ${type}`);
  return found;
};
const launchEvents = findAll(extensionPoint('LaunchEvent'), 'LaunchEvent');

/** Order of elements in Microsoft's schemas (add-in only manifest, VersionOverrides 1.1); `?` may be missing. */
const orders: readonly (readonly [string, Element, readonly string[]])[] = [
  ['OfficeApp', app, ['Id', 'AlternateId?', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl?', 'HighResolutionIconUrl?', 'SupportUrl?', 'AppDomains?', 'Hosts', 'Requirements', 'FormSettings', 'Permissions', 'Rule', 'DisableEntityHighlighting?', 'VersionOverrides']],
  ['VersionOverrides 1.1', overrides, ['Description?', 'Requirements?', 'Hosts', 'Resources']],
  ['Host', host, ['Runtimes', 'DesktopFormFactor', 'MobileFormFactor?']],
  ['Resources', resources, ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
];

function isInOrder(names: readonly string[], order: readonly string[]): boolean {
  const bare = order.map((name) => name.replace('?', ''));
  const places = names.map((name) => bare.indexOf(name));
  const missing = order.filter((name) => !name.endsWith('?') && !names.includes(name));
  return missing.length === 0 && places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? 0)));
}

test.each(orders)('the elements of %s stand in the order of the schema', (_, element, order) => {
  expect([namesIn(element), isInOrder(namesIn(element), order)]).toEqual([namesIn(element), true]);
});

test('shared folders come first in the form factor, then the function file, then the extension points', () => {
  expect(namesIn(form).filter((name, i, names) => name !== names[i - 1])).toEqual(['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint']);
  expect(textOf(find(form, 'SupportsSharedFolders'))).toBe('true');
});

test('every control has label, supertip, icon and action, in this order', () => {
  const controls = findAll(form, 'Control');
  expect(controls.map(namesIn)).toEqual(controls.map(() => ['Label', 'Supertip', 'Icon', 'Action']));
  expect(findAll(form, 'Icon').map((icon) => childrenOf(icon).map((image) => attribute(image, 'size')))).toEqual(controls.map(() => ['16', '32', '80']));
});

describe('resources', () => {
  const defined = childrenOf(resources).flatMap(childrenOf);
  const ids = defined.map((each) => attribute(each, 'id'));
  const used = new Set([...findAll(overrides, 'Hosts')].flatMap((hosts) => [...JSON.stringify(collectResids(hosts)).matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')));

  function collectResids(element: Element): readonly string[] {
    return [...(element.attribs.resid === undefined ? [] : [element.attribs.resid]), ...childrenOf(element).flatMap(collectResids)];
  }

  test('every id that is used is defined once, and every one defined is used', () => {
    expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('ids have at most 32 characters, short strings 125, long strings 250', () => {
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const tooLong = (kind: string, limit: number) => childrenOf(find(resources, kind)).filter((each) => attribute(each, 'DefaultValue').length > limit);
    expect(tooLong('bt:ShortStrings', 125)).toEqual([]);
    expect(tooLong('bt:LongStrings', 250)).toEqual([]);
    expect(attribute(find(app, 'Description'), 'DefaultValue').length).toBeLessThanOrEqual(250);
  });

  test('every address is https, and every icon is in assets', () => {
    const addresses = [...text.matchAll(/DefaultValue="([a-z]+:\/\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
    const icons = addresses.filter((address) => address.endsWith('.png')).map((address) => new URL(address).pathname);
    expect(icons.filter((icon) => !existsSync(join(root, icon)))).toEqual([]);
  });
});

describe('launch events', () => {
  const code = sourceFiles.filter((file) => file.startsWith('src/launchevent/')).map(readSource).join('\n');

  test('all events that will ever be needed are declared, because new ones would need an administrator again', () => {
    expect(launchEvents.map((each) => attribute(each, 'Type')).sort()).toEqual([
      'OnAppointmentAttendeesChanged', 'OnAppointmentOrganizer', 'OnAppointmentSend', 'OnInfoBarDismissClicked', 'OnMessageCompose', 'OnMessageFromChanged',
      'OnMessageRecipientsChanged', 'OnMessageSend', 'OnNewAppointmentOrganizer', 'OnNewMessageCompose',
    ]);
  });

  test('every function that is named has a handler in the code', () => {
    const named = launchEvents.map((each) => attribute(each, 'FunctionName'));
    expect(named.filter((name) => !new RegExp(`^ {2}${name}: `, 'm').test(code))).toEqual([]);
    expect(code).toContain('Office.actions.associate(');
  });

  test('sending is advised, never blocked', () => {
    const modes = launchEvents.map((each) => [attribute(each, 'Type'), each.attribs.SendMode] as const).filter(([type, mode]) => type.endsWith('Send') || mode !== undefined);
    expect(modes).toEqual([['OnMessageSend', 'PromptUser'], ['OnAppointmentSend', 'PromptUser']]);
  });

  test('the runtime is the page that the events name, with a script for classic Outlook', () => {
    const runtime = find(host, 'Runtimes', 'Runtime');
    expect(attribute(find(extensionPoint('LaunchEvent'), 'SourceLocation'), 'resid')).toBe(attribute(runtime, 'resid'));
    expect(find(runtime, 'Override').attribs).toMatchObject({ type: 'javascript' });
  });

  test('the buttons that a Smart Alert names are in the manifest', () => {
    const controls = findAll(form, 'Control').map((each) => attribute(each, 'id'));
    expect(controls.sort()).toEqual(Object.values(paneCommandId).sort());
  });
});

test('asks for what the one-click fixes need and no more, on Mailbox 1.12', () => {
  expect(textOf(find(app, 'Permissions'))).toBe('ReadWriteItem');
  expect(attribute(find(app, 'Requirements', 'Sets', 'Set'), 'MinVersion')).toBe('1.12');
  expect(attribute(find(overrides, 'Requirements', 'bt:Sets'), 'DefaultMinVersion')).toBe('1.12');
});

test('the pane can be pinned beside a message', () => {
  expect(findAll(extensionPoint('MessageComposeCommandSurface'), 'SupportsPinning').map(textOf)).toEqual(['true']);
});

test('the version is that of the package, with four short numbers', () => {
  expect(textOf(find(app, 'Version'))).toBe(`${ownPackage.version}.0`);
  expect(textOf(find(app, 'Version'))).toMatch(/^\d{1,5}(?:\.\d{1,5}){3}$/);
});

test('Microsoft’s own reader understands it, and it is small', async () => {
  const { OfficeAddinManifest } = await import('office-addin-manifest');
  const info = await OfficeAddinManifest.readManifestFile(join(root, 'manifest.xml'));
  expect(info).toMatchObject({ displayName: 'Endrun', officeAppType: 'MailApp', permissions: 'ReadWriteItem', version: '0.1.0.0' });
  expect(Buffer.byteLength(text)).toBeLessThan(256 * 1024);
});

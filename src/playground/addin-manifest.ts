/** What Outlook takes from the manifest: which function each event runs, and which buttons there are. */
export interface AddinManifest {
  readonly functionOf: (eventType: string) => string | undefined;
  readonly hasCommand: (id: string | undefined) => boolean;
}

/** Reads the add-in's manifest as Outlook does, so that an event missing there is never fired here. */
export async function readAddinManifest(): Promise<AddinManifest> {
  const response = await fetch('manifest.xml');
  const manifest = new DOMParser().parseFromString(await response.text(), 'application/xml');
  const functions = new Map([...manifest.getElementsByTagName('LaunchEvent')].map((event) => [event.getAttribute('Type'), event.getAttribute('FunctionName')]));
  const commands = new Set([...manifest.getElementsByTagName('Control')].map((control) => control.getAttribute('id')));
  return { functionOf: (eventType) => functions.get(eventType) ?? undefined, hasCommand: (id) => id !== undefined && commands.has(id) };
}

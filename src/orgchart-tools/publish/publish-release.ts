import { manifestPath, pointerName, readManifest, signaturePath } from '../../core';
import type { OrgChartFile } from '../../core';
import { diffCharts } from '../diff/diff-charts';
import type { ChartDiff } from '../diff/diff-charts';
import { buildRelease, reissue } from './build-release';
import { readPublishedChart, readRelease } from './read-release';
import type { Release } from './build-release';
import type { PublishedFault, ReadRelease } from './read-release';
import type { ReleaseStore } from './release-store';

/** More rows gone than this share stops a publish: an export was probably cut short. */
const maxShrink = 0.2;
const keptFormer = 2;

export interface PublishOptions {
  /** The clock, milliseconds since 1970 UTC. */
  readonly now: number;
  readonly policy?: unknown;
  readonly acceptShrink: boolean;
  /** Signs the manifest's text: a detached JWS. */
  readonly sign?: (text: string) => Promise<string>;
  readonly onProgress?: (done: number, total: number) => void;
}

export type PublishResult =
  | { readonly ok: true; readonly release: string; readonly serial: number; readonly files: number; readonly mode: 'single' | 'sharded'; readonly diff?: ChartDiff; readonly unchanged?: boolean }
  | { readonly ok: false; readonly reason: 'shrink'; readonly diff: ChartDiff }
  | { readonly ok: false; readonly reason: 'key-needed' | 'no-former' | 'overtaken' }
  | { readonly ok: false; readonly reason: 'damaged'; readonly fault: PublishedFault; readonly path: string };

const bodyOf = (manifestText: string): string => manifestText.replace(/"serial":\d+,/, '');

async function removeOthers(store: ReleaseStore, keep: readonly string[]): Promise<void> {
  for (const name of await store.list('r')) if (!keep.includes(name)) await store.remove(`r/${name}`);
}

interface Ready {
  readonly release: Pick<Release, 'name' | 'manifestText' | 'pointer'>;
  readonly former: readonly string[];
  readonly sign: PublishOptions['sign'];
  /** The pointer's text when this publish began. */
  readonly began: string | undefined;
  readonly writeShards: () => Promise<void>;
}

/** Writes it all, the pointer last; false when somebody else has published into the folder meanwhile: theirs stays in use. */
async function writeRelease(store: ReleaseStore, { release, former, sign, began, writeShards }: Ready): Promise<boolean> {
  const isOvertaken = async (): Promise<boolean> => (await store.read(pointerName)) !== began;
  try {
    await writeShards();
    if (sign !== undefined) await store.write(signaturePath(release.name), await sign(release.manifestText));
    await store.write(manifestPath(release.name), release.manifestText);
  } catch (fault) {
    // Whoever is done first tidies up what is not theirs, also under our hands.
    if (await isOvertaken()) return false;
    throw fault;
  }
  if (await isOvertaken()) return false;
  await store.replace(pointerName, `${JSON.stringify(release.pointer, null, 2)}\n`);
  await removeOthers(store, [release.name, ...former]);
  return true;
}

/**
 * Writes a release into the store: shards, manifest, and last the pointer, so that an interruption at any step leaves
 * the former release in use. Former releases beyond two are removed after that. Of two who publish at once, the one who
 * is done last is told so and changes nothing. The chart must have been checked.
 */
export async function publishChart(store: ReleaseStore, file: OrgChartFile, options: PublishOptions): Promise<PublishResult> {
  const began = await store.read(pointerName);
  const last = await readPublishedChart(store);
  const isDamaged = !last.ok && last.fault !== 'no-pointer';
  if (!last.ok && isDamaged && !options.acceptShrink) return { ok: false, reason: 'damaged', fault: last.fault, path: last.path };
  const before = last.ok ? last.value : undefined;
  if (before?.release.signature !== undefined && options.sign === undefined) return { ok: false, reason: 'key-needed' };
  const diff = before && diffCharts(before.file, file, options.now);
  if (diff !== undefined && diff.shrink > maxShrink && !options.acceptShrink) return { ok: false, reason: 'shrink', diff };
  const pointer = before?.release.pointer;
  const former = pointer === undefined ? [] : [pointer.release, ...pointer.former].slice(0, keptFormer);
  // The serial of a damaged release is not known; seconds are beyond any that was counted up.
  const serial = isDamaged ? Math.floor(options.now / 1000) : (before?.release.manifest.serial ?? 0) + 1;
  const release = buildRelease(file, { serial, policy: options.policy, former });
  const facts = { serial, files: release.shards.length, mode: release.manifest.mode, diff };
  const isSame = before !== undefined && bodyOf(before.release.manifestText) === bodyOf(release.manifestText) && (before.release.signature !== undefined) === (options.sign !== undefined);
  if (isSame && pointer !== undefined) return { ok: true, release: pointer.release, ...facts, serial: serial - 1, unchanged: true };
  const writeShards = async (): Promise<void> => {
    for (const [i, { path, text }] of release.shards.entries()) {
      await store.write(path, text);
      options.onProgress?.(i + 1, release.shards.length);
    }
  };
  if (!(await writeRelease(store, { release, former, sign: options.sign, began, writeShards }))) return { ok: false, reason: 'overtaken' };
  return { ok: true, release: release.name, ...facts };
}

/** The newest kept release that is not in use, if it is whole. */
async function formerRelease(store: ReleaseStore, current: ReadRelease): Promise<string | undefined> {
  const [name] = current.pointer.former;
  return name !== undefined && (await store.read(manifestPath(name))) !== undefined ? name : undefined;
}

/** Puts the release before the current one back in use, under a new serial. */
export async function rollBack(store: ReleaseStore, options: Pick<PublishOptions, 'sign'>): Promise<PublishResult> {
  const began = await store.read(pointerName);
  const current = await readRelease(store);
  if (!current.ok) return { ok: false, reason: 'damaged', fault: current.fault, path: current.path };
  const name = await formerRelease(store, current.value);
  const manifest = name === undefined ? undefined : readManifest((await store.read(manifestPath(name))) ?? '');
  if (name === undefined || manifest === undefined) return { ok: false, reason: 'no-former' };
  if (current.value.signature !== undefined && options.sign === undefined) return { ok: false, reason: 'key-needed' };
  // What is rolled back from stays among the former ones, so that rolling back twice returns to it.
  const former = [current.value.pointer.release, ...current.value.pointer.former].slice(0, keptFormer);
  const again = reissue(manifest, current.value.manifest.serial + 1, former);
  let files = 0;
  const writeShards = async (): Promise<void> => {
    for (const folder of ['s', 'x']) {
      for (const each of await store.list(`r/${name}/${folder}`)) {
        await store.write(`r/${again.name}/${folder}/${each}`, (await store.read(`r/${name}/${folder}/${each}`)) ?? '');
        files += 1;
      }
    }
  };
  if (!(await writeRelease(store, { release: again, former, sign: options.sign, began, writeShards }))) return { ok: false, reason: 'overtaken' };
  return { ok: true, release: again.name, serial: again.manifest.serial, files, mode: again.manifest.mode };
}

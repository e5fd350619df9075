import type { ComposeType } from '../core';
import type { HostDraft, WireRecipient } from './mailbox';

/** One sample draft, in the JSON form that the command line reads too, with a title and what to look for. */
export interface Sample {
  readonly file: string;
  readonly group: 'stories' | 'ordinary';
  readonly title: string;
  readonly caption: string;
  readonly kind?: HostDraft['kind'];
}

interface SampleDraft {
  readonly from: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject: string;
  readonly body?: string;
  readonly html?: string;
  readonly composeType?: ComposeType;
}

/** A typed or stored address line. */
export function parseAddress(text: string): WireRecipient {
  const match = /^(.*?)\s*<([^<>]+)>$/.exec(text.trim());
  const address = (match?.[2] ?? text).trim();
  return { name: (match?.[1] ?? '').replace(/^"|"$/g, '') || address, address, recipientType: 3, appointmentResponse: 0 };
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const paragraphs = (text: string): string => text.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, '<br>')}</p>`).join('');

async function readJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return await response.json() as T;
}

export const readSamples = (): Promise<readonly Sample[]> => readJson('samples/index.json');

export async function readSample({ file, kind = 'message' }: Sample): Promise<HostDraft> {
  const sample = await readJson<SampleDraft>(`samples/drafts/${file}`);
  const { name, address } = parseAddress(sample.from);
  return {
    kind, from: { name, address },
    to: (sample.to ?? []).map(parseAddress), cc: (sample.cc ?? []).map(parseAddress), bcc: (sample.bcc ?? []).map(parseAddress),
    subject: sample.subject, body: sample.html ?? paragraphs(sample.body ?? ''), composeType: sample.composeType ?? 'newMail',
  };
}

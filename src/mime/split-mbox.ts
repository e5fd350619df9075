const newline = 0x0a;
const carriageReturn = 0x0d;
const fromLine = Buffer.from('From ');
/** `>From `, `>>From ` …: what mboxrd makes of a line of the mail that begins with `From `. */
const quotedFrom = /^>+From /;
const headerLine = /^[!-9;-~]{1,100}[ \t]*:/;
/** As much of the line after a `From ` line as tells whether it is a header. */
const headerCharacters = 120;

/** Takes one `>` off every quoted From line, so that the mail reads as it was sent. */
function unquote(mail: Buffer): Buffer {
  if (!mail.includes('>From ')) return mail;
  return Buffer.from(mail.toString('latin1').split('\n').map((line) => (quotedFrom.test(line) ? line.slice(1) : line)).join('\n'), 'latin1');
}

function mailOf(entry: Buffer): Buffer {
  const endOfFromLine = entry.indexOf(newline);
  return endOfFromLine === -1 ? Buffer.alloc(0) : unquote(entry.subarray(endOfFromLine + 1));
}

const followsEmptyLine = (text: Buffer, at: number): boolean =>
  text[at - 1] === newline && (text[at - 2] === newline || (text[at - 2] === carriageReturn && text[at - 3] === newline));

type Found = { readonly at: number; readonly kind: 'none' | 'mail' | 'undecided' };

/** The next line that begins a mail: `From ` after an empty line and before a header, so not a sentence of the body. */
function nextMail(text: Buffer, start: number, isEnd: boolean): Found {
  for (let at = text.indexOf(fromLine, start); at !== -1; at = text.indexOf(fromLine, at + 1)) {
    if (!followsEmptyLine(text, at)) continue;
    const next = text.indexOf(newline, at) + 1;
    if (!isEnd && (next === 0 || text.length - next < headerCharacters)) return { at, kind: 'undecided' };
    if (next > 0 && headerLine.test(text.toString('latin1', next, next + headerCharacters))) return { at, kind: 'mail' };
  }
  return { at: Math.max(fromLine.length, text.length - fromLine.length), kind: 'none' };
}

/**
 * The mails of an mbox, one at a time, so that a file of any size needs no more memory than its
 * largest mail. Yields nothing when the file does not begin with a `From ` line.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Buffer = Buffer.alloc(0);
  let searched = fromLine.length;
  const isMbox = () => pending.subarray(0, fromLine.length).equals(fromLine);
  function* take(isEnd: boolean): Generator<Uint8Array> {
    let found = nextMail(pending, searched, isEnd);
    for (; found.kind === 'mail'; found = nextMail(pending, fromLine.length, isEnd)) {
      yield mailOf(pending.subarray(0, found.at));
      pending = pending.subarray(found.at);
    }
    searched = found.at;
  }
  for await (const chunk of chunks) {
    pending = Buffer.concat([pending, chunk]);
    if (pending.length < fromLine.length) continue;
    if (!isMbox()) return;
    yield* take(false);
  }
  if (!isMbox()) return;
  yield* take(true);
  yield mailOf(pending);
}

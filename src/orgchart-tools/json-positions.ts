import { evaluate, parse } from '@humanwhocodes/momoa';
import type { AnyNode, DocumentNode, MemberNode } from '@humanwhocodes/momoa';

/** A place in a text as editors count it: both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly position: Position; readonly message: string };

const byteOrderMark = '\ufeff';

/** Parses JSON text; a fault comes back with its line and column. */
export function parseJson(given: string): ParsedJson {
  const text = given.startsWith(byteOrderMark) ? given.slice(1) : given;
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return locateFault(text);
  }
}

interface LocatedError extends Error { readonly line?: number; readonly column?: number }

function endOf(text: string): Position {
  const lines = text.trimEnd().split('\n');
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}

/** JSON.parse does not tell the place in every version of Node; a slower reader does. */
function locateFault(text: string): ParsedJson {
  try {
    return { ok: true, value: evaluate(parse(text)) };
  } catch (fault) {
    const { message, line, column } = fault as LocatedError;
    // momoa names no place, or the first, when the text ends too early.
    const position = line === undefined || column === undefined || message.startsWith('Unexpected end') ? endOf(text) : { line, column };
    return { ok: false, position, message: message.replace(/\s*\(\d+:\d+\)\s*$/, '') };
  }
}

const nameOf = (member: MemberNode): string => (member.name.type === 'String' ? member.name.value : member.name.type === 'Identifier' ? member.name.name : '');

function step(node: AnyNode, key: string): AnyNode | undefined {
  if (node.type === 'Object') return node.members.find((member) => nameOf(member) === key)?.value;
  return node.type === 'Array' ? node.elements[Number(key)]?.value : undefined;
}

/**
 * Where the value of a JSON Pointer (RFC 6901) stands in a text that JSON.parse accepts; of a pointer
 * to something missing, the place of what it is missing from. The text is parsed once, at the first question.
 */
export function createJsonPositions(text: string): (pointer: string) => Position {
  let document: DocumentNode | undefined;
  return (pointer) => {
    document ??= parse(text.startsWith(byteOrderMark) ? text.slice(1) : text);
    let node: AnyNode = document.body;
    for (const part of pointer.split('/').slice(1)) {
      const next = step(node, part.replace(/~1/g, '/').replace(/~0/g, '~'));
      if (next === undefined) break;
      node = next;
    }
    const { line, column } = node.loc.start;
    return { line, column };
  };
}

// Finds where a text stops being JSON (RFC 8259), for people who correct it by hand.

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Awaited = 'value' | 'value or close' | 'key' | 'key or close' | 'colon' | 'comma or close';

type Stop = { readonly line: number; readonly column: number; readonly rest: string };

/**
 * Line and column, from 1, of the first unexpected character, and the text from there on (empty if the text ends too
 * early). Undefined if the text is JSON.
 */
export function jsonStopsAt(text: string): Stop | undefined {
  const at = indexOfStop(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, rest: text.slice(at) };
}

function indexOfStop(text: string): number | undefined {
  const open: ('}' | ']')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  const take = (form: RegExp): boolean => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    at += found?.length ?? 0;
    return found !== undefined;
  };
  for (;;) {
    take(SPACE);
    const sign = text[at];
    if (sign === undefined) return awaited === 'comma or close' && open.length === 0 ? undefined : at;
    if (sign === open.at(-1) && awaited.endsWith('close')) {
      open.pop();
      awaited = 'comma or close';
      at += 1;
    } else if (awaited.startsWith('value')) {
      if (sign === '{' || sign === '[') {
        open.push(sign === '{' ? '}' : ']');
        awaited = sign === '{' ? 'key or close' : 'value or close';
        at += 1;
      } else if (take(STRING) || take(SCALAR)) awaited = 'comma or close';
      else return at;
    } else if (awaited.startsWith('key')) {
      if (!take(STRING)) return at;
      awaited = 'colon';
    } else {
      if (sign !== (awaited === 'colon' ? ':' : ',') || open.length === 0) return at;
      awaited = awaited === 'colon' || open.at(-1) === ']' ? 'value' : 'key';
      at += 1;
    }
  }
}

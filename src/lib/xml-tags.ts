// Finds the opening tags of an XML text in one pass. A `>` inside quotes does not end a tag. Source: W3C, XML 1.0.

type Tag = {
  /** The name without the prefix of a namespace. */
  readonly name: string;
  /** From the name up to the end of the tag. */
  readonly text: string;
};

/** Comments, CDATA and instructions hold no tags. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
/** Attributes in the form that programs write: quoted, without characters on which XML parsers disagree. */
const PLAIN = /^[\w:.-]+(?:[ \t\r\n]+[\w:.-]+=(?:"[^"<>&]*"|'[^'<>&]*'))*[ \t\r\n]*$/;
const ATTRIBUTE = /[ \t\r\n]([\w:.-]+)=(?:"([^"]*)"|'([^']*)')/g;

/** Throws on a document type, which could define entities, and on anything unclosed. */
export function* openTags(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const skipped = SKIPPED.find(([begin]) => xml.startsWith(begin, at));
    if (skipped) {
      const end = xml.indexOf(skipped[1], at);
      if (end < 0) throw new Error(`${skipped[0]} is not closed`);
      at = end + skipped[1].length;
      continue;
    }
    if (xml[at + 1] === '!') throw new Error('A document type');
    const end = endOfTag(xml, at);
    const text = xml.slice(at + 1, xml[end - 1] === '/' ? end - 1 : end);
    at = end + 1;
    if (!text.startsWith('/')) yield { name: local(/^[\w:.-]*/.exec(text)?.[0] ?? ''), text };
  }
}

/** All attributes, including repeated ones, by name without prefix. Throws unless they are in plain form. */
export function attributesOf({ text }: Tag): readonly (readonly [name: string, value: string])[] {
  if (!PLAIN.test(text)) throw new Error('Attributes that are not plain');
  return [...text.matchAll(ATTRIBUTE)].map(([, name = '', one, other]) => [local(name), one ?? other ?? '']);
}

function endOfTag(xml: string, begin: number): number {
  for (let at = begin + 1; at < xml.length && xml[at] !== '<'; at += 1) {
    const sign = xml[at];
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") continue;
    const close = xml.indexOf(sign, at + 1);
    // XML forbids `<` in a value.
    if (close < 0 || xml.slice(at, close).includes('<')) break;
    at = close;
  }
  throw new Error('A tag that is not closed');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

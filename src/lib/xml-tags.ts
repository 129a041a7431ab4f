// The opening tags of an XML text, found in one pass: a sign within quotes ends no tag. Source: W3C, XML 1.0.

type Tag = {
  /** The name without the prefix of a namespace. */
  readonly name: string;
  /** From the name to the sign that ends the tag. */
  readonly text: string;
};

/** Comments, CDATA and instructions hold no tags. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
/** Attributes as programs write them: quoted, without a sign that the one reader ends at and the other does not. */
const PLAIN = /^[\w:.-]+(?:[ \t\r\n]+[\w:.-]+=(?:"[^"<>&]*"|'[^'<>&]*'))*[ \t\r\n]*$/;
const ATTRIBUTE = /[ \t\r\n]([\w:.-]+)=(?:"([^"]*)"|'([^']*)')/g;

/** Throws at a document type, which could name entities, and at what is not closed. */
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

/** Every attribute, also one that stands twice, by its name without a prefix. Throws where they are not plain. */
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

// All amounts of a table have the same format, in papers and their pictures: with øre if one of them has any.
import { expect, test } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { paperHtml } from '../../src/documents/paper-html.tsx';
import { paperPictures } from '../../src/documents/pictures/paper-pictures.tsx';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { SAMPLES, sampleInput } from './sample-case.ts';

/** Texts people typed may write amounts in any way. */
function typedIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return part.includes('kr') ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(typedIn) : [];
}

/** The øre of each amount; '' if none are written. */
function oreIn(table: string, typed: readonly string[]): readonly string[] {
  const said = typed.reduce((text, each) => text.replaceAll(each, ''), table);
  return [...said.matchAll(/\d(?:[.,](\d\d))?\skr\./g)].map(([, ore = '']) => ore);
}

const PAPERS = { decisionPaper, agreementDraft };
const all = SAMPLES.flatMap((name) =>
  LANGUAGES.flatMap((language) =>
    (['decisionPaper', 'agreementDraft'] as const).map((kind) => ({ name, language, kind })),
  ),
);

test.each(all)('$kind of $name in $language', ({ name, language, kind }) => {
  const input = sampleInput(name, language);
  const html = paperHtml(PAPERS[kind](input), paperPictures(input)).replaceAll('\u00a0', ' ');
  const typed = typedIn(input.dossier);
  const tables = [...html.matchAll(/<table.*?<\/table>/gs)].map(([table]) => {
    const caption = /<caption[^>]*>(.*?)<\/caption>/s.exec(table)?.[1];
    return { caption, ore: oreIn(table, typed) };
  });
  const mixed = tables.filter(({ ore }) => new Set(ore.map((each) => each === '')).size > 1);
  const needless = tables.filter(({ ore }) => ore.length > 0 && ore.every((each) => each === '00'));
  expect({ mixed, needless }).toEqual({ mixed: [], needless: [] });
  expect(tables.filter(({ ore }) => ore.length > 0).length).toBeGreaterThan(kind === 'decisionPaper' ? 12 : 2);
});

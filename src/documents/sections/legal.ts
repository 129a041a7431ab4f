// Retsgrundlag: the citations of the case with their version, and the sources of the framework.
import { type Block, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';

export function legalSection(context: Context): Section {
  const { write } = context;
  return {
    id: 'legal',
    heading: write('section.legal'),
    blocks: [...paragraphs(write('legal.caution')), ...basis(context), ...sources(context)],
  };
}

function basis({ dossier, write, stated }: Context): readonly Block[] {
  const given = dossier.task?.legalBasis ?? [];
  if (given.length === 0) return [{ kind: 'missing', text: `${write('legal.basis')}: ${stated(undefined)}` }];
  return table(
    write('legal.basis'),
    [write('legal.citation'), write('legal.version')],
    given.map(({ citation, version }) => [stated(citation), stated(version)]),
  );
}

function sources({ assessedUnder, write }: Context): readonly Block[] {
  return table(
    write('legal.sources'),
    [write('legal.source'), write('legal.reference'), write('legal.verified')],
    assessedUnder.sources.map(({ title, reference, verified }) => [
      title,
      reference,
      write(verified === false ? 'legal.unverified' : 'paper.yes'),
    ]),
  );
}

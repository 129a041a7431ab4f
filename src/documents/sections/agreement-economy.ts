// Aktivitet og økonomi of the agreement: volume, tariffs with their price level, financing, and when the parties renegotiate.
import { toOre } from '../../domain/economics/money.ts';
import { FINANCING_WORDS, NATURE_WORDS } from '../choice-words.ts';
import { type Block, facts, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import type { WriteAgreement } from '../texts/agreement-texts.ts';
import { volumeBlocks } from './presentation.ts';

export function activityBlocks(context: Context, write: WriteAgreement): readonly Block[] {
  const { dossier, write: writePaper, stated, local, number } = context;
  const basis = dossier.economy?.financingBasis;
  const percent = dossier.plan?.renegotiationPercent;
  return [
    ...volumeBlocks(context),
    ...tariffs(context, write),
    facts([writePaper('economy.financing'), stated(basis && local(FINANCING_WORDS[basis]))]),
    ...(percent === undefined ? [] : paragraphs(write('agreement.renegotiation', { percent: number(percent) }))),
  ];
}

function tariffs({ dossier, write: writePaper, stated, local, party, money }: Context, write: WriteAgreement): readonly Block[] {
  const { settlements = [], priceYear } = dossier.economy ?? {};
  if (settlements.length === 0) return paragraphs(writePaper('economy.noSettlements'));
  return table(
    write('agreement.tariffs', { priceYear: stated(priceYear === undefined ? undefined : String(priceYear)) }),
    [writePaper('economy.from'), writePaper('economy.to'), writePaper('economy.nature'), `#${writePaper('economy.amount')}`],
    settlements.map(({ from, to, nature, amount }) => [
      stated(from && party(from)),
      stated(to && party(to)),
      stated(nature && local(NATURE_WORDS[nature])),
      stated(amount === undefined ? undefined : money(toOre(amount))),
    ]),
  );
}

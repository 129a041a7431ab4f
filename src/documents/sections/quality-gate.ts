// The quality gate (kvalitetskrav): what every alternative must reach, who set it, and its evidence.
import { type Block, facts, heading } from '../paper.ts';
import type { Context } from '../paper-context.ts';

/** No block while the dossier has no quality gate. */
export function gateBlocks(context: Context): readonly Block[] {
  const { dossier, write, choice, field, stated } = context;
  const quality = dossier.economy?.quality;
  if (!quality) return [];
  const at = '/economy/quality';
  const optional = (name: 'source' | 'evidence' | 'vouchedBy') => {
    const text = quality[name]?.trim();
    return text ? [[field(`${at}/${name}`), text] as const] : [];
  };
  const measure = quality.kind === 'same' && quality.name === undefined ? [] : measureRows(context);
  return [
    heading(write('economy.gate')),
    facts(
      [field(`${at}/kind`), choice(`${at}/kind`, quality.kind)],
      ...measure,
      ...(quality.setBy ? [[field(`${at}/setBy`), choice(`${at}/setBy`, quality.setBy)] as const] : []),
      ...(quality.kind === 'same' && !quality.evidence ? [[field(`${at}/evidence`), stated(undefined)] as const] : []),
      ...optional('evidence'),
      ...optional('vouchedBy'),
      ...optional('source'),
    ),
  ];
}

function measureRows({ dossier, write, field, stated, number }: Context): readonly (readonly [string, string])[] {
  const { name, unit, minimum, higherIsBetter } = dossier.economy?.quality ?? {};
  const least =
    minimum === undefined
      ? stated(undefined)
      : higherIsBetter === undefined
        ? number(minimum)
        : write('economy.floorValue', {
            direction: write(higherIsBetter ? 'economy.atLeast' : 'economy.atMost'),
            minimum: number(minimum),
          });
  return [
    [field('/economy/quality/name'), stated(name)],
    [
      field('/economy/quality/minimum'),
      [least, minimum === undefined ? '' : (unit?.trim() ?? '')].filter(Boolean).join(' '),
    ],
    ...(minimum === undefined && unit ? [[field('/economy/quality/unit'), unit] as const] : []),
  ];
}

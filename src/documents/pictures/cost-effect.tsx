// Cost per unit of the main activity against effect, with the quality floor: alternatives below it are not acceptable
// at any cost.
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { sayList, sayNumber } from '../../domain/assessment/say.ts';
import type { Economy } from '../../domain/dossier/economy.ts';
import type { AlternativeEconomy, EconomyResult } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { sayPerUnit } from '../../lib/written.ts';
import { amountWriter, sayKroner } from '../formats.ts';
import { AREA, Axes, type Drawn, effectScale, Floor, Points } from './cost-effect-parts.tsx';
import { LINE_HEIGHT, wrap } from './measure.ts';
import { moneyScale } from './money-scale.ts';
import { GREY, Patterns } from './patterns.tsx';
import { NotDrawn, PictureFrame } from './picture-frame.tsx';
import { pictureWriter } from './picture-texts.ts';

type Props = {
  readonly id: string;
  readonly language: Language;
  readonly economy: EconomyResult;
  readonly measure: Economy['quality'];
  /** Unit of the main activity. */
  readonly unit: string;
  readonly currency: string;
};

const WIDTH = 760;

export function CostEffect(props: Props): JSX.Element {
  const { id, language, economy, measure, currency } = props;
  const write = pictureWriter(language);
  const caption = write('effect.caption');
  const perUnit = write('effect.cost', { per: sayPerUnit(props.unit, language) });
  const drawn = economy.alternatives.flatMap((one, at): readonly Drawn[] =>
    one.costPerUnit === null || one.effect === null
      ? []
      : [{ ...one, costPerUnit: one.costPerUnit, effect: one.effect, letter: String.fromCharCode(65 + at) }],
  );
  if (drawn.length === 0) {
    const why = economy.alternatives.find((one) => one.missing)?.missing?.reason[language];
    return <NotDrawn id={id} language={language} caption={caption} reasons={[why ?? write('effect.unknown')]} />;
  }
  const floor = measure?.minimum;
  const cost = moneyScale(
    drawn.map(({ costPerUnit }) => costPerUnit),
    [AREA.y + AREA.height, AREA.y],
    { language, currency },
  );
  const effect = effectScale([...drawn.map((one) => one.effect), ...(floor === undefined ? [] : [floor])]);
  const key = keyLines(drawn, language);
  const frontier = economy.frontier.filter(({ status }) => status === 'ND');
  const measured = [measure?.name ?? write('effect.measure'), measure?.unit].filter(Boolean).join(', ');
  const noteAt = AREA.y + AREA.height + 76 + key.length * LINE_HEIGHT;
  const money = amountWriter(
    drawn.map(({ costPerUnit }) => costPerUnit),
    language,
    currency,
  );
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={caption}
      words={words(drawn, props)}
      size={{ width: WIDTH, height: noteAt + (frontier.length > 1 ? 14 : -8) }}
      table={{
        columns: [write('effect.alternative'), `#${perUnit}`, `#${write('effect.measure')}`, write('effect.verdict')],
        rows: drawn.map((one) => [
          named(one, language),
          money(one.costPerUnit),
          sayNumber(one.effect, language),
          floorWords(one, language),
        ]),
      }}
    >
      <Patterns id={id} fills={['below-floor']} />
      {floor !== undefined && (
        <Floor id={id} at={effect(floor)} minimum={floor} measure={measure} language={language} />
      )}
      <Axes
        cost={cost}
        effect={effect}
        names={{ cost: `${perUnit}, ${cost.unit}`, effect: measured }}
        language={language}
      />
      {frontier.length > 1 && (
        <path
          d={
            line<{ cost: number; effect: number }>(
              (row) => effect(row.effect),
              (row) => cost.at(row.cost),
            )(frontier) ?? ''
          }
          fill="none"
          stroke={GREY}
          stroke-width="1.5"
          stroke-dasharray="7 4"
        />
      )}
      <Points drawn={drawn} x={(one) => effect(one.effect)} y={(one) => cost.at(one.costPerUnit)} />
      {key.map((text, at) => (
        <text key={text} x="0" y={AREA.y + AREA.height + 76 + at * LINE_HEIGHT} xml:space="preserve">
          {text}
        </text>
      ))}
      {frontier.length > 1 && (
        <text x="0" y={noteAt + 6} fill={GREY}>
          {write('effect.frontier')}
        </text>
      )}
    </PictureFrame>
  );
}

function named(one: AlternativeEconomy, language: Language): string {
  return pictureWriter(language)(`effect.role.${one.role}`, { name: one.name });
}

function keyLines(drawn: readonly Drawn[], language: Language): readonly string[] {
  return drawn.flatMap((one) =>
    wrap(`${one.letter}: ${named(one, language)}`, WIDTH, 2).map((text, at) => (at === 0 ? text : `     ${text}`)),
  );
}

function floorWords({ effective }: AlternativeEconomy, language: Language): string {
  const write = pictureWriter(language);
  return write(effective === null ? 'effect.noFloor' : effective ? 'effect.reaches' : 'effect.fails');
}

function words(drawn: readonly Drawn[], { economy, language, currency, unit }: Props): readonly string[] {
  const write = pictureWriter(language);
  const left = economy.alternatives.filter((one) => !drawn.some(({ id }) => id === one.id)).map(({ name }) => name);
  return [
    ...drawn.map((one) =>
      write('effect.says', {
        name: named(one, language),
        cost: sayKroner(one.costPerUnit, language, currency),
        per: sayPerUnit(unit, language),
        effect: sayNumber(one.effect, language),
        floor: floorWords(one, language),
      }),
    ),
    ...(left.length > 0 ? [write('effect.left', { names: sayList(left, language) })] : []),
  ];
}

// The break-even in words and as a picture, and the form for trying another volume. With script it has a slider.

import { BreakEven as BreakEvenPicture } from '../../documents/pictures/break-even.tsx';
import { costLines, round, unitOf } from '../../documents/pictures/break-even-words.ts';
import { readNumber } from '../../lib/read-number.ts';
import { faultAt, isUnread } from '../dossier/form-values.ts';
import { TextInput } from '../form/controls.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import { writeNumber } from '../formats.ts';
import { typedNumber } from '../typed-number.ts';
import type { EconomyProps } from './props.ts';
import { ownVolume, sliderScale, unitName } from './try-volume.ts';

type Props = EconomyProps & {
  /** The economy of the saved case. The picture shows it also while another volume is tried. */
  readonly saved: EconomyProps['economy'];
  readonly tried: number | undefined;
};

export function BreakEven({ view, found, saved, tried }: Props) {
  const { t, language } = view;
  const unit = unitName(found.dossier);
  return (
    <section aria-labelledby="nulpunkt">
      <h2 id="nulpunkt">{t('economy.breakEven')}</h2>
      <p>{words({ view, breakEven: saved.breakEven, unit: unitOf({ unit, language }) })}</p>
      <BreakEvenPicture
        id="b-nulpunkt"
        language={language}
        economy={saved}
        unit={unit}
        currency={saved.currency ?? 'DKK'}
        {...(tried !== undefined && { chosen: tried })}
      />
    </section>
  );
}

type Told = Pick<Props, 'view'> & { readonly breakEven: Props['saved']['breakEven']; readonly unit: string };

/** At the exact volume both cost the same. Cases are whole, so the other one is cheaper from the next whole number. */
function words({ view, breakEven, unit }: Told): string {
  const { t, language } = view;
  if (breakEven.status === 'not-assessed') return breakEven.reason[language];
  const cheapest = breakEven.status === 'at' ? breakEven.cheaperAbove : breakEven.cheaperAlways;
  if (cheapest === 'equal') return t('economy.breakEvenEqual');
  const cheaper = t(cheapest === 'proposed' ? 'economy.theProposal' : 'economy.todaysSolution');
  if (breakEven.status === 'none') return t('economy.breakEvenNever', { cheaper });
  const volume = round(breakEven.units);
  return [
    t('economy.breakEvenAt', { volume: writeNumber(volume, language), unit }),
    breakEven.unitsCeil > volume
      ? t('economy.breakEvenFrom', { volume: writeNumber(breakEven.unitsCeil, language), cheaper })
      : t('economy.breakEvenAbove', { cheaper }),
  ].join(' ');
}

type FormProps = Pick<Props, 'view' | 'found' | 'saved' | 'tried'> & {
  /** Address of the economy page. */
  readonly address: string;
  /** The volume as the person wrote it. */
  readonly asked: string;
};

export function VolumeForm({ view, found, saved, tried, address, asked }: FormProps) {
  const { t, language } = view;
  const read = asked.trim() === '' ? undefined : readNumber(asked, language);
  const error = isUnread(read) ? sayFormFault(faultAt('omfang', read), language) : undefined;
  const volume = tried ?? ownVolume(found.dossier);
  const { step, max } = sliderScale(saved);
  return (
    <form method="get" action={address} class="ob-grid ob-no-print" data-volume={`${address}/grundlag`}>
      <TextInput
        name="omfang"
        label={t('economy.whatIf')}
        hint={t('economy.whatIfHint')}
        value={error ? asked : volume === undefined ? '' : typedNumber(volume, language)}
        error={error}
        width="s"
        numeric
        t={t}
      />
      {costLines(saved) && (
        <div class="form-group ob-slider" hidden>
          <label class="form-label" for="omfang-skyder">
            {t('economy.slider')}
          </label>
          <input type="range" id="omfang-skyder" min={step} max={max} step={step} value={volume ?? step} />
        </div>
      )}
      <div class="form-group">
        <button class="button button-secondary" type="submit">
          {t('economy.whatIfGo')}
        </button>
      </div>
    </form>
  );
}

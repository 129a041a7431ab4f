// The principles with the result of the formal check and its reasons.
import type { Assessment, PrincipleStatus } from '../../domain/assessment/assessment.ts';
import { say } from '../../domain/assessment/say.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { inLanguage } from '../../lib/localised.ts';
import type { View } from '../view.ts';
import { Status } from './status.tsx';
import { Table } from './table.tsx';

export const PRINCIPLE_TONE: Readonly<Record<PrincipleStatus, 'good' | 'warn' | 'bad' | 'plain'>> = {
  met: 'good',
  'met-with-remarks': 'warn',
  'not-met': 'bad',
  'not-assessed': 'plain',
  'for-judgement': 'plain',
  'not-applicable': 'plain',
};

/** How many of the parties of the case have judged a principle. */
export type Judged = { readonly of: number; readonly count: (principle: string) => number };

const WITHOUT_REASONS = {
  met: 'assess.noRemarks',
  'met-with-remarks': 'assess.noRemarks',
  'not-met': 'assess.noRemarks',
  'not-assessed': 'assess.unknown',
  'for-judgement': 'assess.human',
  'not-applicable': 'assess.notApplicable',
} as const;

type Props = {
  readonly view: Pick<View, 't' | 'language'>;
  readonly framework: Framework;
  readonly assessment: Pick<Assessment, 'principles'>;
  readonly judged?: Judged | undefined;
  /** Anchor and title of a check's finding on the page. The table links to it instead of repeating it. */
  readonly findingOf?: ((check: string) => { readonly at: string; readonly title: string } | undefined) | undefined;
  /** The case is decided: what could not be assessed is described in the past tense. */
  readonly over?: boolean;
};

export function PrincipleTable({ view, framework, assessment, judged, findingOf, over = false }: Props) {
  const { t, language } = view;
  return (
    <Table
      caption={t('assess.principles')}
      head={[t('assess.principle'), t('assess.verdict'), t('assess.reasons')]}
      rows={framework.principles.map((principle) => {
        const result = assessment.principles.find((each) => each.principle === principle.id);
        const status = result?.status ?? 'not-assessed';
        const reasons = new Map<string, string>();
        for (const { check, text, values } of result?.reasons ?? []) {
          const found = findingOf?.(check);
          if (found) reasons.set(found.title, found.at);
          else reasons.set(say(text[language], values, language, framework.settings.currency), '');
        }
        return [
          <strong>{inLanguage(principle.title, language)}</strong>,
          <>
            <Status tone={PRINCIPLE_TONE[status]} text={t(`principle.${status}`)} />
            {judged && principle.judged && (
              <p class="ob-muted mb-0">{t('assess.judged', { count: judged.count(principle.id), all: judged.of })}</p>
            )}
          </>,
          reasons.size === 0 ? (
            t(over && status === 'not-assessed' ? 'assess.unknownThen' : WITHOUT_REASONS[status])
          ) : (
            <ul>
              {[...reasons].map(([reason, at]) => (
                <li key={reason}>{at === '' ? reason : <a href={`#${at}`}>{reason}</a>}</li>
              ))}
            </ul>
          ),
        ];
      })}
    />
  );
}

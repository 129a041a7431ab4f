// Collects typed texts of a case, for papers in another language than the framework's.
import type { Context } from './paper-context.ts';

/**
 * Whole texts and each of their lines; single words are left out. Empty if the paper is in the framework's language.
 */
export function typedTexts({ dossier, proposal, submission, early, framework, language }: Context) {
  if (framework.settings.language === language) return {};
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) walk(each);
    else if (typeof value === 'string')
      for (const line of [value, ...value.split('\n')]) if (/\S\s\S/.test(line)) texts.add(line.trim());
  };
  const earlier = (proposal.submissions ?? []).filter(({ number }) => number < submission.number);
  const decisions = [...earlier, submission].map((each) => each.decisions);
  walk([dossier, decisions, submission.judgements, submission.notices, early]);
  return { typed: { language: framework.settings.language, texts: [...texts] } };
}

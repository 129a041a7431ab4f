// What people typed in a case, in the language of its framework: for papers asked for in another language.
import type { Context } from './paper-context.ts';

/**
 * Whole texts and each line of them; a single word needs no mark.
 * Nothing where the paper is in the framework's own language.
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

// Remarks of an assessment by place: gaps first, then the other findings.
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { completeMissing } from '../../domain/assessment/checks/complete.missing.ts';
import { say } from '../../domain/assessment/say.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import type { Note } from './notes.ts';

export function notesOf({ gaps, findings }: Assessment, { settings }: Framework, language: Language): readonly Note[] {
  const all = [...gaps.map((gap) => ({ ...gap, severity: 'blocker' as const })), ...findings];
  const notes = all.map(({ pointer, message, values, severity, check }) => ({
    pointer,
    text: say(message[language], values, language, settings.currency),
    severity,
    ...(check === completeMissing.code && { missing: true }),
  }));
  // A gap and its finding have the same text; only the first is kept.
  return notes.filter(
    (note, i) => notes.findIndex((other) => other.pointer === note.pointer && other.text === note.text) === i,
  );
}

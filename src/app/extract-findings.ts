// One row per finding of every frozen assessment.
import type { Assessment } from '../domain/assessment/assessment.ts';
import { say } from '../domain/assessment/say.ts';
import type { Language } from '../lib/localised.ts';
import type { Column, FullRow } from '../lib/table-formats.ts';
import type { ExtractedCase } from './extract-ports.ts';

export const FINDING_COLUMNS = [
  { name: 'proposal', kind: 'id', about: 'The case’s id.' },
  { name: 'submission', kind: 'id', about: 'The submission whose assessment it stands in.' },
  { name: 'submissionNumber', kind: 'whole', about: 'Number of that submission in the case.' },
  { name: 'submittedAt', kind: 'instant', about: 'When it was submitted, UTC.' },
  { name: 'framework', kind: 'id', about: 'The framework of the assessment.' },
  { name: 'frameworkVersion', kind: 'whole', about: 'And its version.' },
  { name: 'cluster', kind: 'id', about: 'The proposing cluster.' },
  { name: 'check', kind: 'id', about: 'The check that found it.' },
  { name: 'code', kind: 'id', about: 'Its reason code.' },
  { name: 'severity', kind: 'id', about: 'How much it counts.' },
  { name: 'at', kind: 'id', about: 'When it counts: submission or deciding.' },
  { name: 'principles', kind: 'id', about: 'The principles that name the check, with spaces between.' },
  { name: 'pointer', kind: 'id', about: 'Where in the dossier.' },
  { name: 'party', kind: 'id', about: 'The party that alone can answer it.' },
  { name: 'acknowledged', kind: 'id', about: 'Whether a decision acknowledged it: true or false.' },
  { name: 'message', kind: 'text', about: 'What it says, in the language asked for.' },
  { name: 'rulebookVersion', kind: 'id', about: 'Version of the rules.' },
] as const satisfies readonly Column[];

/** Findings by submission, in assessment order. Needs a case read with its frozen assessments. */
export function findingRows(
  { proposal, assessments }: ExtractedCase,
  language: Language,
): readonly FullRow<typeof FINDING_COLUMNS>[] {
  return assessments.flatMap(({ submission: id, text }) => {
    const submission = proposal.submissions.find((candidate) => candidate.id === id);
    if (!submission) return [];
    const {
      findings = [],
      frameworkId,
      frameworkVersion,
      rulebookVersion,
      economy,
    } = JSON.parse(text) as Partial<Assessment>;
    const acknowledged = new Set(submission.decisions.flatMap((decision) => decision.acknowledgedFindings));
    return findings.map((finding) => ({
      proposal: proposal.id,
      submission: id,
      submissionNumber: submission.number,
      submittedAt: submission.submittedAt,
      framework: frameworkId ?? null,
      frameworkVersion: frameworkVersion ?? null,
      cluster: proposal.cluster,
      check: finding.check,
      code: finding.code,
      severity: finding.severity,
      at: finding.at,
      principles: finding.principles.join(' '),
      pointer: finding.pointer,
      party: finding.party ?? null,
      acknowledged: String(acknowledged.has(finding.code)),
      message: say(finding.message[language], finding.values, language, economy?.currency ?? 'DKK'),
      rulebookVersion: rulebookVersion ?? null,
    }));
  });
}

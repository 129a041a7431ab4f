// Shared by the pages of the administration: who may see them, the breadcrumb, and the words for a version's state.
import type { StoredFramework } from '../../app/ports.ts';
import { isValidOn } from '../../domain/governance/lookups.ts';
import { Refusal } from '../../domain/refusal.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { inLanguage } from '../../lib/localised.ts';
import type { Entries } from '../door.tsx';
import { keyOfForm } from '../form-key.ts';
import { writeInstant } from '../formats.ts';
import { Status } from '../parts/status.tsx';
import type { Page, View } from '../view.ts';

/** Refusal `forbidden` for everybody but administrators. */
export function forAdministrators({ actor }: Pick<View, 'actor'>): void {
  if (!holds(actor, 'admin')) throw new Refusal('forbidden');
}

export function administrationTrail({ t }: Pick<View, 't'>, ...more: NonNullable<Page['trail']>) {
  return [{ href: '/administration', text: t('nav.admin') }, ...more];
}

/** Arguments of a use-case that a sent form calls. */
export function askedOf(view: View, entries: Entries) {
  return { actor: view.actor, key: keyOfForm(view, entries) };
}

export function pathOf({ framework: { id, version } }: Pick<StoredFramework, 'framework'>): string {
  return `/administration/rammer/${id}/${version}`;
}

/** `Region Syddanmark, version 2`. */
export function nameOf({ t, language }: View, { framework }: Pick<StoredFramework, 'framework'>): string {
  return `${inLanguage(framework.title, language)}, ${t('frameworks.version', { version: framework.version })}`;
}

const TONE = {
  proposed: 'wait',
  published: 'plain',
  'in-force': 'good',
  over: 'plain',
  withdrawn: 'plain',
  rejected: 'bad',
} as const;

/** The state of a version; of a published one also whether it is in force or over. */
export function VersionState({ view, stored }: { readonly view: View; readonly stored: StoredFramework }) {
  const { status, framework } = stored;
  const { today } = view.ports.clock();
  const { validTo } = framework;
  const published = isValidOn(framework, today) ? 'in-force' : validTo && validTo <= today ? 'over' : 'published';
  const state = status === 'published' ? published : status;
  return <Status tone={TONE[state]} text={view.t(`admin.state.${state}`)} />;
}

/** Who proposed, published and closed the version, when and why, in sentences. */
export function sayDoings({ t, language }: View, stored: StoredFramework): readonly string[] {
  const { status, proposedBy, proposedAt, publishedBy, publishedAt, closed } = stored;
  const said = (name: string, at: string) => ({ name, at: writeInstant(at, language) });
  return [
    t('admin.proposedBy', said(proposedBy.name, proposedAt)),
    ...(publishedBy && publishedAt ? [t('admin.publishedBy', said(publishedBy.name, publishedAt))] : []),
    ...(closed && (status === 'withdrawn' || status === 'rejected')
      ? [t(`admin.${status}By`, { ...said(closed.by.name, closed.at), reason: closed.reason })]
      : []),
  ];
}

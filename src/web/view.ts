// What every page gets: the person, the language, and what its forms and links need.
import type { ComponentChildren } from 'preact';
import type { Asked, Expected } from '../app/change-proposal.ts';
import type { Ports, Reply } from '../app/ports.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Language } from '../lib/localised.ts';
import { keyOfForm } from './form-key.ts';
import type { Translate } from './texts/index.ts';

export type View = {
  readonly ports: Ports;
  readonly actor: Actor;
  /** Id of the person's session. */
  readonly session: string;
  readonly language: Language;
  readonly t: Translate;
  /** Requested path and query. */
  readonly url: URL;
  readonly csrf: string;
  readonly params: Readonly<Record<string, string>>;
};

/** A page: its title without the product's name, and the content below the heading. */
export type Page = {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly status?: number;
  /** The input was refused: the title starts with "Fejl:". */
  readonly faulty?: boolean;
  /** The breadcrumb, outermost page first. */
  readonly trail?: readonly { readonly href: string; readonly text: string }[];
  /** The body has its own heading. */
  readonly ownHeading?: boolean;
  /** Uses the full width of the screen, for wide tables. */
  readonly wide?: boolean;
};

/** After a change: the address to redirect to, and the message to show there. */
type GoTo = {
  readonly goTo: string;
  readonly say?: { readonly key: string; readonly values?: Readonly<Record<string, string | number>> };
};
/** A file to download. */
export type Download = { readonly file: Uint8Array | string; readonly type: string; readonly name: string };
/** Data for the page's own script. */
type Data = { readonly json: unknown };
export type Answer = Page | GoTo | Download | Data;

/**
 * Arguments of a use-case for a page that changes a case. The reply is the case's id, since pages read the rest again.
 * @param sent the form's entries, where sending it twice must act only once
 */
export function asked(view: View, expected?: Expected, sent?: URLSearchParams): Asked {
  const idempotency = keyOfForm(view, sent);
  const present = ({ proposal }: { readonly proposal: { readonly id: string } }): Reply => ({
    status: 303,
    body: proposal.id,
  });
  return {
    actor: view.actor,
    present,
    ...(expected !== undefined && { expected }),
    ...(idempotency && { key: idempotency }),
  };
}

// What every page is told: who looks, in which language, and what it needs for its forms and links.
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
  /** Id of the session the page is asked for in. */
  readonly session: string;
  readonly language: Language;
  readonly t: Translate;
  /** Path and query asked for. */
  readonly url: URL;
  readonly csrf: string;
  readonly params: Readonly<Record<string, string>>;
};

/** A page: its title without the product's name, and its content under the heading. */
export type Page = {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly status?: number;
  /** The input was refused: "Fejl:" stands before the title. */
  readonly faulty?: boolean;
  /** The way here, outermost first. */
  readonly trail?: readonly { readonly href: string; readonly text: string }[];
  /** The heading is part of the body. */
  readonly ownHeading?: boolean;
  /** Needs the room of a whole screen: wide tables. */
  readonly wide?: boolean;
};

/** After a change: where to go, and what to say there. */
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
 * What a use-case is told when a page changes a case. The reply is the case's id: pages read the rest anew.
 * @param sent the form, where it is to be carried out once
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

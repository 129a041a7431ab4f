// The items of the menu for a person.
import { type Actor, holds } from '../domain/workflow/actor.ts';
import type { TextKey } from './texts/index.ts';

const READS_PORTFOLIO = ['planner', 'reader', 'auditor'] as const;

/** Paths that are not in the menu, by the menu item that they belong to. */
const UNDER: Readonly<Record<string, readonly string[]>> = {
  '/sager': ['/forelaeggelser', '/forbehold'],
  '/aftaler': ['/kalender'],
  '/pejlemaerker': ['/maal'],
  '/erfaringer': ['/tidlige-orienteringer'],
};

/** Whether the page belongs to this menu item. */
export function isPlaceOf(href: string, path: string): boolean {
  if (href === '/') return path === '/';
  if (href === '/sager' && path === '/sager/ny') return false;
  return [href, ...(UNDER[href] ?? [])].some((at) => path === at || path.startsWith(`${at}/`));
}

export function menuOf(actor: Actor): readonly { readonly href: string; readonly text: TextKey }[] {
  return [
    { href: '/', text: 'nav.work' },
    { href: '/sager', text: 'nav.cases' },
    ...(holds(actor, 'coordinator') ? [{ href: '/sager/ny', text: 'nav.new' } as const] : []),
    ...(holds(actor, 'decider') || holds(actor, 'planner') ? [{ href: '/organer', text: 'nav.agendas' } as const] : []),
    ...(READS_PORTFOLIO.some((role) => holds(actor, role))
      ? [{ href: '/portefoelje', text: 'nav.portfolio' } as const]
      : []),
    { href: '/aftaler', text: 'nav.agreements' },
    { href: '/opgaver', text: 'nav.tasks' },
    { href: '/balance', text: 'nav.balance' },
    { href: '/pejlemaerker', text: 'nav.beacons' },
    { href: '/erfaringer', text: 'experiences.title' },
    { href: '/uaftalt', text: 'nav.observations' },
    { href: '/rammer', text: 'nav.frameworks' },
    ...(holds(actor, 'admin') ? [{ href: '/administration', text: 'nav.admin' } as const] : []),
  ];
}

// The methods of each path, so that another method on a known path is answered 405 and not 404.
import type { FastifyInstance } from 'fastify';

type Known = { readonly matches: RegExp; readonly methods: Set<string> };

const KNOWN = new WeakMap<FastifyInstance['server'], Map<string, Known>>();

/** Records every route that is registered later; call it on the root before anything else. */
export function rememberRoutes(app: FastifyInstance): void {
  const known = new Map<string, Known>();
  KNOWN.set(app.server, known);
  app.addHook('onRoute', ({ url, method }) => {
    const entry = known.get(url) ?? { matches: matcher(url), methods: new Set() };
    for (const one of [method].flat()) entry.methods.add(one);
    known.set(url, entry);
  });
}

/** Methods of the path, sorted; empty for an unknown path. */
export function knownMethods(app: FastifyInstance, path: string): readonly string[] {
  const found = [...(KNOWN.get(app.server)?.values() ?? [])].filter(({ matches }) => matches.test(path));
  return [...new Set(found.flatMap(({ methods }) => [...methods]))].sort();
}

function matcher(url: string): RegExp {
  const pattern = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*')))
    .join('/');
  return new RegExp(`^${pattern}$`);
}

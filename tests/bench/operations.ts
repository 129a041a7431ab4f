// What is measured, and against what: the operations of README.md. Each operation is a pair of loads, ours and the
// floor's.
import { queryOf } from '../../src/domain/search/query.ts';
import { type Load, UNIQUE } from './load.ts';
import type { Program } from './programs.ts';

/** What the operations need of the running programs and their data. */
export type Scene = {
  readonly service: Program;
  /** The same service on a database of 1,000 cases. */
  readonly small: Program;
  readonly floor: Program;
  /** A second process of the service on the same database. */
  readonly second: Program | undefined;
  readonly tokens: { readonly coordinator: string; readonly decider: string };
  readonly pages: { readonly program: Program; readonly cookie: string } | undefined;
  readonly dossier: { readonly task: { readonly summary: string } };
  readonly decision: object;
  readonly version: number;
  readonly largeCases: readonly string[];
  /** Empty until `seedDecisions` has created the cases. They are so many that they would distort reads. */
  readonly toDecide: readonly string[];
  readonly seedDecisions: () => Promise<void>;
  readonly floorDocuments: readonly string[];
  /** Positions in the list of the status: sort keys of random cases. */
  readonly places: { readonly large: readonly Keyset[]; readonly small: readonly Keyset[]; readonly status: string };
  readonly cursors: { readonly large: readonly string[]; readonly small: readonly string[] };
  readonly searches: readonly string[];
};

export type Keyset = { readonly at: string; readonly id: string };

/** `beside`: a concurrent load; each gets half of the connections. */
export type Side = { readonly program: Program; readonly load: Load; readonly beside?: Side };

export type Operation = {
  /** Short name, for `--only`. */
  readonly name: string;
  readonly title: string;
  readonly floorTitle: string;
  /** The least wanted `ours / floor`; undefined for the control. */
  readonly target: number | undefined;
  /** The expected status of both sides, or of ours where the floor's differs. */
  readonly status: number;
  readonly floorStatus?: number;
  readonly ours: Side;
  readonly floor: Side;
  /** Length of its slices in seconds, if shorter than those of others: each decision needs its own case. */
  readonly slice?: number;
  /** Prepares what the scene does not have yet. */
  readonly prepare?: () => Promise<void>;
};

type Given = Partial<Omit<Load, 'url'>> & Pick<Load, 'targets'>;

function side(program: Program, given: Given): Side {
  return { program, load: { url: program.url, method: 'GET', headers: {}, order: 'random', keyed: false, ...given } };
}

/**
 * A what-if without draws; every request has another text. For the soak only: assess.ts measures its duration in
 * process.
 */
export function whatIf({ service, tokens, dossier }: Scene): Side {
  const varied = { ...dossier, task: { ...dossier.task, summary: `${dossier.task.summary} ${UNIQUE}` } };
  return side(service, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.coordinator}` },
    body: JSON.stringify({ framework: 'syddanmark-2022', cluster: 'fyn', dossier: varied, draws: 0 }),
    targets: ['/v1/assessments'],
  });
}

export function operations(scene: Scene): readonly Operation[] {
  const { service, small, floor, tokens, dossier, decision, version, places } = scene;
  const json = { 'content-type': 'application/json' };
  const asCoordinator = { authorization: `Bearer ${tokens.coordinator}` };
  const newCase = JSON.stringify({
    framework: 'syddanmark-2022',
    cluster: 'fyn',
    dossier,
  });
  const post = { method: 'POST', headers: json } as const;
  const ourRead = side(service, {
    headers: asCoordinator,
    targets: scene.largeCases.map((id) => `/v1/proposals/${id}`),
  });
  const floorRead = side(floor, { targets: scene.floorDocuments.map((id) => `/documents/${id}`) });
  const ourList = (program: Program, cursors: readonly string[]) =>
    side(program, {
      headers: asCoordinator,
      targets: cursors.map((cursor) => `/v1/proposals?status=${places.status}&pageSize=20&cursor=${cursor}`),
    });
  const all: readonly (Operation | undefined)[] = [
    {
      name: 'control',
      title: 'A/A control: read one',
      floorTitle: 'itself',
      target: undefined,
      status: 200,
      ours: ourRead,
      floor: ourRead,
    },
    {
      name: 'read',
      title: 'read one',
      floorTitle: 'prepared select by key',
      target: 0.9,
      status: 200,
      ours: ourRead,
      floor: floorRead,
    },
    {
      name: 'unchanged',
      title: 'read one, If-None-Match hit',
      floorTitle: 'our own full read',
      target: 1.8,
      status: 304,
      floorStatus: 200,
      ours: side(service, { ...ourRead.load, headers: { ...asCoordinator, 'if-none-match': `"${version}"` } }),
      floor: ourRead,
    },
    {
      name: 'list',
      title: 'list 20 by status, cursor by chance',
      floorTitle: 'prepared keyset + JSON.stringify',
      target: 0.9,
      status: 200,
      ours: ourList(service, scene.cursors.large),
      floor: side(floor, {
        targets: places.large.map(
          ({ at, id }) => `/documents?status=${places.status}&at=${encodeURIComponent(at)}&id=${id}`,
        ),
      }),
    },
    {
      name: 'list-size',
      title: 'list 20, all rows',
      floorTitle: 'ours on 1,000 rows',
      target: 0.9,
      status: 200,
      ours: ourList(service, scene.cursors.large),
      floor: ourList(small, scene.cursors.small),
    },
    {
      name: 'search',
      title: 'full-text search, Danish',
      floorTitle: 'the same tsvector query bare',
      target: 0.7,
      status: 200,
      ours: side(service, {
        headers: asCoordinator,
        targets: scene.searches.map((q) => `/v1/proposals?pageSize=20&q=${encodeURIComponent(q)}`),
      }),
      floor: side(floor, { targets: scene.searches.map((q) => `/search?q=${encodeURIComponent(tsqueryOf(q))}`) }),
    },
    scene.pages === undefined
      ? undefined
      : {
          name: 'page',
          title: 'the case page in HTML',
          floorTitle: 'the case read of the floor',
          target: 0.3,
          status: 200,
          ours: side(scene.pages.program, {
            headers: { cookie: scene.pages.cookie, accept: 'text/html' },
            targets: scene.largeCases.map((id) => `/sager/${id}`),
          }),
          floor: floorRead,
        },
    // Writes come last, since they change the seeded database.
    {
      name: 'create',
      title: 'create a draft',
      floorTitle: 'Zod + three inserts, five round trips',
      target: 0.8,
      status: 201,
      ours: side(service, {
        ...post,
        headers: { ...json, ...asCoordinator },
        keyed: true,
        body: newCase,
        targets: ['/v1/proposals'],
      }),
      floor: side(floor, { ...post, body: newCase, targets: ['/documents'] }),
    },
    {
      name: 'decide',
      title: 'record a decision',
      floorTitle: 'lock, update, two inserts',
      target: 0.7,
      status: 201,
      ours: side(service, {
        method: 'POST',
        headers: { ...json, authorization: `Bearer ${tokens.decider}`, 'if-match': `"${version}"` },
        body: JSON.stringify(decision),
        keyed: true,
        order: 'sequential',
        targets: scene.toDecide,
      }),
      floor: side(floor, {
        ...post,
        body: JSON.stringify(decision),
        targets: scene.floorDocuments.map((id) => `/documents/${id}/decisions`),
      }),
      slice: 1,
      prepare: scene.seedDecisions,
    },
    scene.second === undefined ? undefined : replicas(scene, scene.second, asCoordinator),
  ];
  return all.filter((operation) => operation !== undefined);
}

/** What the service asks PostgreSQL for. */
function tsqueryOf(q: string): string {
  const asked = queryOf(q);
  return 'query' in asked ? asked.query : '';
}

/** Cases, lists and searches, as six to three to one. */
function replicas(scene: Scene, second: Program, headers: Load['headers']): Operation {
  const targets = [
    ...scene.largeCases.slice(0, 600).map((id) => `/v1/proposals/${id}`),
    ...scene.cursors.large
      .slice(0, 300)
      .map((cursor) => `/v1/proposals?status=${scene.places.status}&pageSize=20&cursor=${cursor}`),
    ...scene.searches.slice(0, 100).map((q) => `/v1/proposals?pageSize=20&q=${encodeURIComponent(q)}`),
  ];
  const mix = (program: Program) => side(program, { headers, targets });
  return {
    name: 'replicas',
    title: 'two processes, a mix of reads',
    floorTitle: 'one process',
    target: 1.6,
    status: 200,
    ours: { ...mix(scene.service), beside: mix(second) },
    floor: { ...mix(scene.service), beside: mix(scene.service) },
  };
}

// Frameworks that are invalid because of memberships, or in relation to published frameworks.
import { procedureIn } from '../../support/procedure.ts';
import type { FaultCase } from './known-checks.ts';
import { type Draft, small } from './small-framework.ts';

function changed(change: (draft: Draft) => void): Draft {
  const draft = small();
  change(draft);
  return draft;
}

/** A published framework with its own ids, except what `change` alters. */
const stranger = (change: (draft: Draft) => void = () => undefined) =>
  changed((d) => {
    d.id = 'fremmed';
    for (const each of [...d.clusters, ...d.bodies]) each.id = `f-${each.id}`;
    for (const body of d.bodies) body.clusters = body.clusters?.map((id) => `f-${id}`);
    for (const member of d.clusters.flatMap(({ members }) => members)) member.party = `f-${member.party}`;
    for (const party of d.parties) party.id = `f-${party.id}`;
    change(d);
  });

const councils = { perParty: { kinds: ['municipality' as const], among: 'affected' as const } };
const decidedByCouncils = (d: Draft) => Object.assign(procedureIn(d).stages[1] ?? {}, { deciders: councils });

export const MORE_FAULTS: readonly FaultCase[] = [
  {
    code: 'resume-stage-unknown',
    pointer: '/procedures/0/stages/0/resumesAt',
    break: (d) => Object.assign(procedureIn(d).stages[0] ?? {}, { resumesAt: 'raad' }),
  },
  {
    code: 'resume-without-return',
    pointer: '/procedures/0/stages/1/resumesAt',
    break: (d) => Object.assign(procedureIn(d).stages[1] ?? {}, { resumesAt: 'klynge' }),
  },
  {
    code: 'resume-skips-a-stage',
    pointer: '/procedures/0/stages/0/resumesAt',
    break: (d) => Object.assign(procedureIn(d).stages[0] ?? {}, { resumesAt: 'udvalg' }),
  },
  {
    code: 'refusal-of-one-body',
    pointer: '/procedures/0/stages/1/refusal',
    break: (d) => Object.assign(procedureIn(d).stages[1] ?? {}, { refusal: 'without', deciders: { body: 'udvalg' } }),
  },
  {
    code: 'refusal-not-possible',
    pointer: '/procedures/0/stages/0/refusal',
    break: (d) => {
      const [stage] = procedureIn(d).stages;
      if (stage) Object.assign(stage, { refusal: 'without', outcomes: { ...stage.outcomes, rejected: undefined } });
    },
  },
  {
    code: 'refusal-against-quorum',
    pointer: '/procedures/0/stages/1/refusal',
    break: (d) =>
      Object.assign(procedureIn(d).stages[1] ?? {}, {
        refusal: 'without',
        deciders: { perParty: { kinds: ['municipality'], among: 'affected' } },
        complete: { atLeast: [{ kind: 'municipality', share: 1 }] },
      }),
  },
  { code: 'no-cluster', pointer: '/clusters', break: (d) => d.clusters.splice(0) },
  { code: 'cluster-without-members', pointer: '/clusters/0/members', break: (d) => d.clusters[0]?.members.splice(0) },
  {
    code: 'member-twice',
    pointer: '/clusters/0/members/1/party',
    break: (d) => d.clusters[0]?.members.push({ party: 'kommune-a', from: '2027-01-01' }),
  },
  {
    code: 'code-twice',
    pointer: '/parties/1/identifiers/0/value',
    break: (d) => {
      for (const party of d.parties) party.identifiers = [{ scheme: 'kommunekode', value: '461' }];
    },
  },
  {
    code: 'party-without-council',
    pointer: '/procedures/0/stages/1/deciders/perParty',
    break: decidedByCouncils,
  },
  {
    code: 'quorum-of-other-kind',
    pointer: '/procedures/0/stages/1/complete/atLeast/0/kind',
    break: (d) =>
      Object.assign(procedureIn(d).stages[1] ?? {}, { complete: { atLeast: [{ kind: 'region', number: 1 }] } }),
  },
  {
    code: 'id-of-another',
    pointer: '/clusters/0/id',
    break: () => undefined,
    others: [stranger((d) => Object.assign(d.clusters[0] ?? {}, { id: 'nord' }))],
  },
  {
    code: 'id-of-another',
    pointer: '/bodies/1/id',
    break: () => undefined,
    others: [stranger((d) => Object.assign(d.bodies[1] ?? {}, { id: 'udvalg' }))],
  },
  {
    code: 'id-of-another',
    pointer: '/parties/0/id',
    break: () => undefined,
    others: [stranger((d) => Object.assign(d.parties[0] ?? {}, { id: 'kommune-a', name: 'En anden kommune' }))],
  },
  {
    code: 'unknown-predecessor',
    pointer: '/continues/0/framework',
    break: (d) => Object.assign(d, { continues: [{ framework: 'forhen' }] }),
  },
  {
    code: 'unknown-in-predecessor',
    pointer: '/continues/0/clusters/f-syd',
    break: (d) => Object.assign(d, { continues: [{ framework: 'fremmed', clusters: { 'f-syd': ['nord'] } }] }),
    others: [stranger()],
  },
  ...(
    [
      ['unknown-cluster', 'clusters', { 'f-nord': ['syd'] }, 'f-nord'],
      ['unknown-party', 'parties', { 'f-kommune-a': 'kommune-x' }, 'f-kommune-a'],
      ['unknown-body', 'bodies', { 'f-udvalg': 'raad' }, 'f-udvalg'],
      ['unknown-stage', 'stages', { klynge: 'raad' }, 'klynge'],
      ['unknown-step', 'steps', { 'trin-1': { step: 'trin-9', approved: true } }, 'trin-1'],
      ['unknown-case-type', 'caseTypes', { overdragelse: 'takst' }, 'overdragelse'],
    ] as const
  ).map(
    ([code, list, mapping, from]): FaultCase => ({
      code,
      pointer: `/continues/0/${list}/${from}`,
      break: (d) => Object.assign(d, { continues: [{ framework: 'fremmed', [list]: mapping }] }),
      others: [stranger()],
    }),
  ),
  {
    code: 'validity-over',
    pointer: '/validTo',
    break: (d) => Object.assign(d, { validTo: '2026-06-01' }),
    today: '2026-06-01',
  },
  {
    code: 'successor-early',
    pointer: '/successor',
    break: (d) => Object.assign(d, { successor: 'fremmed' }),
    others: [stranger((d) => Object.assign(d, { validFrom: '2029-12-31' }))],
  },
  {
    code: 'successor-early',
    pointer: '/validFrom',
    break: () => undefined,
    others: [
      stranger((d) => Object.assign(d, { successor: 'proeve', validFrom: '2020-01-01', validTo: '2026-01-02' })),
    ],
  },
];

/** Valid frameworks that resemble invalid ones. */
export const STILL_SOUND: readonly (readonly [string, Draft, readonly Draft[]])[] = [
  [
    'a member that came back',
    changed((d) => {
      const [cluster] = d.clusters;
      if (cluster)
        cluster.members = [
          { party: 'kommune-a', to: '2027-01-01' },
          { party: 'kommune-a', from: '2028-01-01' },
        ];
    }),
    [],
  ],
  [
    'a code that passed on with a merger',
    changed((d) => {
      const [a, b] = d.parties;
      if (a) a.identifiers = [{ scheme: 'kommunekode', value: '461', to: '2027-01-01' }];
      if (b) b.identifiers = [{ scheme: 'kommunekode', value: '461', from: '2027-01-01' }];
    }),
    [],
  ],
  [
    'councils that each join, a majority of them',
    changed((d) => {
      decidedByCouncils(d);
      Object.assign(procedureIn(d).stages[1] ?? {}, {
        complete: { atLeast: [{ kind: 'municipality', majority: true }] },
      });
      d.bodies.push({ id: 'byraad-a', name: 'Byrådet', kind: 'council', councilOf: 'kommune-a' });
    }),
    [],
  ],
  [
    'ids of the framework it continues',
    changed((d) => Object.assign(d, { continues: [{ framework: 'foer' }] })),
    [changed((d) => Object.assign(d, { id: 'foer', validTo: '2026-01-01' }))],
  ],
  [
    'ids of the framework before the one it continues',
    changed((d) => Object.assign(d, { continues: [{ framework: 'fremmed' }] })),
    [
      changed((d) => Object.assign(d, { id: 'foer' })),
      stranger((d) => Object.assign(d, { continues: [{ framework: 'foer' }] })),
    ],
  ],
  [
    'the same municipality as in a stranger',
    small(),
    [stranger((d) => Object.assign(d.parties[0] ?? {}, { id: 'kommune-a' }))],
  ],
];

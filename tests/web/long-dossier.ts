// An extreme dossier: every field has a long text and one endless word, and every municipality of the cluster
// receives.
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };

export const MUNICIPALITIES = [420, 430, 440, 450, 461, 479, 480, 482, 492].map((code) => `kommune-${code}`);

const UNENDING = 'Sundhedssamarbejdsudvalgsformandskabsmødereferatsgodkendelsesprocedure';
const SENTENCE = `Sundhedsklynge Sydvestjylland & <Vejen> "${UNENDING}" aftaler det nærmere. `;
/** The maximum length of that field, or almost. */
const LENGTHS: Readonly<Record<string, number>> = {
  unit: 40,
  version: 90,
  summary: 1900,
  description: 990,
  whyMove: 1900,
  whatMoves: 1900,
};
const ORDINARY = 195;

function stretched(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((each) => stretched(each, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, stretched(each, name)]));
  const written = typeof value === 'string' && (value.includes(' ') || key in LENGTHS);
  return written ? `${value} ${SENTENCE.repeat(25)}`.slice(0, LENGTHS[key] ?? ORDINARY).trim() : value;
}

const long = stretched(ivAntibiotics, '') as typeof ivAntibiotics;

export const LONG_DOSSIER = {
  ...long,
  task: { ...long.task, receivingParties: MUNICIPALITIES, geographicScope: MUNICIPALITIES },
  competences: {
    ...long.competences,
    roles: long.competences.roles.map((role) => ({
      ...role,
      headcounts: MUNICIPALITIES.map((party) => ({ who: { party }, required: 28, available: 30 })),
    })),
  },
  volume: {
    activities: long.volume.activities.map((activity) => ({
      ...activity,
      counts: MUNICIPALITIES.map((party) => ({ party, expected: 120 })),
    })),
  },
};

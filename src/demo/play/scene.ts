// Where the story of the demonstration takes place: the framework in force on the day, its bodies, and the accounts
// that act for them.
import type { Wording } from './dossier-on.ts';

/** Somebody who speaks for a body at a stage, and how the story says what the body does. */
type Speaker = { readonly account: string; readonly says: string };

export type Scene = {
  readonly framework: string;
  readonly cluster: string;
  readonly type: string;
  /** First day, and the day after the last one. */
  readonly from: string;
  readonly to?: string;
  /** Words of the dossiers, and the framework's words for the same things. */
  readonly wording: Wording;
  /** The clusters that are notified, by id: the account that answers, and the cluster's name. */
  readonly notices: Readonly<Record<string, Speaker>>;
  /**
   * `others`: the other clusters in words. `neighbour`: the one that answers an early announcement and an experience.
   */
  readonly others: string;
  readonly neighbour: string;
  readonly recommends: readonly Speaker[];
  /** The last of `recommends` attaches the condition. */
  readonly decides: readonly Speaker[];
  /** The account that returns the third case, and the name of its body. */
  readonly returns: Speaker;
};

/** The four clusters until the end of 2026. */
const SYDDANMARK: Scene = {
  framework: 'syddanmark-2022',
  cluster: 'fyn',
  type: 'overdragelse',
  from: '2022-07-01',
  to: '2027-01-01',
  wording: [],
  notices: {
    lillebaelt: { account: 'coordinator-lillebaelt', says: 'Sundhedsklynge Lillebælt' },
    sydvestjylland: { account: 'planner-syddanmark', says: 'Sundhedsklynge Sydvestjylland' },
    soenderjylland: { account: 'planner-syddanmark', says: 'Sundhedsklynge Sønderjylland' },
  },
  others: 'De andre klynger',
  neighbour: 'Sundhedsklynge Lillebælt',
  recommends: [
    { account: 'decider-fyn-administrative', says: 'Den administrative klynge indstiller' },
    { account: 'decider-fyn-political', says: 'Den politiske klynge indstiller' },
  ],
  decides: [{ account: 'planner-syddanmark', says: 'Sundhedssamarbejdsudvalget godkender' }],
  returns: { account: 'decider-fyn-administrative', says: 'Den administrative klynge' },
};

/** The councils of Fyn's municipalities, which join one by one. */
export const COUNCILS: readonly Speaker[] = [
  { account: 'decider-odense', says: 'Kommunalbestyrelsen i Odense tiltræder' },
  { account: 'decider-assens', says: 'Kommunalbestyrelsen i Assens tiltræder' },
  { account: 'decider-faaborg-midtfyn', says: 'Kommunalbestyrelsen i Faaborg-Midtfyn tiltræder' },
  { account: 'decider-kerteminde', says: 'Kommunalbestyrelsen i Kerteminde tiltræder' },
  { account: 'decider-nyborg', says: 'Kommunalbestyrelsen i Nyborg tiltræder' },
  { account: 'decider-svendborg', says: 'Kommunalbestyrelsen i Svendborg tiltræder' },
  { account: 'decider-nordfyn', says: 'Kommunalbestyrelsen i Nordfyn tiltræder' },
  { account: 'decider-langeland', says: 'Kommunalbestyrelsen i Langeland tiltræder' },
  { account: 'decider-aeroe', says: 'Kommunalbestyrelsen i Ærø tiltræder' },
];

/** The 17 sundhedsråd from 2027. */
const SUNDHEDSRAAD: Scene = {
  framework: 'sundhedsraad-2027',
  cluster: 'fyn',
  type: 'takstaftale',
  from: '2027-01-01',
  wording: [
    ['Den syddanske model for aftalt og planlagt opgaveoverdragelse', 'Takstaftale mellem regionen og kommunerne'],
    ['Kommunernes rolle i det nære og sammenhængende sundhedsvæsen, KKR Syddanmark', 'Illustrativ henvisning'],
    ['Klyngesekretariatet for Fyn', 'Sekretariatet for Sundhedsråd Fyn'],
    ['Sundhedssamarbejdsudvalget eller dets afløser', 'regionsrådet'],
    ['en anden klynge', 'et andet sundhedsråds område'],
    ['klynge Fyn', 'Sundhedsråd Fyn'],
    ['klyngen', 'sundhedsrådet'],
  ],
  notices: {},
  others: 'De andre sundhedsråd',
  neighbour: 'Sundhedsråd Lillebælt',
  recommends: [{ account: 'decider-sundhedsraad-fyn', says: 'Sundhedsråd Fyn indstiller' }],
  decides: [{ account: 'decider-regionsraad-syddanmark', says: 'Regionsrådet godkender' }, ...COUNCILS],
  returns: { account: 'decider-sundhedsraad-fyn', says: 'Sundhedsrådet' },
};

/** @throws {RangeError} before the first framework of the demonstration. */
export function sceneOn(today: string): Scene {
  const found = [SUNDHEDSRAAD, SYDDANMARK].find(({ from, to }) => from <= today && (to === undefined || today < to));
  if (!found)
    throw new RangeError(`Demonstrationen kan spilles fra ${SYDDANMARK.from}; tjenesten siger, at det er ${today}.`);
  return found;
}

// Terms of an agreement in which a region transfers tasks to municipalities, at one price for each, for three years.
import type { Terms } from '../../src/domain/agreement/terms.ts';

/** What is transferred, how many Odense and Svendborg expect, and at what price. */
type Subject = {
  readonly title: string;
  readonly taskType: string;
  readonly activity: { readonly id: string; readonly name: string; readonly unit: string };
  readonly expected: readonly [odense: number, svendborg: number];
  readonly price: { readonly label: string; readonly amount: number };
  readonly indicator: Terms['indicators'][number];
};

export const IV_MEDICINE: Subject = {
  title: 'IV-antibiotika i eget hjem',
  taskType: 'iv-medicin',
  activity: { id: 'forloeb', name: 'Forløb', unit: 'forløb' },
  expected: [420, 130],
  price: { label: 'Takst pr. forløb', amount: 7425.5 },
  indicator: { id: 'genindlagt', name: 'Uden genindlæggelse', unit: 'procent', baseline: 93, target: 94 },
};

export const BLOOD_TESTS: Subject = {
  title: 'Blodprøver i eget hjem',
  taskType: 'blodproever',
  activity: { id: 'proever', name: 'Blodprøver', unit: 'prøver' },
  expected: [1200, 400],
  price: { label: 'Takst pr. prøve', amount: 185.5 },
  indicator: { id: 'rettidig', name: 'Taget på dagen', unit: 'procent', baseline: 90, target: 95 },
};

type Given = Partial<Terms> & {
  readonly start: string;
  /** When the training is done; default: the first day. */
  readonly trained?: string;
};

/** Reports are quarterly, in prices of the year it starts. */
export function givenTerms(subject: Subject, { trained, receiving, ...given }: Given): Terms {
  const { title, taskType, activity, expected, price, indicator } = subject;
  const [odense, svendborg] = ['kommune-461', 'kommune-479'];
  const municipalities = receiving ?? [odense, svendborg];
  return {
    title,
    taskType,
    transferring: ['region-1083'],
    receiving: municipalities,
    currency: 'DKK',
    priceYear: Number(given.start.slice(0, 4)),
    activities: [
      {
        ...activity,
        counts: [
          { party: odense, expected: expected[0] },
          { party: svendborg, expected: expected[1] },
        ],
      },
    ],
    tariffs: [
      {
        id: 'takst',
        label: price.label,
        from: { party: 'region-1083' },
        to: { each: municipalities },
        model: 'per-unit',
        activity: activity.id,
        amount: price.amount,
        regulated: true,
      },
    ],
    keys: [],
    indicators: [indicator],
    milestones: [{ what: 'Oplæring er gennemført', date: trained ?? given.start, party: odense }],
    triggers: [{ id: 'flere', of: 'units', activity: activity.id, when: 'above', share: 120, periods: 2 }],
    months: 36,
    noticeMonths: 6,
    runningPatients: 'Forløb, der er begyndt, gøres færdige.',
    evaluation: {},
    reportMonths: 3,
    reportDays: 30,
    renewalLeadMonths: 6,
    ...given,
  };
}

// The economy of a dossier as the API shows it: money in kroner with two decimals beside its currency.
import { z } from 'zod';
import { SECTORS, VERDICTS } from '../../domain/economics/economy-result.ts';
import { MONEY_KINDS } from '../../domain/governance/kinds.ts';
import { Id, named, Pointer, text } from './building-blocks.ts';

const amount = z.number();
/** A computed number that is not money: twelve significant digits. */
const computed = z.number().meta({ description: 'To twelve significant digits.' });
const said = text(4000);
/** Id of a party, which the framework need not have. */
const party = text(64);
const sector = z.enum(SECTORS);
const verdict = z.enum(VERDICTS);
const limited = <const T extends string>(bound: T) => z.enum(['none', 'binds', bound]);

const NotAssessed = z.strictObject({ status: z.literal('not-assessed'), reason: said, pointer: Pointer });

const volumes = { low: computed, expected: computed, high: computed };
const Volumes = z.strictObject(volumes);

const ActivityVolume = z.strictObject({
  id: Id,
  name: text(200),
  unit: text(100),
  split: z
    .boolean()
    .meta({ description: 'Whether counts have parties. Without, everything per party is not assessed.' }),
  total: Volumes.nullable(),
  parties: z.array(z.strictObject({ party, ...volumes })).max(120),
  phaseIn: z
    .array(z.number())
    .max(20)
    .meta({ description: 'Share of the counts moved in year 1, 2, …; after the list 1.' }),
});

const AlternativeEconomy = z.strictObject({
  id: Id,
  name: text(200),
  role: z.enum(['current', 'proposed', 'other']),
  annualEquivalentCost: amount.nullable(),
  fixedPerYear: amount.nullable(),
  unitsPerYear: amount.nullable(),
  costPerUnit: amount.nullable().meta({ description: 'Per unit of the main activity; null at 0 units.' }),
  heldAlready: amount.meta({ description: 'One-off costs held already (sunk): left out of the annual cost.' }),
  missing: NotAssessed.optional(),
  effect: z.number().nullable(),
  effective: z.boolean().nullable(),
});

const cheaper = z.array(z.strictObject({ id: Id, perYear: amount, perUnit: amount.nullable() })).max(20);
const leonAtVolume = {
  units: computed,
  verdict,
  cheaper,
  practicallySame: cheaper.meta({ description: 'Cheaper, but within materiality.' }),
  removedByFloor: cheaper.meta({ description: 'Cheaper, and kept out by the quality gate alone.' }),
  materiality: amount.nullable().meta({ description: 'Kroner a year below which a difference decides nothing.' }),
  reason: said.optional(),
  pointer: Pointer.optional(),
};
const LeonAtVolume = z.strictObject(leonAtVolume);

const BreakEven = z.union([
  z.strictObject({
    status: z.literal('at'),
    scale: computed.meta({ description: 'Scale of all counts, the mix held.' }),
    units: computed,
    unitsCeil: z.number(),
    cheaperAbove: z.enum(['current', 'proposed']),
  }),
  z.strictObject({ status: z.literal('none'), cheaperAlways: z.enum(['current', 'proposed', 'equal']) }),
  NotAssessed,
]);

export const FrontierRow = z.strictObject({
  id: Id.optional(),
  name: text(200),
  cost: amount,
  effect: z.number(),
  status: z.enum(['ND', 'D', 'ED']),
  icer: amount.nullable(),
  netMonetaryBenefit: amount.optional(),
});

const Uncertainty = z.union([
  z.strictObject({
    status: z.literal('drawn'),
    draws: z.number().int().min(0).max(1_000_000),
    seed: text(64),
    uncertainFigures: z.number().int().min(0).max(100_000),
    probabilities: z.array(z.strictObject({ id: Id, probability: z.number() })).max(20),
    noneEffective: z.number(),
    words: said,
  }),
  NotAssessed,
]);

const years = z
  .array(
    z.strictObject({
      year: z.number().int().min(1).max(70),
      before: amount,
      settlement: amount,
      after: amount,
      capacity: amount.meta({ description: 'What falls away today without becoming money; never part of the others.' }),
    }),
  )
  .max(70)
  .meta({
    description: 'Each year, proposed less today: above 0 it costs more. `settlement` is above 0 for who pays.',
  });

const settled = amount.meta({ description: 'Paid less received between the parties: above 0 it pays more.' });

const PartyYear = z
  .strictObject({
    party,
    sector,
    units: computed.nullable(),
    today: amount,
    proposed: amount,
    settledToday: settled,
    settledProposed: settled,
    stateGrant: amount.meta({ description: 'Received from the state less paid to it, proposed less today.' }),
    net: amount,
  })
  .meta({
    description:
      'A party in the steady state, kroner a year: all units moved, one-offs spread. `net` above 0 ends dearer than today.',
  });

const Flow = z
  .strictObject({
    settlement: Id,
    label: text(200),
    from: party,
    to: party,
    units: computed.nullable(),
    price: amount.nullable(),
    perYear: amount,
    ceiling: limited('binds-at-high'),
    floor: limited('binds-at-low'),
  })
  .meta({ description: 'One settlement of the proposed alternative between two parties.' });

const Funding = z.union([
  z.strictObject({
    status: z.literal('compared'),
    parties: z
      .array(z.strictObject({ party, expected: amount, actual: amount, difference: amount, materiality: amount }))
      .max(300)
      .meta({
        description: 'What funding says a party should bear against what the money makes it bear. Above 0 is its loss.',
      }),
    missing: z.array(z.strictObject({ from: party, to: party, perYear: amount })).max(300),
  }),
  NotAssessed,
]);

const Key = z.strictObject({
  id: Id,
  name: text(200),
  shares: z.array(z.strictObject({ party, share: computed })).max(300),
});

export const EconomyShape = named(
  'EconomyResult',
  'What the economy comes to: cost of each alternative, LEON, break-even, frontier, uncertainty, kroner per party, sector, category and year, settlements, and what funding says against what the money does.',
  z.strictObject({
    money: z.enum(MONEY_KINDS),
    currency: text(3).nullable(),
    priceYear: z.number().int().min(1990).max(2100).nullable(),
    discountRates: z.array(z.strictObject({ fromYear: z.number().int().min(1).max(100), rate: z.number() })).max(10),
    horizonYears: z.number().int().min(1).max(70).nullable(),
    activities: z.array(ActivityVolume).max(20),
    units: Volumes.nullable().meta({ description: 'Units of the main activity.' }),
    alternatives: z.array(AlternativeEconomy).max(20),
    leon: z.strictObject({
      ...leonAtVolume,
      atLow: LeonAtVolume.nullable(),
      atHigh: LeonAtVolume.nullable(),
      robust: z.boolean().nullable(),
    }),
    breakEven: BreakEven,
    frontier: z.array(FrontierRow).max(20),
    uncertainty: Uncertainty,
    sensitivity: z
      .array(z.strictObject({ pointer: Pointer, label: text(1000), atLow: amount, atHigh: amount, swing: amount }))
      .max(10_000),
    parties: z.array(z.strictObject({ party, sector, years })).max(300),
    sectors: z.array(z.strictObject({ sector, years })).max(SECTORS.length),
    categories: z
      .array(z.strictObject({ category: text(40), years }))
      .max(20)
      .meta({ description: 'Before settlement only: the change in each category of cost.' }),
    total: years,
    steady: z.array(PartyYear).max(300),
    flows: z.array(Flow).max(10_000),
    funding: Funding,
    keys: z.array(Key).max(20),
    partyGaps: z
      .array(NotAssessed)
      .max(10_000)
      .meta({ description: 'What makes the picture per party incomplete: empty when it is whole.' }),
  }),
);

// The five shipped frameworks: valid, complete, and with the ids that clients rely on.
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/domain/assessment/checks/index.ts';
import type { Framework } from '../../../src/domain/governance/framework.ts';
import { bodyOfStage, stageOf } from '../../../src/domain/governance/lookups.ts';
import type { Stage } from '../../../src/domain/governance/procedure.ts';
import { shippedFramework, shippedFrameworks } from '../../../src/domain/governance/shipped.ts';
import { findFaults } from '../../../src/domain/governance/soundness.ts';
import { parameterFaults } from '../../../src/domain/governance/soundness-parameters.ts';
import { procedureIn } from '../../support/procedure.ts';

const frameworks = shippedFrameworks();
const syddanmark = shippedFramework('syddanmark-2022');
const councils = shippedFramework('sundhedsraad-2027');
/** The first case type. */
const ANY = { caseType: '' };

function targets(stage: Stage): readonly string[] {
  return Object.values(stage.outcomes);
}

/** Independent of the soundness rules on purpose: the simplest reading of "every open stage has a way out". */
function leadsToAnEnd(framework: Framework, stage: Stage, steps: number): boolean {
  if (targets(stage).some((target) => ['approve', 'reject', 'return'].includes(target))) return true;
  return steps > 0 && targets(stage).some((target) => nextLeads(framework, target, steps - 1));
}

function nextLeads(framework: Framework, target: string, steps: number): boolean {
  const next = stageOf(framework, ANY, target);
  return next !== undefined && leadsToAnEnd(framework, next, steps);
}

/** How many bodies decide at the stage, for each cluster or each matching party. */
function deciding(framework: Framework, stage: Stage): readonly { readonly where: string; readonly bodies: number }[] {
  const { deciders } = stage;
  if ('perParty' in deciders)
    return framework.parties
      .filter(({ kind }) => deciders.perParty.kinds.includes(kind))
      .map(({ id }) => ({ where: id, bodies: framework.bodies.filter(({ councilOf }) => councilOf === id).length }));
  return framework.clusters.map(({ id }) => ({ where: id, bodies: bodyOfStage(framework, stage, id) ? 1 : 0 }));
}

describe('the shipped frameworks', () => {
  it('are the five of the design', () => {
    expect(frameworks.map((framework) => framework.id).toSorted()).toEqual([
      'lgs-goteborg-2009',
      'sjaelland-2019',
      'sundhedsaftale-8-principper',
      'sundhedsraad-2027',
      'syddanmark-2022',
    ]);
  });

  it.each(frameworks.map((framework) => [framework.id, framework] as const))('%s is sound', (_, framework) => {
    const others = frameworks.filter((other) => other !== framework);
    expect(findFaults(framework, CHECKS, others)).toEqual([]);
  });

  it('takes the checks’ own values as parameters, each with a limit but for free words', () => {
    const [framework] = frameworks;
    if (!framework) throw new Error('no framework');
    const checks = Object.fromEntries(CHECKS.map(({ code, parameters }) => [code, { parameters }]));
    expect(parameterFaults({ ...framework, checks } as typeof framework, CHECKS)).toEqual([]);
    const free = CHECKS.flatMap(({ code, parameters, limits = {} }) =>
      Object.keys(parameters).flatMap((name) => (name in limits ? [] : [`${code} ${name}`])),
    );
    expect(free).toEqual([
      'complete.placeholder words',
      'complete.placeholder openings',
      'agreement.one-per-task blockingTypes',
    ]);
  });

  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    '%s: every stage is reached and has a way out',
    (_, framework) => {
      const { first, stages } = procedureIn(framework);
      const entered = new Set([first, ...stages.flatMap(targets)]);
      for (const stage of stages) {
        expect(entered, stage.id).toContain(stage.id);
        expect(leadsToAnEnd(framework, stage, stages.length), stage.id).toBe(true);
        for (const { where, bodies } of deciding(framework, stage)) expect(bodies, `${stage.id} ${where}`).toBe(1);
      }
      expect(stages.some((stage) => stage.competence === 'decide')).toBe(true);
    },
  );

  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    '%s: the first step asks least, and all nine sections have a step',
    (_, framework) => {
      const [first, ...rest] = framework.steps;
      expect(framework.steps.map((step) => step.id)).toEqual(['trin-1', 'trin-2', 'trin-3', 'trin-4']);
      expect(framework.steps.flatMap((step) => step.sections).toSorted()).toEqual([
        'competences',
        'economy',
        'handover',
        'impact',
        'plan',
        'quality',
        'responsibility',
        'task',
        'volume',
      ]);
      expect(first?.requires.length).toBeLessThan(rest.reduce((sum, step) => sum + step.requires.length, 0) / 3);
      for (const step of framework.steps) {
        for (const field of [...step.requires, ...(step.expects ?? [])])
          expect(step.sections, field).toContain(field.split('/')[1]);
        expect(step.verified).toBe(false);
      }
    },
  );
});

describe('case types', () => {
  const of = (id: string) =>
    shippedFramework(id).caseTypes.map((type) => [type.id, type.rule, type.baseline, type.money.join(' ')]);
  const ORDINARY = [
    ['overdragelse', 'between', 'today', 'moves'],
    ['delegation', 'between', 'today', 'none moves'],
    ['fornyelse', 'between', 'today', 'moves each-bears-own none'],
    ['tilbagefoersel', 'between', 'today', 'moves each-bears-own none'],
  ];

  it.each(['syddanmark-2022', 'sjaelland-2019', 'lgs-goteborg-2009', 'sundhedsaftale-8-principper'])(
    '%s has the four',
    (id) => {
      expect(of(id)).toEqual(ORDINARY);
      const delegation = shippedFramework(id).caseTypes.find((type) => type.id === 'delegation');
      expect(delegation?.steps).toEqual(['trin-1', 'trin-2', 'trin-4']);
    },
  );

  it('2027 has neither loss nor profit where authority and funding moved by law', () => {
    expect(of('sundhedsraad-2027').map((type) => type.slice(0, 3))).toEqual([
      ['horisontal-aftale', 'neutral', 'funded-by-law'],
      ['takstaftale', 'between', 'today'],
      ['regional-anmodning', 'neutral', 'funded-by-law'],
      ['regional-medfinansiering', 'between', 'today'],
      ['hjemtagelse', 'neutral', 'funded-by-law'],
      ['fornyelse', 'between', 'today'],
      ['egen-ramme', 'between', 'today'],
    ]);
    expect(councils.caseTypes[0]?.minimumDurationMonths).toBe(6);
  });

  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    '%s: the state and the citizens are parties, and a small difference decides nothing',
    (_, framework) => {
      expect(framework.parties.find((party) => party.id === 'staten')?.kind).toBe('state');
      expect(framework.parties.find((party) => party.id === 'borgere')?.kind).toBe('citizens');
      for (const type of framework.caseTypes) expect(type.materiality).toEqual({ amountPerYear: 1000, share: 0.001 });
    },
  );

  it('the discount rate is that of Finansministeriet, 7 January 2021', () => {
    expect(syddanmark.settings.discountRates).toEqual([
      { fromYear: 1, rate: 0.035 },
      { fromYear: 36, rate: 0.025 },
    ]);
  });
});

describe('principles', () => {
  const withoutDecisive = (id: string) =>
    shippedFramework(id)
      .principles.filter(({ checks }) => checks.length === 0)
      .map((principle) => principle.id);

  it('those whose text no check measures are left to people', () => {
    expect(withoutDecisive('syddanmark-2022')).toEqual(['prevention', 'shared-data']);
    expect(withoutDecisive('sundhedsaftale-8-principper')).toEqual(['citizens-from-start', 'whole-person', 'cohesion']);
    expect(withoutDecisive('sundhedsraad-2027')).toEqual(['citizens-and-practice']);
  });

  it('where a party stands is no sign of what others were told, nor of what fits the citizen', () => {
    const naming = frameworks.flatMap(({ id, principles }) =>
      principles
        .filter(({ signals = [] }) => signals.some((code) => /^involvement\.(positions|objection)$/.test(code)))
        .map((principle) => `${id} ${principle.id}`),
    );
    expect(naming.toSorted()).toEqual([
      'lgs-goteborg-2009 trust',
      'sjaelland-2019 clear-frame',
      'sundhedsaftale-8-principper cohesion',
      'sundhedsraad-2027 clear-responsibility',
      'syddanmark-2022 clear-division',
    ]);
  });

  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    '%s: no check is decisive and a signal at once',
    (_, framework) => {
      for (const { id, checks, signals = [], judged } of framework.principles) {
        expect(
          signals.filter((code) => checks.includes(code)),
          id,
        ).toEqual([]);
        if (checks.length === 0) expect(judged, id).toBe(true);
      }
    },
  );
});

describe('one id, one thing', () => {
  it('an id of a cluster or body in two frameworks is that of a framework and its successor', () => {
    const uses = frameworks.flatMap((framework) =>
      [...framework.clusters, ...framework.bodies].map(({ id }) => ({ id, framework })),
    );
    const shared = uses.flatMap((one) =>
      uses
        .filter(({ id, framework }) => id === one.id && framework !== one.framework)
        .filter(({ framework }) => framework.successor !== one.framework.id && one.framework.successor !== framework.id)
        .map(({ framework }) => `${one.id} ${one.framework.id} ${framework.id}`),
    );
    expect(shared).toEqual([]);
  });
});

// Names for the parts of dossiers and frameworks in the OpenAPI document, since the schemas of the domain have none.
import { Cost } from '../../domain/dossier/costs.ts';
import { Dossier } from '../../domain/dossier/dossier.ts';
import { Alternative, Economy } from '../../domain/dossier/economy.ts';
import { WeeklyHours } from '../../domain/dossier/hours.ts';
import { Impact } from '../../domain/dossier/impact.ts';
import { Key } from '../../domain/dossier/key.ts';
import { Plan } from '../../domain/dossier/plan.ts';
import { Competences, Quality } from '../../domain/dossier/practice.ts';
import { Responsibility } from '../../domain/dossier/responsibility.ts';
import { Settlement } from '../../domain/dossier/settlement.ts';
import { Task } from '../../domain/dossier/task.ts';
import { Verification } from '../../domain/dossier/verification.ts';
import { Activity, Volume } from '../../domain/dossier/volume.ts';
import { OneOrEach, Who } from '../../domain/dossier/who.ts';
import { Body, CaseType, Cluster, Framework, Party, Principle, Step } from '../../domain/governance/framework.ts';
import { Stage } from '../../domain/governance/procedure.ts';
import { Words } from '../../domain/governance/words.ts';
import { named } from './building-blocks.ts';

named('Dossier', 'What the proposer writes about the task. Every part may be missing while it is a draft.', Dossier);
named('Task', 'Which task moves, from whom to whom, for whom, and why.', Task);
named('Volume', 'How much of the task there is.', Volume);
named(
  'Activity',
  'What is counted, with the units a year of each party’s citizens. The total is the sum of the counts.',
  Activity,
);
named(
  'Economy',
  'The alternatives with their costs, settlements and effects, and who vouches for the figures.',
  Economy,
);
named('Key', 'A key (fordelingsnøgle) by which parties share an amount.', Key);
named('Alternative', 'One way of carrying out the task: as today, as proposed, or another.', Alternative);
named(
  'Cost',
  'One cost line of an alternative. Lines with the same id in several alternatives are the same figure.',
  Cost,
);
named(
  'Settlement',
  'Money between parties within one alternative; it never changes what the alternative costs altogether.',
  Settlement,
);
named('Who', 'Which parties: one; each of several for its own citizens; or all parties of a key, by its weights.', Who);
named('OneOrEach', 'One party, or each of several for its own citizens.', OneOrEach);
named(
  'Verification',
  'A party’s word for its own figures. Written only by the party’s members, through their own route.',
  Verification,
);
named('Competences', 'The roles that are needed, who has them, and how they are trained and kept.', Competences);
named('Quality', 'Standards, indicators, risks, adverse events and evaluation.', Quality);
named(
  'Responsibility',
  'Who is responsible for what in each phase, and who holds the treatment responsibility when.',
  Responsibility,
);
named(
  'WeeklyHours',
  'Hours that recur every week. Hours that end where they begin or earlier pass midnight.',
  WeeklyHours,
);
named(
  'Plan',
  'Start, milestones, duration, notice, what happens to running patients, and what opens the agreement again.',
  Plan,
);
named(
  'Impact',
  'Whom else it affects, and the stated positions. Positions are written only by the parties’ members.',
  Impact,
);
named('Framework', 'A framework (samarbejdsramme): the governance of one region and period, as data.', Framework);
named(
  'Party',
  'A region, a municipality, general practice, the citizens, the state, or another party of a framework.',
  Party,
);
named('Cluster', 'A cluster with its members, dated.', Cluster);
named('Body', 'A body that recommends, decides or notes.', Body);
named('Stage', 'A stage of the procedure: whose it is, what it may do, and where each outcome leads.', Stage);
named('Step', 'A part of the dossier that can be approved on its own.', Step);
named('CaseType', 'A kind of case with economic rules of its own. The first of a framework is the default.', CaseType);
named('Principle', 'A principle with the checks that decide it and the signals that can only worsen it.', Principle);
named('Words', 'A text in at least one of Danish, English and Swedish.', Words);

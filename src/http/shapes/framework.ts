// Frameworks and the rule catalogue as the API shows them.
import { z } from 'zod';
import type { Rule } from '../../app/list-rules.ts';
import { OFFER_CODES, type Offer, offerReason } from '../../app/offer-frameworks.ts';
import type { Reply, StoredFramework } from '../../app/ports.ts';
import { Framework, SEVERITIES } from '../../domain/governance/framework.ts';
import { FRAMEWORK_STATUSES } from '../../domain/governance/proposed.ts';
import { Words } from '../../domain/governance/words.ts';
import type { Language } from '../../lib/localised.ts';
import { oncePer } from '../../lib/once-per.ts';
import { Code, Href, Id, Instant, IsoDate, named, Person, text, Version } from './building-blocks.ts';
import { href } from './lists.ts';

const publication = {
  status: z.enum(FRAMEWORK_STATUSES),
  proposedBy: Person,
  proposedAt: Instant,
  publishedBy: Person.nullable(),
  publishedAt: Instant.nullable(),
  closed: z
    .strictObject({ by: Person, at: Instant, reason: text(2000) })
    .optional()
    .meta({ description: 'Who withdrew or rejected the version, when, and why; only where that happened.' }),
};

export const FrameworkItemShape = named(
  'FrameworkItem',
  'A version of a framework in a list.',
  z.strictObject({
    id: Id,
    version: Version,
    title: Words,
    validFrom: IsoDate,
    validTo: IsoDate.optional(),
    successor: Id.optional(),
    ...publication,
    newCases: z
      .strictObject({
        asOf: IsoDate.meta({ description: 'The service’s day of this answer, in Danish time.' }),
        offered: z
          .boolean()
          .meta({ description: 'Whether a case begun on that day is best begun under this version.' }),
        code: z.enum(OFFER_CODES),
        earliestDecision: IsoDate.meta({
          description:
            'The earliest day on which the case can be decided, as the procedure sets it; it says nothing of when bodies meet.',
        }),
        reason: text(1000).meta({ description: 'Why it is offered or not, in the caller’s language.' }),
      })
      .meta({
        description:
          'Whether a new case is best begun here: where the version is in force on the earliest day of a decision.',
      }),
  }),
);

export const FrameworkVersionShape = named(
  'FrameworkVersion',
  'A version of a framework with who proposed it and who published, withdrew or rejected it. A published version never changes.',
  z.strictObject({ ...publication, framework: Framework, links: z.strictObject({ self: Href }) }),
);

const parameters = z.record(
  z
    .string()
    .max(60)
    .regex(/^[A-Za-z][A-Za-z0-9]*$/)
    .meta({ examples: ['limit'] }),
  z.union([z.number(), z.boolean(), text(200), z.array(text(200)).max(100)]).meta({ examples: [12] }),
);

const limits = z
  .record(
    z
      .string()
      .max(60)
      .regex(/^[A-Za-z][A-Za-z0-9]*$/)
      .meta({ examples: ['limit'] }),
    z
      .union([
        z.strictObject({ min: z.number(), max: z.number(), whole: z.boolean().optional() }),
        z.strictObject({ words: z.array(text(200)).max(100) }),
        z.strictObject({ fields: z.literal(true) }),
      ])
      .meta({ examples: [{ min: 1, max: 25, whole: true }] }),
  )
  .meta({
    description:
      'What a framework may set each parameter to: a range, one of these words, or pointers to fields of the dossier.',
  });

export const RulesShape = named(
  'Rules',
  'The rule catalogue: every check of the assessment, and what each framework makes of it.',
  z.strictObject({
    rulebookVersion: text(20),
    rules: z
      .array(
        z.strictObject({
          code: Code,
          title: text(500),
          fires: text(2000),
          remedy: text(2000),
          source: text(1000),
          severity: z.enum(SEVERITIES),
          at: z.enum(['submission', 'deciding']),
          parameters,
          limits: limits.optional(),
          reads: z.array(text(300)).max(200),
          frameworks: z
            .array(
              z.strictObject({
                framework: Id,
                version: Version,
                enabled: z.boolean(),
                severity: z.enum(SEVERITIES),
                parameters,
                decides: z.array(Id).max(40).meta({ description: 'Principles that the check decides.' }),
                signals: z.array(Id).max(40).meta({ description: 'Principles that the check can only worsen.' }),
                caseTypes: z
                  .array(z.strictObject({ type: Id, enabled: z.boolean(), severity: z.enum(SEVERITIES), parameters }))
                  .max(20)
                  .meta({ description: 'Types of case that make something else of the check.' }),
              }),
            )
            .max(1000),
        }),
      )
      .max(500),
  }),
);

function frameworkHref(id: string, version: number): string {
  return href(`/frameworks/${id}?version=${version}`);
}

/** A FrameworkItem: a version in lists, without parties, procedure and principles. */
export function presentFrameworkItem({ framework, ...rest }: StoredFramework, offer: Offer, language: Language) {
  const { id, version, title, validFrom, validTo, successor } = framework;
  const { asOf, offered, code, earliestDecision } = offer;
  const newCases = { asOf, offered, code, earliestDecision, reason: offerReason(offer)[language] };
  return { ...{ id, version, title, validFrom, validTo, successor }, ...publicationOf(rest), newCases };
}

/** Cached by the framework object, since the document is most of the text and the store reuses its objects. */
const documentText = oncePer((framework: Framework) => JSON.stringify(framework));

/** JSON text of a FrameworkVersion. */
export function frameworkText({ framework, ...rest }: StoredFramework): string {
  const about = JSON.stringify(publicationOf(rest)).slice(0, -1);
  const links = JSON.stringify({ self: frameworkHref(framework.id, framework.version) });
  return `${about},"framework":${documentText(framework)},"links":${links}}`;
}

function publicationOf({
  status,
  proposedBy,
  proposedAt,
  publishedBy,
  publishedAt,
  closed,
}: Omit<StoredFramework, 'framework'>) {
  return { status, proposedBy, proposedAt, publishedBy, publishedAt, ...(closed && { closed }) };
}

/** A version changes only once, when it is published, withdrawn or rejected. */
export function frameworkTag({ framework, status }: StoredFramework): string {
  return `"${framework.version}-${status}"`;
}

/** 200, after a proposed version was withdrawn or rejected. */
export function closedFrameworkReply(stored: StoredFramework): Reply {
  return { status: 200, body: frameworkText(stored), etag: frameworkTag(stored) };
}

/** 201, after a version was proposed or published. */
export function frameworkReply(stored: StoredFramework): Reply {
  const { id, version } = stored.framework;
  return { status: 201, body: frameworkText(stored), etag: frameworkTag(stored), location: frameworkHref(id, version) };
}

/** A rule with texts in one language; `parameters`, `limits` and `frameworks` are unchanged. */
export function presentRule({ title, fires, remedy, ...rest }: Rule, language: Language) {
  return { ...rest, title: title[language], fires: fires[language], remedy: remedy[language] };
}

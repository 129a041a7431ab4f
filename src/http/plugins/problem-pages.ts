// The pages that a problem's `type` links to: what the code means, as HTML or JSON, and a list of all codes.
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Language } from '../../lib/localised.ts';
import { escapeMarkup } from '../../lib/markup.ts';
import { wantsPage } from '../../lib/wants-page.ts';
import { httpFault } from '../http-fault.ts';
import { preferredLanguage } from '../language.ts';
import { PROBLEM_CODES, type ProblemCode } from '../problems/problem-codes.ts';
import { PROBLEM_TEXTS } from '../problems/problem-texts.ts';
import { ALL, HEADING, STATUS } from './problem-page-texts.ts';

export function addProblemPages(app: FastifyInstance): void {
  app.get('/problems', async (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language']);
    if (!wantsPage(request.headers.accept))
      return answer(reply, language).send({ items: PROBLEM_CODES.map((code) => explain(code, language)) });
    const rows = PROBLEM_CODES.map(
      (code) => `<dt><a href="/problems/${code}"><code>${code}</code></a></dt>\n<dd>${sentence(code, language)}</dd>`,
    );
    return page(reply, language, HEADING[language], `<dl>\n${rows.join('\n')}\n</dl>`);
  });
  app.get<{ Params: { code: string } }>('/problems/:code', async (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language']);
    const code = PROBLEM_CODES.find((candidate) => candidate === request.params.code);
    if (!code) throw httpFault('no-such-path');
    if (!wantsPage(request.headers.accept)) return answer(reply, language).send(explain(code, language));
    return page(
      reply,
      language,
      PROBLEM_TEXTS[code].title[language],
      `<p>${sentence(code, language)}</p>\n<p><a href="/problems">${ALL[language]}</a></p>`,
    );
  });
}

function explain(code: ProblemCode, language: Language) {
  const { status, title, detail } = PROBLEM_TEXTS[code];
  return { type: `/problems/${code}`, code, status, title: title[language], detail: plain(detail[language]) };
}

function sentence(code: ProblemCode, language: Language): string {
  const { status, title, detail } = PROBLEM_TEXTS[code];
  return escapeMarkup(`${title[language]}. ${plain(detail[language])} (${STATUS[language]} ${status})`);
}

/** The text without its placeholders. */
function plain(detail: string): string {
  return detail.replace(/\{[A-Za-z0-9]+\}/g, '…').replace(/ …$/, '');
}

function answer(reply: FastifyReply, language: Language): FastifyReply {
  return reply.headers({
    'content-language': language,
    vary: 'Accept, Accept-Language',
    'cache-control': 'public, max-age=3600',
  });
}

function page(reply: FastifyReply, language: Language, title: string, content: string): FastifyReply {
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)} - Opgavebro</title>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${content}
</main>
</body>
</html>
`;
  return answer(reply, language).type('text/html; charset=utf-8').send(html);
}

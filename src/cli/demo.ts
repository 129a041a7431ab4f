// `npm run demo`: plays the main workflow against the running service and reports it in plain text.
import { createApi, problemOf } from '../demo/play/api.ts';
import { tellAgreements } from '../demo/play/living.ts';
import { tellStory } from '../demo/play/story.ts';

const base = (process.env.OPGAVEBRO_URL ?? 'http://127.0.0.1:3000').replace(/(?<!\/)\/+$/, '');

try {
  const [api, tell] = [createApi(base), (line: string) => console.log(line)];
  const { approved } = await tellStory(api, tell);
  await tellAgreements(api, tell, approved);
  console.log(`Sager og aftaler kan ses på ${base}/ og i API'et på ${base}/v1/proposals og ${base}/v1/agreements.`);
} catch (error) {
  const problem = problemOf(error);
  if (problem) console.error(`${problem.title}: ${problem.detail}\n${JSON.stringify(problem.errors, null, 2)}`);
  else
    console.error(error instanceof TypeError ? `Der svarer ingen på ${base}. Start tjenesten med npm start.` : error);
  process.exitCode = 1;
}

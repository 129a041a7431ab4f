// The floor: a bare Fastify + pg program that does the same work and nothing else. No sign-in, no log, no rules, no
// hash chain. It runs in its own process, on the tables of the schema `floor` that seed-floor.ts creates.
import Fastify from 'fastify';
import pg from 'pg';
import { NewProposal } from '../../src/http/shapes/proposal-input.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = Fastify({ bodyLimit: 1_048_576 });

type WithId = { Params: { id: string } };
type AtPlace = { Querystring: { status: string; at: string; id: string } };

/** Three inserts in one transaction of five round trips. */
app.post('/documents', async (request, reply) => {
  const body = NewProposal.parse(request.body);
  const id = uuidV7();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({
      name: 'create',
      text: `insert into floor.document (id, version, status, title, doc) values ($1, 1, 'draft', $2, $3)`,
      values: [id, body.title ?? '', JSON.stringify(body.dossier)],
    });
    const trail = {
      name: 'trail',
      text: 'insert into floor.trail (id, document, at, data) values ($1, $2, now(), $3)',
    };
    await client.query({ ...trail, values: [uuidV7(), id, '{"type":"created"}'] });
    const outbox = { name: 'outbox', text: 'insert into floor.outbox (id, document, payload) values ($1, $2, $3)' };
    await client.query({ ...outbox, values: [uuidV7(), id, '{"type":"created"}'] });
    await client.query('commit');
  } finally {
    client.release();
  }
  return reply
    .code(201)
    .type('application/json')
    .send(`{"id":"${id}","version":1,"dossier":${JSON.stringify(body.dossier)}}`);
});

app.get<WithId>('/documents/:id', async (request, reply) => {
  const { rows } = await pool.query<{ version: number; doc: string }>({
    name: 'read',
    text: 'select version, doc::text as doc from floor.document where id = $1',
    values: [request.params.id],
  });
  const [row] = rows;
  if (!row) return reply.code(404).send();
  return reply.header('etag', `"${row.version}"`).type('application/json').send(row.doc);
});

const COLUMNS =
  'id, title, framework_id, framework_version, cluster, status, version, revision, kle, stage, created_at::text as created, updated_at::text as updated';

app.get<AtPlace>('/documents', async (request, reply) => {
  const { status, at, id } = request.query;
  const { rows } = await pool.query({
    name: 'list',
    text: `select ${COLUMNS} from floor.item where status = $1 and (updated_at, id) < ($2, $3) order by updated_at desc, id desc limit 21`,
    values: [status, at, id],
  });
  return reply.type('application/json').send(JSON.stringify({ items: rows.slice(0, 20) }));
});

app.get<{ Querystring: { q: string } }>('/search', async (request, reply) => {
  const { rows } = await pool.query({
    name: 'search',
    text: `select ${COLUMNS} from floor.item where id in (select id from floor.word where words @@ $1::tsquery)
      order by updated_at desc, id desc limit 21`,
    values: [request.query.q],
  });
  return reply.type('application/json').send(JSON.stringify({ items: rows.slice(0, 20) }));
});

/** Lock, update and two inserts: four statements in one transaction. */
app.post<WithId>('/documents/:id/decisions', async (request, reply) => {
  const { id } = request.params;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const lock = 'select version, status from floor.document where id = $1 for update';
    const { rows } = await client.query<{ version: number }>({ name: 'lock', text: lock, values: [id] });
    const version = (rows[0]?.version ?? 0) + 1;
    const update = 'update floor.document set version = $2, status = $3 where id = $1';
    await client.query({ name: 'update', text: update, values: [id, version, 'decided'] });
    const decision = 'insert into floor.decision (id, document, data) values ($1, $2, $3)';
    await client.query({ name: 'decision', text: decision, values: [uuidV7(), id, JSON.stringify(request.body)] });
    const trail = 'insert into floor.trail (id, document, at, data) values ($1, $2, now(), $3)';
    await client.query({ name: 'trail', text: trail, values: [uuidV7(), id, JSON.stringify(request.body)] });
    await client.query('commit');
    return reply.code(201).type('application/json').send(`{"version":${version}}`);
  } finally {
    client.release();
  }
});

await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
process.once('SIGTERM', () => void app.close().then(() => pool.end()));

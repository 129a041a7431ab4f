// npm run openapi: writes openapi/openapi.json and openapi/asyncapi.json from the code. Needs no database.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildOpenApi } from '../http/openapi/build.ts';
import { buildAsyncApi } from '../http/openapi/build-asyncapi.ts';

const file = path.join(import.meta.dirname, '../../openapi/openapi.json');
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, await buildOpenApi());
await writeFile(path.join(path.dirname(file), 'asyncapi.json'), buildAsyncApi());

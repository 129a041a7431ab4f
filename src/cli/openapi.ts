// npm run openapi: writes openapi/openapi.json from the code. Needs no database.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildOpenApi } from '../http/openapi/build.ts';

const file = path.join(import.meta.dirname, '../../openapi/openapi.json');
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, await buildOpenApi());

// Builds the scripts of the pages before the tests if they are older than their sources, so that the browser runs the
// current code.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createBuilder } from 'vite';

const BUILT = 'dist/browser/opgavebro.js';

function newest(root: string): number {
  return Math.max(
    ...readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => statSync(path.join(root, name)).mtimeMs),
    statSync('vite.config.ts').mtimeMs,
  );
}

export default async function setup(): Promise<void> {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newest('src')) return;
  const builder = await createBuilder();
  const { client } = builder.environments;
  if (client) await builder.build(client);
}

// `npx drizzle-kit generate` compares src/store/schema.ts with migrations/meta and writes the next migration.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/store/schema.ts',
    './src/store/idempotency-schema.ts',
    './src/store/revision-schema.ts',
    './src/store/webhook-schema.ts',
    './src/store/session-schema.ts',
    './src/store/actor-schema.ts',
    './src/store/saved-search-schema.ts',
    './src/store/agreement-schema.ts',
    './src/store/entry-schema.ts',
    './src/store/trail-key-schema.ts',
    './src/store/log-schema.ts',
  ],
  out: './migrations',
});

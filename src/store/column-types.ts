// Types of columns that several tables have.
import { customType, timestamp } from 'drizzle-orm/pg-core';

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
/** UTC with milliseconds, as the domain writes it. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });

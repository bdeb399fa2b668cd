/** How the tests run: everything on the embedded PostgreSQL, and what leans on the database also on 15 where it is found. */
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { postgres15 } from './tests/support/cluster.ts';

const cluster = './tests/support/cluster.ts';
const onDatabase = ['{src,tests,db}/**/*.pg.test.ts', 'tests/properties/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'werkwinkel',
          include: ['{src,tests,db,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**', 'tests/long/**'],
          globalSetup: cluster,
        },
      },
      ...(existsSync(`${postgres15}/bin/initdb`)
        ? [
            {
              extends: true as const,
              test: { name: 'postgres-15', include: onDatabase, globalSetup: cluster },
            },
          ]
        : []),
    ],
  },
});

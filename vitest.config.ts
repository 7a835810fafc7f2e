import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/fast-check-seed.ts'],
    // Real sockets, real databases and native indexes: a child process each keeps their handles apart.
    pool: 'forks',
    testTimeout: 30_000,
  },
});

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (folder: string) => fileURLToPath(new URL(`./${folder}/src/`, import.meta.url))

/** Tests read the sources, so that a failure points at a line someone wrote. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@hegao\/rules$/, replacement: `${source('rules')}index.ts` },
      {
        find: /^@hegao\/rules\/law-sources$/,
        replacement: `${source('rules')}generated/law-sources.ts`,
      },
      {
        find: /^@hegao\/workspace\/files$/,
        replacement: `${source('packages/workspace')}files/index.ts`,
      },
      {
        find: /^@hegao\/language-server\/(node|browser|protocol)$/,
        replacement: `${source('packages/language-server')}$1.ts`,
      },
      {
        find: /^@hegao\/word\/make$/,
        replacement: `${source('packages/word')}make/index.ts`,
      },
      {
        find: /^@hegao\/([a-z-]+)$/,
        replacement: `${fileURLToPath(new URL('./packages/', import.meta.url))}$1/src/index.ts`,
      },
    ],
  },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'rules/src/**/*.test.ts',
      'apps/*/src/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    passWithNoTests: false,
    allowOnly: false,
    // Each file for itself would read the catalogue and warm the scanners again: twice the time.
    isolate: false,
    // One thread less than there are processors would be one of two.
    maxWorkers: '100%',
    // Timing decides no test: a busy machine only takes longer.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**', 'rules/src/**', 'apps/cli/src/**'],
      exclude: ['**/generated/**', '**/*.test.ts', '**/testing/**'],
      reporter: ['text-summary', 'html'],
    },
  },
})

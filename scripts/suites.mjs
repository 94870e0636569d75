// The suites that need more than Node, each behind `npm run test:NAME`. `npm test` names them as left
// out; .ci/run runs them all. A suite is a config of vitest, or a script of its own.
export const suites = [
  {
    name: 'web',
    needs: 'Chromium and fonts for Chinese',
    config: 'vitest.web.config.ts',
  },
  {
    name: 'word',
    needs: 'LibreOffice Writer',
    config: 'vitest.word.config.ts',
  },
  {
    name: 'vscode',
    needs: 'Chromium, fonts for Chinese, and two VS Codes of 400 MB that npm brings',
    config: 'vitest.vscode.config.ts',
  },
  {
    name: 'sarif',
    needs: 'Microsoft’s SARIF validator, a program of 100 MB that npx fetches',
    script: 'scripts/validate-sarif.mjs',
  },
  {
    name: 'fuzz',
    needs: 'some minutes',
    script: 'apps/cli/fuzz/main.mjs',
  },
  {
    name: 'patterns',
    needs: 'some minutes',
    script: 'apps/cli/patterns/check.mjs',
  },
]

// The suites that need more than Node, each behind `npm run test:NAME`. `npm test` names them as left
// out; .ci/run runs them all.
export const suites = [
  {
    name: 'web',
    needs: 'Chromium and fonts for Chinese',
    config: 'vitest.web.config.ts',
  },
]

// The suites that need more than Node. `npm test` names them as left out; .ci/run runs them all.
export const suites = [
  { name: 'sarif', needs: 'Microsoft’s SARIF validator, a program of 100 MB that npx fetches' },
]

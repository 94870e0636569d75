// The suites that need more than Node. `npm test` names them as left out; .ci/run runs them all.
export const suites = []

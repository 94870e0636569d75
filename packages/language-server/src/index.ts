export type { DraftSettings, Host, PlacedProblem, Unread } from './host/host.js'
export { noSettings } from './host/host.js'
export * from './protocol.js'
export { startServer } from './server.js'

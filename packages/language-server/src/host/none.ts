import { type Host, noSettings } from './host.js'

/** A world without files: no config, and nothing to read but what is open. */
export const noFiles: Host = {
  settingsOf: async () => noSettings,
  forget() {},
  read: async uri => ({
    code: 'not-found',
    message: { 'zh-CN': `读不到 ${uri}。`, en: `${uri} cannot be read.` },
  }),
  pathOf: uri => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)),
}

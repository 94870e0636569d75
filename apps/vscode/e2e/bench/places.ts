import { fileURLToPath } from 'node:url'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** The folder of the extension. */
export const extension = path('../..')
export const repository = path('../../../..')
/** What git, pnpm and Biome do not look at. */
export const cache = path('../../../../.hegao-cache/vscode')
/** Where the tests in the extension host are put together. */
export const hostTests = path('../../dist/host/main.cjs')
/** The same for the extension host of the web, which is a worker. */
export const webTests = path('../../dist/host/web.js')
export const screenshots = path('../../../../.hegao-cache/vscode/screenshots')
/** What scripts/package.mjs makes. */
export const vsix = path('../../hegao-vscode-0.0.0.vsix')
/** Where it is installed, once for all desks. */
export const installed = path('../../../../.hegao-cache/vscode/extensions')

import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.js'

/** The extension in a real VS Code: `npm run test:vscode`. */
const config = mergeConfig(base, defineConfig({}))
config.test!.include = ['apps/vscode/e2e/**/*.test.ts']
config.test!.globalSetup = ['apps/vscode/e2e/setup.ts']
config.test!.fileParallelism = false
config.test!.expect = { poll: { timeout: 30_000 } }
config.test!.isolate = true

export default config

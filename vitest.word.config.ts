import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.js'

/** What Word files are held to by other programs: `npm run test:word`. */
const config = mergeConfig(base, defineConfig({}))
config.test!.include = ['{packages,apps}/*/office/**/*.test.ts']
config.test!.fileParallelism = false
config.test!.hookTimeout = 120_000
config.test!.isolate = true

export default config

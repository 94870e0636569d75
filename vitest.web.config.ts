import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.js'

/** What has to be seen in a browser: `npm run test:web`. */
const config = mergeConfig(base, defineConfig({}))
config.test!.include = ['packages/*/web/**/*.test.ts']
config.test!.fileParallelism = false
config.test!.isolate = true

export default config

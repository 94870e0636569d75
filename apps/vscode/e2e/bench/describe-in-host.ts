import { describe, test } from 'vitest'
import { openBrowser } from './browser.js'
import { type HostRun, runInHost } from './host.js'

/** A suite that runs in the extension host, each of its tests as one here. */
export function describeInHost(run: HostRun): void {
  describe(`in the extension host: ${run.suite}`, async () => {
    const browser = await openBrowser()
    const results = await runInHost(browser, run).finally(() => browser.close())
    for (const { title, error } of results)
      test(title, () => {
        if (error) throw new Error(error)
      })
  })
}

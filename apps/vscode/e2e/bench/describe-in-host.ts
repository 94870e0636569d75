import type { Browser } from 'playwright-core'
import { describe, test } from 'vitest'
import { openBrowser } from './browser.js'
import type { HostResult } from './host.js'

/** A suite that runs in the extension host, each of its tests as one here. */
export function describeInHost(
  suite: string,
  run: (browser: Browser) => Promise<readonly HostResult[]>,
): void {
  describe(`in the extension host: ${suite}`, async () => {
    const browser = await openBrowser()
    const results = await run(browser).finally(() => browser.close())
    for (const { title, error } of results)
      test(title, () => {
        if (error) throw new Error(error)
      })
  })
}

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['chromium', 'google-chrome', 'chrome'].map(name => `/usr/bin/${name}`)
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium of the system, or the one that CHROMIUM names. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? places.find(existsSync)
  if (!executablePath || !existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium (looked for ${process.env.CHROMIUM ?? places.join(', ')}). Install it (apt-get install chromium fonts-noto-cjk) or name it in CHROMIUM.`,
    )
  }
  return chromium.launch({ executablePath, args: flags })
}

import { readFileSync } from 'node:fs'
import type { Language } from '@hegao/core'
import type { CheckedDraft, ReportResult } from '@hegao/language-server/protocol'
import {
  analyse,
  createEngine,
  readText,
} from '../../../../packages/language-server/src/analysis.js'
import { checkedOf } from '../../../../packages/language-server/src/features/checked.js'
import { reportOf } from '../../../../packages/language-server/src/features/report.js'
import { noSettings } from '../../../../packages/language-server/src/host/host.js'
import type { Say } from '../words.js'

function analysed(name: string, language: Language) {
  const text = readFileSync(
    new URL(`../../../../fixtures/reports/${name}`, import.meta.url),
    'utf8',
  )
  const uri = `file:///reports/${name}`
  const engine = createEngine(language)
  const of = { uri, version: 1, path: name, open: true }
  return { engine, analysis: analyse(engine, of, readText(text, uri), noSettings.setup!) }
}

/** What the server says of a draft of fixtures/reports. */
export function checkedFixture(name: string, language: Language = 'zh-CN'): CheckedDraft {
  const checked = checkedOf(analysed(name, language).analysis, language)
  if (checked.state !== 'draft') throw new Error(`${name} is no draft`)
  return checked
}

export function reportFixture(name: string): ReportResult {
  const { engine, analysis } = analysed(name, 'zh-CN')
  return reportOf(analysis, engine, { version: '0.0.0', open: false })
}

const chinese: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../l10n/bundle.l10n.zh-cn.json', import.meta.url), 'utf8'),
)

const fill = (message: string, values: readonly (string | number)[]): string =>
  message.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]))

/** As VS Code says it in Chinese and in English. */
export const zh: Say = (message, ...values) => fill(chinese[message]!, values)
export const en: Say = (message, ...values) => fill(message, values)

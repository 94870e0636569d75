import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { ShortName } from '../../types.js'

const shortened =
  /(?<lead>[（(](?:以下|下文|下)?(?:统一)?简称为?[：:]?[“"]?)(?<short>[\u3400-\u9fff]{3,16})[”"]?[）)]/g
const run = /[\u3400-\u9fff]+$/
const longest = 30

/** Names with the short name that the text gives them: 澜江经济技术开发区（以下简称“澜江经开区”）. */
export function scanShortNames(text: string): ShortName[] {
  return matchesOf(text, shortened).flatMap(({ index, groups }) => {
    const { lead, short } = groups as { lead: string; short: string }
    const full = run.exec(text.slice(Math.max(0, index - longest), index))?.[0] ?? ''
    if (full.length < 4) return []
    const at = span(index - full.length, index)
    const from = index + lead.length
    return [{ span: at, full: at, short: span(from, from + short.length) }]
  })
}

import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { ShortName } from '../../types.js'

const shortened =
  /(?<full>[\u3400-\u9fff]{4,30})(?<lead>[（(](?:以下|下文|下称|下)?(?:统一)?简称(?:为)?[：:]?[“"]?)(?<short>[\u3400-\u9fff]{3,16})[”"]?[）)]/g

/** Names with the short name that the text gives them: 澜江经济技术开发区（以下简称“澜江经开区”）. */
export const scanShortNames = (text: string): ShortName[] =>
  matchesOf(text, shortened).map(({ index, groups }) => {
    const { full, lead, short } = groups as { full: string; lead: string; short: string }
    const end = index + full.length
    const from = end + lead.length
    return {
      full: span(index, end),
      short: span(from, from + short.length),
      span: span(index, end),
    }
  })

import type { AnyRule, Severity, Text } from '@hegao/core'
import { type Bench, findingsOf, holds } from './check.js'
import { readMarks } from './marks.js'
import { variantsOf } from './variants.js'

/** What a rule says of a place, and how grave it takes it. */
export interface Said extends Text {
  readonly messageId: string
  readonly severity: Severity
}

/** What a rule says of each of its bad examples as they are written, finding by finding. */
export function saidOf(rule: AnyRule, bench: Bench): Said[][] {
  const { kind, widthMatters = false, bad } = rule.examples
  return bad.map(example => {
    const [asWritten] = variantsOf(readMarks(example.text), {
      kind: example.kind ?? kind,
      widthMatters,
    })
    const { text, format } = asWritten!
    const said = (['zh-CN', 'en'] as const).map(language =>
      findingsOf(rule, text, format, bench, example.options, language).filter(({ data }) =>
        holds(data, example.data),
      ),
    )
    return said[0]!.map(({ message, messageId, severity }, at) => ({
      'zh-CN': message,
      en: said[1]![at]!.message,
      messageId,
      severity,
    }))
  })
}

import type { AnyRule, Text } from '@hegao/core'
import { type Bench, findingsOf, holds } from './check.js'
import { readMarks } from './marks.js'
import { variantsOf } from './variants.js'

/** What a rule says of each of its bad examples as they are written, finding by finding. */
export function saidOf(rule: AnyRule, bench: Bench): Text[][] {
  const { kind, widthMatters = false, bad } = rule.examples
  return bad.map(example => {
    const [asWritten] = variantsOf(readMarks(example.text), {
      kind: example.kind ?? kind,
      widthMatters,
    })
    const { text, format } = asWritten!
    const said = (['zh-CN', 'en'] as const).map(language =>
      findingsOf(rule, text, format, bench, example.options, language)
        .filter(({ data }) => holds(data, example.data))
        .map(({ message }) => message),
    )
    return said[0]!.map((message, at) => ({ 'zh-CN': message, en: said[1]![at]! }))
  })
}

import { listFacts, sayFact } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { readFacts } from '@hegao/facts'
import fc from 'fast-check'
import { toolbox } from '../engine.js'
import { must, type Property } from '../property.js'
import { written } from '../texts/index.js'

/** Every fact stands in the text, with its words, and can be said in one line. */
export const facts: Property = {
  name: 'facts',
  share: 10,
  build: () =>
    fc.property(written, ({ text, format }) => {
      const draft = readDraft(text, format)
      toolbox.scanner.forget()
      for (const fact of listFacts(draft, readFacts(draft, toolbox.scanner))) {
        const { start, end } = fact.range
        const words = draft.source.slice(start.offset, end.offset)
        must(
          start.offset <= end.offset && words === fact.text,
          () => `${fact.kind}: ${fact.text} is ${words}`,
        )
        const said = sayFact(fact, 'zh-CN')
        must(!/[\r\n]/.test(JSON.stringify(said)), () => `${fact.kind} takes more than a line`)
      }
    }),
}

import { readDraft } from '@hegao/document'
import { expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const opening = '全局依法行政。局党组成立了以主要负责人为组长、分管负责人为副组长、'
const cuts = (...lines: string[]) => {
  const draft = readDraft(lines.join('\n\n'), 'txt')
  return readFacts(draft, new Scanner()).cuts.map(({ paragraph, span }) =>
    draft.paragraphs[paragraph]!.text.slice(span.start, span.end),
  )
}

it('a cut has two characters on each side, none of them halved', () => {
  expect(cuts(`${opening}各科`, '室主要负责人为成员，统筹推进。')).toEqual(['各科室主'])
  expect(cuts(`${opening}𠮷各科`, '室主𠮷要负责人为成员，统筹推进。')).toEqual(['各科室主'])
  expect(cuts(`${opening}各𠮷`, '𠮷室负责人为成员，统筹推进。')).toEqual(['各𠮷𠮷室'])
})

it('each cut of a sentence is one', () => {
  const lines = [`${opening}各科`, '室主要负责人为成员，全年召开会', '议12次，议题全部办结。']
  expect(cuts(...lines)).toEqual(['各科室主', '开会议1'])
})

it('whole paragraphs have none', () => {
  expect(cuts(`${opening}各科室负责人为成员。`, '全年召开会议12次。')).toEqual([])
})

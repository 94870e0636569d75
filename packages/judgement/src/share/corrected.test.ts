import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { correctedFault } from './corrected.js'

/** As (5+1)/34 where the decisions refute the rate. */
function fault(text: string): string | undefined {
  const rate = scan(text).rates.at(-1)!
  const found = correctedFault(rate, rate.names.at(-1)!.text)
  return found && `(${found.parts.map(({ value }) => value).join('+')})/${found.whole.value}`
}

const decided = '审结34件，其中维持19件、撤销5件、确认违法1件、驳回3件、终止6件'

describe('a rate of correction beside the decisions', () => {
  it.each([
    [`${decided}，直接纠错率14.7%。`, '(5+1)/34'],
    [`${decided}，行政复议直接纠错率26.5%。`, '(5+1)/34'],
    // With all that were ended it would be 35.3 %.
    [`${decided}，纠错率38.2%。`, '(5+1)/34'],
    [`${decided}，综合纠错率14.7%。`, '(5+1)/34'],
    ['办结34件，其中维持25件、变更4件、责令履行2件、驳回3件，纠错率14.7%。', '(4+2)/34'],
  ])('%s', (text, expected) => expect(fault(text)).toBe(expected))

  it.each([
    `${decided}，直接纠错率17.6%。`,
    `受理36件，${decided}，直接纠错率16.7%。`,
    // Without those that were ended.
    `${decided}，直接纠错率21.4%。`,
    // Some, or all, of those that were ended were corrected.
    `${decided}，纠错率26.5%。`,
    `${decided}，综合纠错率35.3%。`,
    // Of others; about so much; another rate.
    `${decided}，市本级纠错率5.1%。`,
    `${decided}，纠错率约50%。`,
    `${decided}，调解率50%。`,
    // Not all of them are listed, or none by itself.
    '审结34件，其中维持19件、撤销5件，直接纠错率20.6%。',
    '审结34件，其中维持19件、撤销或驳回9件、终止6件，直接纠错率5.9%。',
    '审结34件，其中维持28件、终止6件，纠错率44.1%。',
    '受理34件，其中维持19件、撤销5件、终止10件，直接纠错率5.9%。',
    '审结34件，直接纠错率14.7%。',
  ])('none in %s', text => expect(fault(text)).toBeUndefined())
})

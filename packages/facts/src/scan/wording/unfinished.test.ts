import { slice } from '@hegao/document'
import { describe, expect, test } from 'vitest'
import { scanUnfinished } from './unfinished.js'

const words = (text: string) => scanUnfinished(text).map(at => slice(text, at))

describe('sentences that break off', () => {
  test.each([
    ['有力推动了。', ['推动了']],
    ['规范执法，开展培训，以及。', ['以及']],
    ['规范执法，进一步。', ['进一步']],
    ['推动执法规范化和。', ['和']],
    ['主要工作包括。', ['包括']],
    ['完善制度，把。', ['把']],
    ['营造了。又取得了；', ['营造了', '取得了']],
    ['执法队伍提供了！', ['提供了']],
    ['工作推进中，各单位共同研判。有力推动了。', ['推动了']],
    ['由各单位共同研判；有力促进了。', ['促进了']],
    ['由各单位共同研判，有力促进了。', ['促进了']],
    ['主要举措包括了。', ['包括了']],
    ['完善制度；按照。', ['按照']],
    ['完善制度、根据；', ['根据']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  test.each([
    '改革被有力推动了。',
    '把改革推动了。',
    '双方握手言和，社会祥和。',
    '人数总和。',
    '一致通过。',
    '三类事项均包括。',
    '三类事项都包括了。',
    '有力推动了，',
    '改革得以推动了。',
    '问题共同促进了。',
    '进一步规范执法。',
    '工作有了进展。',
    '这样做对。',
    '参与。',
    '经表决，通过。',
    '由县委书记李和。',
    '普及。',
    '有力推动了工作。',
  ])('%s is whole', text => expect(words(text)).toEqual([]))
})

import { readDraft, wordsAt } from '@hegao/document'
import { readFacts, Scanner } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { contentsSlips } from './contents.js'

const chapters = ['一、学法', '二、执法', '三、普法', '四、不足']
const textUnder = (heading: string) => [heading, '全年开展工作4次。']

/** What is told of the lines of a 目录 above the headings: kind, words of the 目录, heading. */
function slips(contents: readonly string[], headings: readonly string[] = chapters) {
  const draft = readDraft(
    ['目录', ...contents, '', ...headings.flatMap(textUnder)].join('\n'),
    'txt',
  )
  return contentsSlips(readFacts(draft, new Scanner()).contents, draft).map(slip => [
    slip.kind,
    wordsAt(draft, slip.kind === 'left-out' ? slip.after : slip.entry),
    ...('heading' in slip ? [wordsAt(draft, slip.heading)] : []),
  ])
}

const paged = (names: readonly string[]) => names.map((name, index) => `${name}……${index + 1}`)

describe('a 目录', () => {
  it('that says what the headings say is right', () => {
    expect(slips(paged(chapters))).toEqual([])
    expect(slips(chapters)).toEqual([])
  })

  it.each([
    ['other words', '二、行政执法', ['unlike', '二、行政执法', '二、执法']],
    ['another ordinal', '三、执法', ['unlike', '三、执法', '二、执法']],
    ['what is no heading', '附、其他事项说明', ['left-out', '一、学法', '二、执法']],
  ])('with %s', (_, line, expected) => {
    expect(slips(paged(chapters.with(1, line)))).toEqual([expected])
  })

  it('names a chapter that is not there', () => {
    expect(slips(paged(chapters), chapters.toSpliced(2, 1))).toEqual([['gone', '三、普法']])
  })

  it('leaves one chapter out', () => {
    expect(slips(paged(chapters.toSpliced(2, 1)))).toEqual([['left-out', '二、执法', '三、普法']])
  })

  it('may leave out all that is further in, and more than one', () => {
    const inner = ['一、学法', '（一）制度', '（二）培训', '（三）考试', '二、执法', '三、普法']
    expect(slips(paged(['一、学法', '二、执法', '三、普法']), inner)).toEqual([])
    expect(slips(paged(['一、学法', '（一）制度', '二、执法', '三、普法']), inner)).toEqual([])
  })

  it('has pages that go back', () => {
    const lines = ['一、学法……1', '二、执法……4', '三、普法……3', '四、不足……5']
    expect(slips(lines)).toEqual([['page', '三、普法']])
    expect(slips(lines.with(2, '三、普法……4'))).toEqual([])
  })

  it('of something else is left alone', () => {
    expect(
      slips(['一、学法……1', '二、典型……2', '三、人员……3', '四、经费……4', '五、设备……5']),
    ).toEqual([])
  })
})

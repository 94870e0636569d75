import { describe, expect, it } from 'vitest'
import { scanClosings } from './closing.js'

const read = (text: string) =>
  scanClosings(text).map(({ kind, span }) => [kind, text.slice(span.start, span.end)])

describe('closings', () => {
  it('reads the sentence without its stop and says what it closes', () => {
    expect(read('现报上。妥否，请批示。')).toEqual([['request', '妥否，请批示']])
    expect(read('　　以上请示当否，请批复')).toEqual([['request', '以上请示当否，请批复']])
    expect(read('请予批准为盼。')).toEqual([['request', '请予批准为盼']])
    expect(read('特此函复。')).toEqual([['letter', '特此函复']])
    expect(read('请予支持为盼！')).toEqual([['letter', '请予支持为盼']])
    expect(read('此复')).toEqual([['reply', '此复']])
    expect(read('特此通知。')).toEqual([['notice', '特此通知']])
  })

  it('leaves closings of reports and sentences about closings alone', () => {
    for (const text of [
      '特此报告。',
      '以上报告，请审议。',
      '以上报告，请审阅。',
      '以上报告，请予指正。',
      '清理“妥否，请批示”等用语不当的公文3份。',
      '专项经费请予批准的事项12件均已办结。',
      '请各单位遵照执行的制度共12项。',
    ])
      expect(read(text)).toEqual([])
  })
  it('reads a hostile text in time', () => {
    expect(read(`${' '.repeat(100_000)}妥`)).toEqual([])
    expect(read('请予'.repeat(50_000))).toEqual([])
  })
})

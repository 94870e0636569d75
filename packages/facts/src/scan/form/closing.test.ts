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

  it.each([
    ['request', '以上事项如无不妥，敬请领导审定'],
    ['request', '妥否请批示'],
    ['request', '上述意见,是否妥当,恳请予以批准为盼'],
    ['request', '特此请示'],
    ['request', '专此申请'],
    ['request', '以上请示，请批复'],
    ['request', '上述请予审批为盼'],
    ['request', '以上申请敬请予以核准'],
    ['request', '请予批准'],
    ['request', '特请予以审批'],
    ['letter', '专此函达'],
    ['letter', '请函复'],
    ['letter', '敬请予以函复为盼'],
    ['letter', '特此函告，请贵局大力支持为盼'],
    ['letter', '特此致函,盼复函'],
    ['letter', '望贵县函复'],
    ['reply', '特此批复'],
    ['notice', '以上通知，请遵照执行'],
    ['notice', '望各单位认真贯彻执行'],
    ['notice', '上述意见,请各地遵照办理'],
    ['notice', '请遵照执行'],
  ])('%s: %s', (kind, text) => {
    expect(read(text)).toEqual([[kind, text]])
  })

  it('reads each of two, with the spaces and stops that stand around them', () => {
    expect(read('特此 函复。 请予审批 ！！\n此复. ')).toEqual([
      ['letter', '特此 函复'],
      ['request', '请予审批'],
      ['reply', '此复'],
    ])
    expect(read('妥否,请批示?!')).toEqual([['request', '妥否,请批示']])
  })

  it.each([
    '现将以上请示妥否请批示',
    '妥否，请批示后印发',
    '关于特此请示的用语',
    '特此请示了',
    '经研究以上事项请批准',
    '以上事项请批准后办理',
    '经研究请予批准',
    '请予批准的事项',
    '我局特此函复',
    '特此函复如下',
    '现请函复',
    '请函复有关情况',
    '现特此批复',
    '特此批复如下',
    '对此复核',
    '由此复',
    '我局特此通知',
    '特此通知如下',
    '现将以上通知请遵照执行',
    '请各单位遵照执行到位',
    '请领导批示',
    '以上事项请审议',
    '以上请示妥否，请领导结合全县法治政府建设工作实际情况和相关部门的意见予以研究并请批示',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
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

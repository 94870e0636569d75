import { describe, expect, it } from 'vitest'
import { readDraft } from '../index.js'

const report = '青溪县2024年法治政府建设情况报告'
const body = ['一、主要举措', '全年集体学法4次。', '二、存在的不足', '执法力量不足。']

const read = (...lines: string[]) => {
  const { parts, issuer } = readDraft([...lines, ...body].join('\n'), 'txt')
  const { title, date, signature } = parts
  return { title: title?.text, date: date?.text, signature: signature?.text, issuer: issuer?.name }
}

describe('a 副题', () => {
  it.each([
    ['法治护航高质量发展', `——${report}`],
    ['奋楫扬帆启新程', `——${report}`],
    ['奋楫扬帆启新程', `— ${report}`],
  ])('that says what the document is goes for the title: %s %s', (main, sub) => {
    const { title, issuer } = read(main, sub)
    expect(title?.replace(/^[—\s]+/, '')).toBe(report)
    expect(issuer).toBe('青溪县')
  })

  it('is none where it says on what occasion it was read', () => {
    const { title } = read(report, '——2025年1月15日在县十八届人大四次会议上')
    expect(title).toBe(report)
  })
})

describe('a title', () => {
  it('may have the body above it set wide', () => {
    expect(read('沿　湖　镇　人　民　政　府', '2024年法治政府建设情况报告').title).toBe(
      '沿　湖　镇　人　民　政　府2024年法治政府建设情况报告',
    )
  })

  it.each([
    ['the subject of a mail', '主　题：报送2024年法治政府建设年度报告'],
    ['where a page stands in its site', '您当前所在位置：首页 > 政务公开 > 法治政府建设年度报告'],
  ])('is not %s', (_, line) => {
    expect(read(line, report).title).toBe(report)
  })
})

describe('under the title', () => {
  it('发文字号 and 成文日期 may stand in brackets', () => {
    const { date } = read(report, '（青政〔2025〕2号　2025年1月21日）')
    expect(date).toBe('2025年1月21日')
  })

  it('署名 and 成文日期 may stand without', () => {
    const { date, signature } = read(report, '青溪县人民政府', '2025年1月21日')
    expect([signature, date]).toEqual(['青溪县人民政府', '2025年1月21日'])
  })

  it('a date by itself is a web page’s', () => {
    expect(read(report, '2025年1月21日').date).toBeUndefined()
  })
})

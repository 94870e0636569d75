import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Scanner, scan } from './index.js'

/** Every span of a scan, with the path that leads to it. */
function spansOf(value: unknown, path = ''): { path: string; start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = value as { start?: unknown; end?: unknown }
  const here =
    typeof own.start === 'number' && typeof own.end === 'number'
      ? [{ path, start: own.start, end: own.end }]
      : []
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, inner]) => spansOf(inner, `${path}/${key}`)),
  ]
}

/** Pieces of reports and of nonsense, so that every scanner has something to hold on to. */
const pieces =
  '共28件 （ ） ( ) “ ” " 《 》 其中 包括 含 、 ， 。 , ; : 一是 二是 12 345 1.5 万 亿 件 人次 余 近 约 第 年 月 日 2024年 3月5日 — 至 今年 上年 截至 98% 百分之 率 达到 提高 两千 〇 XX ____ ☆ 【待 补充】 现将 有关情况 报告如下 的的 and of 较上年 占 同比 等 共 \n \t \u3000 \ud800 \udc00 𠮷 \0 http://a.example'.split(
    ' ',
  )
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join(''))
const anyText = fc.oneof(
  { weight: 4, arbitrary: prose },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud800', '\udfff', '中', '1', '（', '\0') }),
)

describe('scan', () => {
  it('reads any text without throwing, and every place it names is a stretch of the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { path, start, end } of spansOf(scan(text))) {
          if (!(start >= 0 && start < end && end <= text.length))
            expect.fail(`${path} is ${start}–${end}`)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('depends on the text and on nothing else', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = JSON.stringify(scan(text))
        scan(other)
        expect(JSON.stringify(scan(text))).toBe(first)
      }),
    )
  })

  it('finds the parts of a text again behind a sentence in front of it', () => {
    const text = '2024年3月5日共检查59所（学校57所、机构2所），满意率98%。'
    const before = '𠮷溪镇依法行政。'
    const moved = scan(before + text)
    expect(moved.totals).toHaveLength(1)
    expect(moved.quantities.map(({ span }) => span.start - before.length)).toEqual(
      scan(text).quantities.map(({ span }) => span.start),
    )
    expect(moved.dates[0]!.span.start).toBe(before.length)
  })

  it('has nothing to say of the empty text', () => {
    const { fullWidthMarks, names, citations, ...lists } = scan('')
    expect(fullWidthMarks).toBe(0)
    const all = [lists, names, citations].flatMap(group => Object.values(group))
    expect(all.flat()).toEqual([])
  })

  it.each([
    ['现将2024年度法治政府建设情况报告如下：', '现将2024年度法治政府建设情况报告如下'],
    ['现报告如下。', '现报告如下'],
    ['现将工作总结汇报如下。', '现将工作总结汇报如下'],
  ])('knows where the report is handed over: %s', (text, words) => {
    expect(scan(text).handovers.map(({ start, end }) => text.slice(start, end))).toEqual([words])
  })

  it.each(['现将文件印发给你们。', '工作开展如下。', '现将情况说明。报告如下'])(
    'and where not: %s',
    text => {
      expect(scan(text).handovers).toEqual([])
    },
  )
})

describe('hostile texts', () => {
  const size = 60_000
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

  it.each([
    '8',
    '８',
    '一',
    '1,000,',
    '9,999',
    '.1',
    '万',
    '百千万',
    '２０２４',
    ' ',
    '\u3000',
    '\t',
    '。',
    '，',
    '《',
    '率',
    'X',
    '×',
    '月',
    '"',
    '至',
    '\0',
    '\ud800',
    '\udc00',
    '𠮷',
  ])('finds no quantity and no total in 60,000 characters of “%s”', piece => {
    for (const text of [fill(piece), `中${fill(piece)}`, `${fill(piece)}中`]) {
      expect(scan(text).quantities).toEqual([])
      expect(scan(text).totals).toEqual([])
    }
  })

  it('reads every mark of 50,000 brackets', () => {
    for (const text of [
      '（'.repeat(50_000),
      '）'.repeat(50_000),
      '（'.repeat(25_000) + '）'.repeat(25_000),
    ]) {
      expect(scan(text).pairMarks).toHaveLength(50_000)
    }
  })

  it('reads every member of a list of 50,000', () => {
    expect(scan('一是，'.repeat(50_000)).enumerators).toHaveLength(50_000)
    expect(scan('一是'.repeat(50_000)).enumerators).toHaveLength(0)
  })

  it('reads every figure of 200,000 characters that have no stop', () => {
    expect(scan('办理28件，'.repeat(30_000)).quantities).toHaveLength(30_000)
    expect(scan('满意率98%、'.repeat(30_000)).percentages).toHaveLength(30_000)
    expect(scan('2024年3月5日，'.repeat(20_000)).dates).toHaveLength(20_000)
    expect(scan('文化文化，'.repeat(40_000)).repetitions).toHaveLength(40_000)
    expect(scan('中"文"'.repeat(40_000)).halfWidthMarks).toHaveLength(80_000)
    expect(scan('“中"'.repeat(60_000)).halfWidthMarks).toHaveLength(60_000)
  })

  it('reads each total of a long text, and none in a sentence too long to be a list', () => {
    expect(scan('共28件（甲12件、乙16件）、'.repeat(10_000)).totals).toHaveLength(10_000)
    expect(scan(`${'甲1场、'.repeat(20)}共28场。`).totals).toHaveLength(1)
    expect(scan(`${'甲1场、'.repeat(300)}共28场。`).totals).toEqual([])
    expect(scan(`共28件：${'甲1件、'.repeat(20_000)}乙1件。`).totals).toEqual([])
  })
})

describe('Scanner', () => {
  it('scans a text once', () => {
    const scanner = new Scanner()
    const first = scanner.scan('共28件。')
    expect(scanner.scan('共28件。')).toBe(first)
    expect(scanner.scanned).toBe(1)
    scanner.scan('共29件。')
    expect(scanner.scanned).toBe(2)
  })

  it('scans the one paragraph that changed', () => {
    const scanner = new Scanner()
    const texts = ['3月5日（星期二）部署。', '9月23日—24日培训两天。', '第十届“学宪法”活动。']
    for (const text of texts) scanner.scan(text)
    const known = scanner.scan(texts[2]!)
    for (const text of texts.with(1, '9月23日—25日培训三天。')) scanner.scan(text)
    expect(scanner.scanned).toBe(4)
    expect(scanner.scan(texts[2]!)).toBe(known)
  })

  it('gives what scan gives', () => {
    const text = '一是共28件，其中甲12件、乙16件。'
    expect(new Scanner().scan(text)).toEqual(scan(text))
  })

  it('forgets texts when there are too many', () => {
    const scanner = new Scanner(1)
    for (const text of ['甲', '乙', '乙', '甲', '丙', '丁']) scanner.scan(text)
    expect(scanner.scanned).toBe(4)
    scanner.scan('甲')
    expect(scanner.scanned).toBe(5)
    expect(new Scanner().limit).toBeGreaterThan(1000)
  })

  it('forgets every text and what was read of it', () => {
    const scanner = new Scanner()
    let read = 0
    const reader = () => ++read
    scanner.scan('甲')
    scanner.memo.recall(reader, '甲')
    scanner.forget()
    scanner.scan('甲')
    expect(scanner.scanned).toBe(2)
    expect(scanner.memo.recall(reader, '甲')).toBe(2)
  })
})

describe('figures of several kinds', () => {
  it('are told apart where one scanner needs another', () => {
    const { totals, changes, averages } = scan(
      '比上年增加28件（甲12件、乙16件）。由48天缩短至32天，缩短三分之一。' +
        '账面值18.43亿元，评估值26.07亿元，增值率41.5%。' +
        '用地118.6亩，按每亩4.85万元计算，共575.21万元。',
    )
    // What was added is no total.
    expect(totals).toEqual([])
    expect(changes.map(({ steps }) => steps.length)).toEqual([1, 1])
    expect(averages.map(({ result }) => result.value)).toEqual([48_500])
  })
})

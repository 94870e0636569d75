import { describe, expect, it } from 'vitest'
import { growth, linear } from '../testing/growth.js'
import { circumstancesOf, clauseStart, sentenceStarts, timesIn } from './circumstance.js'

/** What is said of the last character of a text. */
const said = (text: string) => circumstancesOf(text)(text.length)

const times = (text: string) =>
  timesIn(text).map(({ text: words, kind, year }) => {
    const of = year && ('value' in year ? `${year.value}` : `${year.offset}`)
    return [words, kind, ...(of ? [of] : [])].join(' ')
  })

describe('words of time', () => {
  it.each([
    ['2024年立案', ['2024年 year 2024']],
    ['２０２４年度立案', ['２０２４年度 year 2024']],
    ['2024年上半年立案', ['2024年上半年 part 2024']],
    ['2024年 3月5日立案', ['2024年 3月5日 part 2024']],
    ['2024年3月底立案', ['2024年3月底 part 2024']],
    ['2024年全年共立案', ['2024年全年共 year 2024']],
    ['今年立案', ['今年 year 0']],
    ['本年度立案', ['本年度 year 0']],
    ['去年立案', ['去年 year -1']],
    ['上一年度立案', ['上一年度 year -1']],
    ['前年立案', ['前年 year -2']],
    ['次年立案', ['次年 year 1']],
    ['下一年立案', ['下一年 year 1']],
    ['全年立案', ['全年 year']],
    ['年内累计立案', ['年内累计 year']],
    ['第三季度立案', ['第三季度 part']],
    ['年末立案', ['年末 part']],
    ['截至3月立案', ['截至3月 until']],
    ['截至目前立案', ['截至目前 until']],
    ['累计立案', ['累计 until']],
    ['全年累计立案', ['全年累计 year']],
    ['近三年来立案', ['近三年来 several-years']],
    ['“十四五”期间立案', ['“十四五”期间 several-years']],
    ['2021年以来立案', ['2021年以来 several-years']],
    ['专项行动开展以来立案', ['专项行动开展以来 several-years']],
    ['2023-2024学年开课', ['2023-2024学年 academic-year']],
    ['本学期开课', ['本学期 academic-year']],
    ['2023年立案多于2022年', ['2023年 year 2023', '2022年 year 2022']],
    ['依法立案', []],
    ['本局立案28件', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected)
  })

  it('stand where they are written', () => {
    const [time] = timesIn('我局2024年上半年立案')
    expect(time).toMatchObject({ span: { start: 2, end: 10 } })
    expect(time!.year).toMatchObject({ span: { start: 2, end: 7 } })
    expect(timesIn('我局上一年度立案')[0]!.year).toMatchObject({ span: { start: 2, end: 6 } })
  })
})

describe('whose a figure is', () => {
  it.each([
    ['全县立案', '全县'],
    ['全省教育系统立案', '全省教育系统'],
    ['市本级立案', '市本级'],
    ['我局立案', '我局'],
    ['全县各镇立案', '全县'],
    ['各镇村学校立案', '各镇村学校'],
    ['各级各类学校立案', '各级各类学校'],
    ['各局立案', '各局'],
    ['全市立案28件，我县立案', '我县'],
    ['各镇立案，全县立案', '全县'],
    ['全县立案，各镇立案', '全县'],
    ['全县平稳。立案', undefined],
    ['全县平稳！立案', undefined],
    ['全县平稳\n立案', undefined],
    ['全县平稳；立案', '全县'],
    ['各项工作', undefined],
    ['立案', undefined],
  ])('%s: %s', (text, expected) => {
    expect(said(text).scope?.text).toBe(expected)
  })

  it('is told by what stands before it alone', () => {
    const text = '县本级立案，全县办结'
    expect(circumstancesOf(text)(5).scope?.text).toBe('县本级')
    expect(circumstancesOf(text)(0).scope).toBeUndefined()
  })
})

describe('what is aimed at', () => {
  it.each([
    '计划到年底立案',
    '计划新建项目，其中学校',
    '力争立案',
    '确保办结，并立案',
    '争取立案',
    '预计立案',
    '预期增收',
    '到2025年立案',
    '目标是立案',
    '任务为立案',
    '目标：立案',
    '不少于立案',
    '原则上立案',
    '应当立案',
    '应参训',
    '拟立案',
    '将在立案',
    '将新办',
    '要立案',
    '工作，要立案',
    '还是要立案',
    '仍需要立案',
  ])('%s', text => {
    expect(said(text).aim).toBe(true)
  })

  it.each([
    ['a plan that was made', '完成计划立案'],
    ['what was won', '争取到资金'],
    ['a target that was met', '完成目标任务'],
    ['a matter of course', '应对风险立案'],
    ['drafting', '拟定文件'],
    ['a plan made ready', '拟态训练'],
    ['what is called so', '将军路立案'],
    ['a demand', '按照工作，要求立案'],
    ['the main points', '工作，要点立案'],
    ['important ones', '主要立案'],
    ['a year', '2025年立案'],
    ['an aim of another clause', '应当公开，立案'],
    ['an aim of another sentence', '确保办结。立案'],
  ])('but not %s: %s', (_, text) => {
    expect(said(text).aim).toBe(false)
  })
})

describe('where a sentence and a clause begin', () => {
  it.each([
    ['立案。办结！归档？上报\n公开', [0, 3, 6, 9, 12]],
    ['', [0]],
  ])('%s', (text, expected) => {
    const starts = [...text, ''].map((_, at) => sentenceStarts(text)(at))
    expect([...new Set(starts)]).toEqual(expected)
  })

  it('no sentence is longer than four hundred characters', () => {
    const text = '立案'.repeat(400)
    expect(sentenceStarts(text)(399)).toBe(0)
    expect(sentenceStarts(text)(500)).toBe(100)
  })

  it.each(['，', '；', '：', '、', ',', ';', ':'])('a clause begins behind %s', mark => {
    expect(clauseStart(`全县${mark}立案`, 0, 5)).toBe(3)
    expect(clauseStart(`全县${mark}立案`, 4, 5)).toBe(4)
    expect(clauseStart(`全县${mark}立案`, 0, 2)).toBe(0)
  })
})

it.each(['全县', '各镇', '2024年', '以来', '学年', '计划到', '目标'])(
  'reads a text of nothing but %s in linear time',
  piece => {
    expect(growth(piece, text => circumstancesOf(text)(text.length))).toBeLessThan(linear)
  },
)

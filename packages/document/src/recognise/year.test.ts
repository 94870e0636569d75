import { describe, expect, it } from 'vitest'
import { readDraft, sourceRange } from '../index.js'
import { slice } from '../span.js'

const prose = '全局坚持依法行政，全面推进法治政府建设，工作扎实。'

describe('the report year in the title', () => {
  it.each([
    ['云汀市司法局关于2024年法治政府建设情况的报告', '2024'],
    ['云汀市司法局2024年度法治政府建设情况报告', '2024'],
    ['云汀市司法局 2024 年法治政府建设工作报告', '2024'],
    ['2024年法治政府建设年度报告', '2024'],
    ['云汀市司法局２０２４年法治政府建设报告', '２０２４'],
    ['云汀市司法局二〇二四年法治政府建设报告', '二〇二四'],
    ['云汀市司法局二○二四年度法治政府建设报告', '二○二四'],
    ['云汀市司法局二零二四年法治政府建设报告', '二零二四'],
    ['云汀市司法局二O二四年法治政府建设报告', '二O二四'],
    ['云汀市司法局2024法治政府建设报告', '2024'],
    ['云汀市司法局2024年度贯彻落实《法治政府建设实施纲要（2021—2025年）》情况的报告', '2024'],
    ['关于贯彻落实2021－2025年规划暨2024年度法治政府建设情况的报告', '2024'],
    ['关于《规划（2021年-2025年）》实施和2024年法治政府建设情况的报告', '2024'],
    ['关于2023年问题整改和2024年法治政府建设情况的报告', '2024'],
    ['云汀市司法局2024年法治政府建设工作总结及2025年工作计划', '2024'],
    ['云汀市司法局2024年法治政府建设情况和2025年主要工作安排', '2024'],
    ['云汀市司法局2024年工作总结和2025年法治政府建设工作要点', '2024'],
    ['云汀市司法局2025年法治政府建设工作要点', '2025'],
    ['云汀市司法局2024年法治政府建设年度报告（2025年1月15日）', '2024'],
    ['云汀市司法局2024年法治政府建设年度报告(2025年1月)', '2024'],
    ['关于报送《云汀市司法局2024年法治政府建设年度报告》的报告', '2024'],
    ['云汀市司法局关于上报《2024年法治政府建设工作总结》的报告', '2024'],
  ])('%s', (title, written) => {
    const draft = readDraft(`${title}\n\n2019年，${prose}`, 'txt')
    expect(draft.year).toMatchObject({
      value: 2000 + Number(written === '2025' ? 25 : 24),
      foundIn: 'title',
    })
    expect(slice(draft.source, sourceRange(draft, draft.year!.place))).toBe(written)
  })

  it('in the second line of it', () => {
    const draft = readDraft(
      `云汀市司法局\r\n关于2024年法治政府建设情况的报告\r\n\r\n${prose}`,
      'txt',
    )
    expect(slice(draft.source, sourceRange(draft, draft.year!.place))).toBe('2024')
  })
})

it.each(['（2025年1月15日）', '——2025年1月15日在云汀市第十八届人民代表大会第五次会议上'])(
  'the date below the title is no report year: %s',
  line => {
    const title = '云汀市司法局2024年法治政府建设年度报告'
    expect(readDraft(`${title}\n${line}\n\n${prose}`, 'txt').year?.value).toBe(2024)
    const without = readDraft(`云汀市司法局法治政府建设年度报告\n${line}\n\n${prose}`, 'txt')
    expect(without.year).toBeUndefined()
  },
)

it('a plan that the report is about names no report year', () => {
  const title = '云汀市司法局关于印发《2025年法治建设工作要点》情况的报告'
  expect(readDraft(`${title}\n\n${prose}`, 'txt').year).toBeUndefined()
})

describe('elsewhere', () => {
  it.each([
    ['2024年，', 'opening'],
    ['2024年以来，', 'opening'],
    ['2024 年度，', 'opening'],
    ['2024年，在县委的领导下，', 'opening'],
  ])('%s at the opening', (words, foundIn) => {
    const draft = readDraft(`云汀市司法局法治政府建设情况的报告\n\n${words}${prose}`, 'txt')
    expect(draft.year).toMatchObject({ value: 2024, foundIn })
    expect(slice(draft.source, sourceRange(draft, draft.year!.place))).toBe('2024')
  })

  it.each([
    ['一、2024年主要举措和成效', 2024],
    ['一、回顾2024年工作', 2024],
  ])('the heading %s', (heading, value) => {
    const draft = readDraft(
      `云汀市司法局法治政府建设情况的报告\n\n${prose}\n${heading}\n${prose}\n二、2025年工作安排\n${prose}`,
      'txt',
    )
    expect(draft.year).toMatchObject({ value, foundIn: 'heading' })
    expect(slice(draft.source, sourceRange(draft, draft.year!.place))).toBe('2024')
  })

  it.each([
    ['２０２４年，', '２０２４', 'opening'],
    ['二〇二四年，', '二〇二四', 'opening'],
    ['二零二四年度，', '二零二四', 'opening'],
    ['现将我局2024年法治政府建设情况报告如下：', '2024', 'opening'],
    ['现将2024年度法治政府建设情况报告如下。', '2024', 'opening'],
    ['现将我局２０２４年法治政府建设情况报告如下：', '２０２４', 'opening'],
    ['根据要求，现将二〇二四年法治建设情况汇报如下：', '二〇二四', 'opening'],
    ['现将2024年法治政府建设工作总结和2025年工作计划报告如下：', '2024', 'opening'],
    ['现将贯彻《2023年工作要点》和2024年法治建设情况报告如下：', '2024', 'opening'],
    ['现将落实《规划（2021年—2025年）》和2024年有关情况报告如下：', '2024', 'opening'],
    ['2023年以来，我局依法行政。现将2024年法治建设情况报告如下：', '2024', 'opening'],
    [`${prose}现将2024年法治建设情况报告如下：`, '2024', 'opening'],
    [`${prose}\n现将2024年法治建设情况报告如下：`, '2024', 'opening'],
    [`${prose}\n一、２０２４年主要举措和成效\n${prose}`, '２０２４', 'heading'],
    [`${prose}\n一、二〇二四年主要举措和成效\n${prose}`, '二〇二四', 'heading'],
    [`2025年以来，${prose}\n一、2024年主要举措和成效\n${prose}`, '2024', 'heading'],
  ])('%s', (body, written, foundIn) => {
    const draft = readDraft(`云汀市司法局法治政府建设情况的报告\n\n${body}\n${prose}`, 'txt')
    expect(draft.year).toMatchObject({ value: 2024, foundIn })
    expect(slice(draft.source, sourceRange(draft, draft.year!.place))).toBe(written)
  })

  it.each([
    ['no year', prose],
    ['the year of a document', `现将《2024年工作要点》落实情况报告如下：`],
    ['both bounds of a period', `现将2021年至2025年规划落实情况报告如下：`],
    ['a look back at the end', `${prose}\n一、工作情况\n${prose}\n现将2023年情况报告如下。`],
    ['a plan’s heading alone', `${prose}\n一、2025年主要工作安排\n${prose}`],
    ['a day', `2024年12月15日，${prose}`],
    ['a year in the middle', `全局总结2024年工作，${prose}`],
    ['the period of a plan', `${prose}\n一、2021—2025年规划落实情况\n${prose}`],
    ['an unfilled year', `20__年，${prose}`],
  ])('unknown: %s', (_, body) => {
    expect(readDraft(`云汀市司法局法治政府建设情况的报告\n\n${body}`, 'txt').year).toBeUndefined()
  })

  it('the period in the title is no year; the opening is asked', () => {
    const source = `云汀市司法局关于《纲要（2021—2025年）》落实情况的报告\n\n2024年，${prose}`
    expect(readDraft(source, 'txt').year).toMatchObject({ value: 2024, foundIn: 'opening' })
  })
})

describe('the year in a covering letter', () => {
  const letter = (title: string, text: string) =>
    readDraft(
      `云汀市司法局\n\n${title}\n\n市委：\n\n${text}\n\n云汀市司法局\n\n2025年1月15日\n\n附件\n\n云汀市司法局2024年法治政府建设年度报告\n\n${prose}\n`,
      'txt',
    )
  const years = (draft: ReturnType<typeof letter>) =>
    (draft.letterYears ?? []).map(({ value, place }) => [
      value,
      slice(draft.paragraphs[place.paragraph]!.text, place.span),
    ])

  it('is that of the report it passes on', () => {
    const draft = letter(
      '关于报送2023年度法治政府建设情况报告的函',
      '现将《云汀市司法局2024年法治政府建设年度报告》报上。',
    )
    expect(years(draft)).toEqual([
      [2023, '2023'],
      [2024, '2024'],
    ])
  })

  it('is unknown where a sentence names several, and where there is no letter', () => {
    const draft = letter(
      '关于报送法治政府建设情况报告的函',
      '现将2023年整改情况和2024年法治政府建设年度报告报上。',
    )
    expect(years(draft)).toEqual([])
    expect(readDraft('云汀市司法局2024年法治政府建设年度报告\n', 'txt').letterYears).toBeUndefined()
  })
})

describe('a title that stands alone with its year', () => {
  const draft = (...lines: string[]) =>
    readDraft(`云汀市司法局2024年法治政府建设年度报告\n\n${lines.join('\n\n')}\n`, 'txt').year
  const old = { value: 2023, foundIn: 'opening', inTitle: { value: 2024 } }

  it.each([
    ['opening and heading', [`2023年，${prose}`, '一、2023年工作情况', prose]],
    [
      'opening and the sentence that hands it over',
      [`2023年，${prose}现将我局2023年法治政府建设情况报告如下：`],
    ],
    ['opening and plan', [`2023年，${prose}`, '一、工作情况', prose, '二、2024年工作打算', prose]],
  ])('%s', (_, lines) => {
    expect(draft(...lines)).toMatchObject(old)
  })

  it.each([
    ['a plan by itself', [prose, '一、工作情况', prose, '二、2024年工作打算', prose]],
    [
      'a plan of another year',
      [`2023年，${prose}`, '一、工作情况', prose, '二、2025年工作打算', prose],
    ],
    ['one voice', [`2023年，${prose}`, '一、工作情况', prose]],
    [
      'voices for both',
      [`2023年，${prose}`, '一、2023年工作回顾', prose, '二、2024年工作情况', prose],
    ],
    ['two other years', [`2022年，${prose}`, '一、2023年工作情况', prose]],
    ['since then', [`2023年以来，${prose}`, '一、2023年工作情况', prose]],
    ['its own', [`2024年，${prose}`, '一、2024年工作情况', prose, '二、2025年工作打算', prose]],
  ])('%s leaves the year to the title', (_, lines) => {
    const year = draft(...lines)
    expect(year).toMatchObject({ value: 2024, foundIn: 'title' })
    expect(year).not.toHaveProperty('inTitle')
  })

  it.each(['2025年政府工作报告', '云汀市2025年法治政府建设工作要点', '2025年法院工作报告'])(
    'a title that is none of an account: %s',
    title => {
      const text = `${title}\n\n一、2024年工作回顾\n\n${prose}\n\n二、2025年工作安排\n`
      const { year } = readDraft(text, 'txt')
      expect(year).toMatchObject({ value: 2025, foundIn: 'title' })
      expect(year).not.toHaveProperty('inTitle')
    },
  )
})

import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import type { Pattern, Profile, SectionRequirement, Words } from './profile.js'
import { findSections } from './sections.js'
import type { Source } from './source.js'

const source: Source = { level: '实务', name: '惯例', verified: 'practice' }
const requirement = (own: Partial<SectionRequirement> & { id: string }): SectionRequirement => ({
  title: own.id,
  hint: '',
  heading: own.id,
  headings: [],
  sentences: [],
  elements: [],
  thematic: [],
  source,
  ...own,
})
const pattern = (all: readonly Words[], none?: Words): Pattern => ({
  all,
  ...(none ? { none } : {}),
})

const profile: Profile = {
  id: 'small',
  title: '小报告',
  recognise: [],
  sections: [
    requirement({
      id: 'measures',
      headings: [pattern([['举措']])],
      thematic: [pattern([['制度', '执法', '普法', '法治']], ['问题', '安排'])],
    }),
    requirement({
      id: 'problems',
      headings: [pattern([['存在'], ['问题', '不足']])],
      sentences: [pattern([['存在'], ['问题', '不足'], ['主要', '仍']])],
      slogans: [
        {
          heading: pattern([['短板', '差距']], ['补齐']),
          text: [pattern([['不足'], ['原因', '由于']])],
        },
      ],
      elements: [
        {
          id: 'causes',
          title: '原因',
          words: ['原因是', '主要是', '由于'],
          except: ['问题主要是', '问题，主要是'],
          source,
        },
      ],
    }),
    requirement({
      id: 'plan',
      headings: [pattern([['下一步', '$nextYear']])],
      sentences: [pattern([['下一步', '$nextYear'], ['将']])],
    }),
  ],
  topics: [],
  parts: [],
  yearly: true,
  severities: {},
  scoring: {
    weights: { completeness: 50, consistency: 40, form: 10 },
    points: {
      completeness: { error: 5, warning: 2, info: 1 },
      consistency: { error: 5, warning: 2, info: 1 },
      form: { error: 2, warning: 1, info: 1 },
    },
    rules: {},
  },
}

const title = '望溪区教育局2024年度法治政府建设情况的报告'
const find = (body: string, head = title) => {
  const draft = readDraft(`${head}\n\n区委、区政府：\n\n${body}\n`, 'txt')
  return Object.fromEntries(
    findSections(draft, profile).map(({ requirement: { id }, status, place, missingElements }) => {
      const at =
        place && draft.paragraphs[place.paragraph]!.text.slice(place.span.start, place.span.end)
      return [id, { status, at, lacks: missingElements.map(element => element.id) }]
    }),
  )
}

const whole = `一、主要举措

我局依法行政。

二、存在的问题

力量不足，原因是编制紧张。

三、2025年安排

我局将加强培训。`

describe('a section', () => {
  it('is present by its heading', () => {
    expect(find(whole)).toEqual({
      measures: { status: 'present', at: '一、主要举措', lacks: [] },
      problems: { status: 'present', at: '二、存在的问题', lacks: [] },
      plan: { status: 'present', at: '三、2025年安排', lacks: [] },
    })
  })

  it('is present in any order, and at the second level', () => {
    const body = `一、下一步安排

加强培训。

二、有关情况

（一）存在的问题

力量不足，原因是编制紧张。

（二）主要举措

依法行政。`
    const found = find(body)
    expect(Object.values(found).map(({ status }) => status)).toEqual([
      'present',
      'present',
      'present',
    ])
    expect(found.problems!.at).toBe('（一）存在的问题')
  })

  it('is inside another where its heading is of the third level', () => {
    const body =
      '一、主要举措\n\n（一）有关情况\n\n1.存在的问题\n\n力量不足，由于编制紧张。\n\n2.下一步安排\n\n加强培训。'
    const found = find(body)
    expect(found.problems).toMatchObject({ status: 'inside', at: '1.存在的问题', lacks: [] })
    expect(found.plan!.status).toBe('inside')
  })

  it('prefers the heading that makes it present', () => {
    const body = `一、主要举措\n\n（一）整改\n\n1.存在的问题\n\n已经办结。\n\n二、存在的不足\n\n力量弱，由于编制紧张。`
    expect(find(body).problems).toMatchObject({ status: 'present', at: '二、存在的不足' })
  })

  it('is present at the second level whether or not its text runs on behind the heading', () => {
    const body = (gap: string) =>
      `一、主要举措\n\n（一）制度建设${gap}制度健全。\n\n（二）存在的问题${gap}力量不足，由于编制紧张。`
    for (const gap of ['。', '\n\n'])
      expect(find(body(gap)).problems).toMatchObject({ status: 'present', at: '（二）存在的问题' })
  })

  it('prefers the heading of the outermost level', () => {
    const body =
      '一、主要举措\n\n（一）执法中存在的问题\n\n由于力量弱。\n\n二、存在的不足\n\n力量弱，由于编制紧张。'
    expect(find(body).problems!.at).toBe('二、存在的不足')
  })

  it('is inside another where a sentence reports on it', () => {
    const found = find(
      '一、主要举措\n\n我局依法行政。工作中存在的问题主要在基层，由于力量弱。下一步，我局将加强培训。',
    )
    expect(found.problems).toMatchObject({
      status: 'inside',
      at: '工作中存在的问题主要在基层，由于力量弱。',
      lacks: [],
    })
    expect(found.plan).toMatchObject({ status: 'inside', at: '下一步，我局将加强培训。' })
  })

  it('is missing where it is only mentioned', () => {
    const found = find('一、主要举措\n\n我局排查问题30个。下一步工作安排已经印发。')
    expect(found.problems).toEqual({ status: 'missing', at: undefined, lacks: [] })
    expect(found.plan!.status).toBe('missing')
  })

  it('is not found in the title or the addressee', () => {
    const found = find(
      '我局依法行政，办结案件三十件。',
      '望溪区教育局2024年度存在的问题和下一步举措的报告',
    )
    expect(Object.values(found).map(({ status }) => status)).toEqual([
      'missing',
      'missing',
      'missing',
    ])
  })

  it('knows the next year only where the draft has a year', () => {
    const body = '一、主要举措\n\n依法行政。\n\n二、2025年安排\n\n加强培训。'
    expect(find(body).plan!.status).toBe('present')
    expect(find(body, '望溪区教育局2023年度法治政府建设情况的报告').plan!.status).toBe('missing')
    expect(
      find(body.replace('2025', '来'), '望溪区教育局法治政府建设情况的报告').plan!.status,
    ).toBe('missing')
  })
})

describe('a thematic report', () => {
  const chapters = (...headings: string[]) =>
    headings
      .map((heading, index) => `${'一二三四'[index]}、${heading}\n\n我局依法行政，成效明显。`)
      .join('\n\n')

  it('has the section in its chapters', () => {
    expect(find(chapters('健全制度', '规范执法', '存在的问题')).measures).toMatchObject({
      status: 'present',
      at: '一、健全制度',
    })
  })

  it('takes one chapter for none, and no chapter that is another section', () => {
    expect(find(chapters('健全制度', '其他工作')).measures!.status).toBe('missing')
    expect(find(chapters('健全制度', '执法存在的不足', '下一步普法')).measures!.status).toBe(
      'missing',
    )
  })

  it('gives way to a heading that names the section', () => {
    expect(find(chapters('健全制度', '规范执法', '主要举措')).measures!.at).toBe('三、主要举措')
  })
})

describe('a chapter whose heading does not name the section', () => {
  const chapter = (heading: string, text: string) =>
    find(`一、举措\n\n依法行政。\n\n二、${heading}\n\n${text}`).problems

  it('counts as it where heading and text together do', () => {
    expect(chapter('正视差距，剖析症结', '力量不足，原因是编制少。')).toMatchObject({
      status: 'present',
      at: '二、正视差距，剖析症结',
      lacks: [],
    })
    expect(chapter('正视差距，剖析症结', '力量不足，由于编制少。')!.lacks).toEqual([])
  })

  it.each([
    ['the text says nothing of it', '正视差距，剖析症结', '规范执法。'],
    ['the heading speaks of something else', '补齐短板', '力量不足，原因是编制少。'],
    ['it is a chapter of another section', '执法差距', '力量不足，原因是编制少。'],
  ])('not where %s', (_, heading, text) => expect(chapter(heading, text)!.status).toBe('missing'))

  it('gives way to a heading that names the section', () => {
    const body = '一、正视差距\n\n力量不足，由于编制少。\n\n二、存在的问题\n\n力量弱。'
    expect(find(body).problems!.at).toBe('二、存在的问题')
  })
})

describe('an element', () => {
  const problems = (under: string, after = '') =>
    find(`一、存在的问题\n\n${under}\n\n${after}`).problems!.lacks

  it.each([
    '力量不足，原因是编制紧张。',
    '力量不足，主要是因为编制紧张。',
    '（一）不足\n\n由于编制紧张，力量不足。',
  ])('is there in its words: %s', under => {
    expect(problems(under)).toEqual([])
  })

  it('is there by a sub-heading that names it', () => {
    expect(problems('（一）不足\n\n力量弱。\n\n（二）原因\n\n编制紧张。')).toEqual([])
  })

  it('is there by a chapter of its own right behind', () => {
    expect(problems('力量不足。', '二、原因分析\n\n编制紧张。')).toEqual([])
    expect(problems('力量不足。', '二、其他情况\n\n编制紧张。\n\n三、原因分析\n\n无。')).toEqual([
      'causes',
    ])
  })

  it.each([
    '不足\t原因\n力量不足\t编制偏少',
    '| 不足 | 原因分析 |\n| --- | --- |\n| 力量不足 | 编制偏少 |',
  ])('is there by the column of a table: %s', table => {
    expect(problems(table)).toEqual([])
  })

  it.each(['力量不足\t编制偏少', '败诉原因分析还不深入，指导不够。'])(
    'is not there by words that only look like a column: %s',
    text => {
      expect(problems(text)).toEqual(['causes'])
    },
  )

  it('is not there by a phrase that only holds its words', () => {
    expect(problems('存在的问题主要是力量不足。')).toEqual(['causes'])
    expect(problems('存在一些问题，主要是：力量不足。')).toEqual(['causes'])
    expect(problems('存在的问题主要是力量不足，主要是编制偏少。')).toEqual([])
  })

  it('is missing where the section says nothing of it', () => {
    expect(problems('力量不足。')).toEqual(['causes'])
  })

  it('is not looked for in other sections', () => {
    expect(problems('力量不足。', '二、下一步安排\n\n由于工作需要，加强培训。')).toEqual(['causes'])
  })

  it('is looked for in every section of that name', () => {
    expect(problems('力量不足。', '二、存在的其他不足\n\n由于编制紧张。')).toEqual([])
  })

  it('is looked for behind the sentence that reports on the matter, up to the next heading', () => {
    const lacks = (body: string) => find(body).problems!.lacks
    expect(lacks('一、主要举措\n\n存在的问题主要在基层。\n\n由于力量弱。')).toEqual([])
    expect(lacks('一、主要举措\n\n由于力量弱，存在的问题主要在基层。')).toEqual([])
    expect(lacks('一、主要举措\n\n由于力量弱。存在的问题主要在基层。')).toEqual(['causes'])
    expect(
      lacks('一、主要举措\n\n存在的问题主要在基层。\n\n二、其他情况\n\n由于力量弱，加强培训。'),
    ).toEqual(['causes'])
  })

  it('is not asked for where the section is missing', () => {
    expect(find('一、主要举措\n\n依法行政。').problems).toMatchObject({
      status: 'missing',
      lacks: [],
    })
  })
})

describe('a profile without sections', () => {
  it('finds none', () => {
    expect(findSections(readDraft(whole, 'txt'), { ...profile, sections: [] })).toEqual([])
  })
})

import { slice } from '@hegao/document'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanCitations } from './index.js'
import { pairTitleMarks } from './marks.js'

const citations = (text: string) => scanCitations(text).all
const names = (text: string) => citations(text).map(({ title, written }) => [written, title.name])

describe('title marks', () => {
  test.each([
    ['《A法》《B法》', ['A法', 'B法']],
    ['《关于印发〈A办法〉的通知》', ['关于印发〈A办法〉的通知', 'A办法']],
    ['《关于印发《A办法》的通知》', ['关于印发《A办法》的通知', 'A办法']],
    ['《关于印发<A办法>的通知》', ['关于印发<A办法>的通知', 'A办法']],
    ['《A法、《B法》', ['B法']],
    ['《A法。又《B法》', ['B法']],
    ['增速<5%且>3%', []],
    ['《》', []],
  ])('%s', (text, expected) => {
    expect(pairTitleMarks(text).map(({ inside }) => slice(text, inside))).toEqual(expected)
  })

  test('spans lie in the text and nest', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'《》〈〉<>法。A') }), text => {
        for (const { span, inside, around } of pairTitleMarks(text)) {
          expect(inside).toEqual({ start: span.start + 1, end: span.end - 1 })
          if (around) expect(around.span.start).toBeLessThan(span.start)
        }
      }),
    )
  })
})

describe('lists', () => {
  test.each([
    ['《甲法》《乙法》', [0, 0]],
    ['《甲法》、《乙法》和《丙法》', [0, 0, 0]],
    ['《甲法》（2021年修订）、《乙法》', [0, 0]],
    ['《甲法》要求，《乙法》', [0, 1]],
    ['学习了甲乙学习纲要、《丙法》', [0, 0]],
    ['《甲法》 、 《乙法》', [0, 0]],
    ['《甲法》以及《乙法》', [0, 0]],
    ['《甲法》，《乙法》', [0, 0]],
    ['《甲法》(2021年修订) 和 (国办发〔2024〕1号) 《乙法》', [0, 0]],
    ['《甲法》（修订）（试行）《乙法》', [0, 0]],
    ['《关于印发〈甲办法〉的通知》、《乙法》', [0, 0, 0]],
    ['《甲法》；《乙法》', [0, 1]],
    ['《甲法》和有关《乙法》', [0, 1]],
    ['《甲法》要求、《乙法》', [0, 1]],
    ['《甲法》（2021年修订《乙法》', [0, 1]],
  ])('%s', (text, expected) => {
    expect(citations(text).map(({ list }) => list)).toEqual(expected)
  })
})

describe('whose it is, by the words before', () => {
  test.each([
    '按照省政府《甲规定》',
    '落实市委《甲意见》',
    '执行省教育厅《甲办法》',
    '贯彻省人大常委会新修订的《甲条例》',
    '落实市政府办公室印发的《甲方案》',
    '执行我市《甲规定》',
    '落实区委办《甲规定》',
  ])('%s is of a place', text => expect(citations(text)[0]?.byLocalBody).toBe(true))

  test.each([
    '全县认真落实《甲规定》',
    '县委常委会学习《甲条例》',
    '市场监管局组织宣传《甲条例》',
    '教育部《甲办法》',
    '国务院办公厅《甲意见》',
    '在全市贯彻《甲办法》',
    '《甲办法》',
  ])('%s may be of the state', text => expect(citations(text)[0]?.byLocalBody).toBe(false))

  test('a list is of the body before its first title', () => {
    const all = citations('落实市教育局《甲规定》和《乙规定》，学习《丙法》')
    expect(all.map(({ byLocalBody }) => byLocalBody)).toEqual([true, true, false])
  })
})

describe('what it is cited for', () => {
  test.each([
    ['依据《甲法》检查', 'basis'],
    ['贯彻落实《甲法》，检查12次', 'carry-out'],
    ['学习宣传《甲法》', 'study'],
    ['围绕《甲法》开展讲座', 'study'],
    ['修订《甲办法》', 'revise'],
    ['起草《甲条例》', 'draft'],
    ['印发《甲方案》', 'issue'],
    ['废止《甲规定》', 'repeal'],
    ['《甲法》', undefined],
  ])('%s', (text, expected) => expect(citations(text)[0]?.citedFor).toBe(expected))

  test('an inner title has the purpose that the outer one gives it', () => {
    const purpose = (text: string) => citations(text).at(-1)?.citedFor
    expect(purpose('印发《临澜县贯彻落实〈甲纲要〉的方案》')).toBe('carry-out')
    expect(purpose('印发《关于贯彻落实〈甲纲要〉的方案》')).toBe('carry-out')
    expect(purpose('落实《关于印发〈甲办法〉的通知》')).toBe('carry-out')
    expect(purpose('落实《临澜县关于印发〈甲办法〉的通知》')).toBe('issue')
  })
})

describe('numbers', () => {
  test.each([
    ['《甲意见》（国办发〔2024〕11号）', ['国办发〔2024〕11号']],
    ['《甲意见》（国办发【２０２４】11 号）', ['国办发〔2024〕11号']],
    ['《甲条例》（国务院令第722号）', ['国务院令第722号']],
    ['根据国务院第722号令《甲条例》', ['国务院令第722号']],
    ['《甲条例》（试行）', []],
    ['《甲条例》，受理12345号工单', []],
  ])('%s', (text, expected) => {
    expect(citations(text)[0]?.numbers.map(number => number.text)).toEqual(expected)
  })
})

describe('articles', () => {
  test.each([
    ['《甲法》第九十六条', ['第九十六条 96']],
    ['《甲法》（2021年修订）中的第96条', ['第96条 96']],
    [
      '《甲法》第三十八条第一款第（二）项、第一百二十条之一',
      ['第三十八条 38', '第一百二十条之一 120'],
    ],
    ['《甲法》第九十条至第九十六条', ['第九十条 90', '第九十六条 96']],
    ['《甲法》第三条，第九十六条', ['第三条 3']],
    ['《甲法》、《乙法》第九十六条', []],
    ['《甲法》共九十六条', []],
    ['《甲法》实施以来，第九十六条', []],
  ])('%s', (text, expected) => {
    expect(citations(text)[0]!.articles.map(one => `${one.text} ${one.value}`)).toEqual(expected)
  })

  test('a place is that of its words', () => {
    const text = '依《甲法》第三条、第六条'
    const [, second] = citations(text)[0]!.articles
    expect(slice(text, second!.span)).toBe('第六条')
  })
})

describe('events', () => {
  test.each([
    ['《甲法》自2025年6月1日起施行。', ['effective 2025-6-1']],
    ['《甲法》（2021年修订）', ['amended 2021']],
    ['２０２４年１１月８日通过的《甲法》', ['passed 2024-11-8']],
    ['《甲法》于2024年11月8日经全国人大常委会会议通过，', ['passed 2024-11-8']],
    ['《甲法》2024年5月1日起在全县检查', []],
    ['《甲法》的宣传，2024年5月1日起施行', []],
    ['《甲法》2024年5月实施方案', []],
    [
      '《甲法》（2024年11月8日通过，2025年6月1日起施行）',
      ['passed 2024-11-8', 'effective 2025-6-1'],
    ],
    ['《甲法》（2025年修订，自2026年3月1日起施行）', ['amended 2025', 'effective 2026-3-1']],
    [
      '《甲法》于2025年9月12日通过，自2025年11月1日起施行。',
      ['passed 2025-9-12', 'effective 2025-11-1'],
    ],
    ['《甲法》，该法自2025年6月1日起施行。', ['effective 2025-6-1']],
    ['《甲法》，该条例自2025年6月1日起施行。', []],
    ['《甲法》、2024年新修订的《乙法》', []],
    ['《甲法》2023年9月1日修订通过，', ['amended 2023-9-1']],
    ['2024年新修订的《甲法》', ['amended 2024']],
    ['2025年6月1日《甲法》正式施行，', ['effective 2025-6-1']],
    ['2024年8月1日起，《甲条例》施行。', ['effective 2024-8-1']],
    ['2024年8月1日，《甲条例》施行一周年', []],
    ['2024年8月1日，《甲条例》实施方案出台', []],
    ['2024年，《甲条例》施行。', []],
    ['学习《甲法》。该法自2025年6月1日起施行。', ['effective 2025-6-1']],
    ['开展《甲法》普法培训2期。该法自2025年6月1日起施行。', ['effective 2025-6-1']],
    ['《甲条例》，本条例自2025年6月1日起施行。', ['effective 2025-6-1']],
    ['《甲法》（2023年修订，该法自2024年1月1日起施行）', ['amended 2023', 'effective 2024-1-1']],
    ['学习《甲法》。会议指出，该法已于2025年6月1日起施行，', ['effective 2025-6-1']],
    ['学习《甲法》。会议听取汇报，该法已于2025年6月1日起施行，', []],
    ['贯彻《甲法》，配合做好2026年1月1日施行后的宣传工作', ['effective 2026-1-1']],
    ['贯彻《甲法》，配合做好2026年1月1日实施后的宣传工作', []],
    ['贯彻《甲法》，配合做好裁量基准制度2026年1月1日施行后的宣传工作', []],
    ['对照乙条例和《甲法》，做好2026年1月1日施行后的宣传工作', []],
    ['贯彻《甲法》，做好《乙法》2026年1月1日施行后的宣传工作', []],
    ['学习《甲法》等法律2次。该法自2025年6月1日起施行。', []],
    ['学习《甲法》，组织乙法考试。该法自2025年6月1日起施行。', []],
    ['学习《甲法》。该条例自2025年6月1日起施行。', []],
    ['学习《甲法》。检查12次。该法自2025年6月1日起施行。', []],
    ['学习《甲法》。2025年6月1日起施行新的考核办法。', []],
    ['《甲法》（2021年修订），2024年5月1日起实施新的考核办法', ['amended 2021']],
  ])('%s', (text, expected) => {
    const found = citations(text)[0]!.events.map(
      ({ kind, day }) => `${kind} ${[day.year, day.month, day.day].filter(Boolean).join('-')}`,
    )
    expect(found).toEqual(expected)
  })
})

describe('the length of a law', () => {
  test.each([
    ['《甲法》共8章72条。', 72],
    ['《甲法》（共七编一千二百六十条）', 1260],
    ['《甲法》，全文6章，42条', 42],
    ['《甲法》，该法共8章72条', 72],
    ['学习《甲法》。会议指出，该法已于2023年9月1日起施行，要对照8章72条内容抓好落实', 72],
    ['《甲法》修订后新增2章12条', undefined],
    ['《甲法》。该法新增2章12条', undefined],
    ['《甲法》，其中1章8条', undefined],
    ['《甲法》前3章28条', undefined],
    ['《甲法》第一章三条', undefined],
    ['《甲法》《乙法》共8章72条', undefined],
    ['《甲法》等，共8章72条', undefined],
    ['学习《甲法》，印发《乙规定》，共8章72条', 72],
    ['《甲法》72条', undefined],
    ['《甲法》。检查8次。该法共8章72条', undefined],
    ['《甲法》共8章72条之多', undefined],
  ])('%s', (text, expected) => {
    expect(citations(text).at(-1)!.length?.articles).toBe(expected)
  })
})

describe('without marks', () => {
  test.each([
    ['学习了甲乙学习纲要、《丙法》', '甲乙学习纲要'],
    ['根据中华人民共和国行政处罚法的有关规定', '中华人民共和国行政处罚法'],
    ['依据行政许可法第三十八条', '行政许可法'],
    ['《甲法》、未成年人保护法等', '未成年人保护法'],
    ['贯彻新修订的行政复议法，', '行政复议法'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContainEqual(['bare', expected])
  })

  test('stand among the others in their order', () => {
    expect(names('依据行政许可法，学习《甲法》')).toEqual([
      ['bare', '行政许可法'],
      ['outer', '甲法'],
    ])
  })

  test.each([
    '宣传民法典宣传月活动',
    '举办宪法宣传周',
    '将民法典学习宣传纳入年度考核',
    '学习借鉴工作方法，',
    '严格执法、公正司法',
  ])('%s cites nothing', text => expect(names(text)).toEqual([]))
})

describe('references', () => {
  const references = (text: string) =>
    scanCitations(text).backReferences.map(({ noun, grounded }) => [noun, grounded])

  test.each([
    ['执行该办法', '办法', false],
    ['印发《甲办法》，执行该办法', '办法', true],
    ['依据《条例》检查', '条例', false],
    ['出台养老条例，依据《条例》检查', '条例', true],
    ['落实省委《意见》', '意见', true],
  ])('%s', (text, noun, grounded) => expect(references(text)).toEqual([[noun, grounded]]))

  test('应该办法多 points to nothing', () => expect(references('应该办法多')).toEqual([]))

  test('以下简称 sets up a short form, which is no title of its own', () => {
    const [one, ...more] = citations('根据《甲乙规定》（以下简称《规定》），')
    expect(one?.shortForm?.text).toBe('规定')
    expect(references('根据《甲乙规定》（以下简称《规定》），')).toEqual([])
    expect(names('根据《甲乙规定》（以下简称《甲规定》），')).toEqual([['outer', '甲乙规定']])
    expect(more).toEqual([])
  })
})

test('what is to come, what was, what is quoted', () => {
  expect(citations('学习即将施行的《甲法》')[0]).toMatchObject({ upcoming: true, bygone: false })
  expect(citations('清理依据《甲法》制定的文件')[0]).toMatchObject({ bygone: true })
  expect(citations('2020年，依据《甲法》检查')[0]).toMatchObject({ years: [2020] })
  expect(citations('唱响“《甲法》进万家”')[0]).toMatchObject({ quoted: true })
})

test.each([
  '备案审查发现，1件文件仍以《甲法》为制定依据',
  '送审稿引用《甲法》，退回修改',
  '纠正引用《甲法》《乙法》等情形6处',
  '发现被申请人适用《甲法》作出决定',
  '适用《甲法》错误，依法撤销',
  '把《甲法》《乙条例》从权责清单中剔除',
  '将清单中的《甲法》依据调整为《乙法》',
  '11月起改按《甲条例》办理',
  '比较了《甲法》与《乙法》的规定',
  '《甲法》与《乙法》的异同',
  '《甲法》施行期间的遗嘱',
  '对原依据《甲法》作出的决定',
  '在《甲纲要（2015—2020年）》实施的基础上',
  '巩固《甲规划（2016—2020年）》实施成果',
])('%s: what others did, or what was', text => {
  expect(citations(text)[0]).toMatchObject({ bygone: true })
})

test.each([
  '依据《甲法》审查合同，责令改正违法行为3起',
  '依据《甲法》审查合同12份，发现问题31个，退回修改5份',
  '针对发现的问题，依据《甲法》提出意见',
  '依据《甲法》，办理时限调整为5日',
  '依据《甲法》和《乙法》调解纠纷28件，与上年比较增长12%',
  '我局仍依据《甲法》审查合同',
  '《甲法》实施成效明显，期间办案3件',
])('%s: what the writer does', text => {
  expect(citations(text)[0]).toMatchObject({ bygone: false })
})

test('a title that holds another one', () => {
  const wraps = (text: string) => citations(text).map(one => one.wraps)
  expect(wraps('《关于印发〈甲办法〉的通知》')).toEqual([true, false])
  expect(wraps('《甲办法》《乙办法》')).toEqual([false, false])
  expect(citations('《关于印发〈甲办法〉的通知》').map(({ written }) => written)).toEqual([
    'outer',
    'inner',
  ])
})

test('nothing is cited without a title', () => {
  expect(scanCitations('依法行政')).toEqual({ all: [], backReferences: [] })
  expect(citations('执行《条例》')).toEqual([])
  expect(names('《关于印发〈条例〉的通知》')).toEqual([
    ['outer', '关于印发〈条例〉的通知'],
    ['inner', '条例'],
  ])
})

test.each([
  ['为做好《甲法》的实施准备', true],
  ['准备好《甲法》宣传资料', true],
  ['依据《甲法》发放准备金', false],
])('%s: what is being prepared', (text, upcoming) => {
  expect(citations(text)[0]).toMatchObject({ upcoming })
})

test.each([
  ['落实省《甲条例》《乙条例》', [true, true]],
  ['落实省《甲条例》，贯彻《乙条例》', [true, false]],
  ['开展全市《甲条例》宣传月', [false]],
  ['推动进社区《甲条例》宣传', [false]],
])('%s: whose it is', (text, local) => {
  expect(citations(text).map(({ byLocalBody }) => byLocalBody)).toEqual(local)
})

test.each([
  '《',
  '》',
  '引用《甲法》',
  '把《甲法》',
  '发现仍以《甲法》',
  '《甲法》（2021年修订，2021年施行，',
  '《〈',
  '《甲法》',
  '《甲法',
  '学习',
  '依据甲',
  '该办法',
  '（2021年',
  '2021年1月',
  '〔2024〕',
  '第1号令',
  '省',
  '贯彻落实《甲法》，',
  '省委办公室印发的《甲法》',
])('a text of nothing but %s is read in linear time', unit => {
  expect(growth(unit, scanCitations)).toBeLessThan(linear)
})

describe('what is ended is another document', () => {
  test.each([
    ['废止文件3件，依据《甲法》审查合同12份', false],
    ['废止文件3件，印发《关于〈丙法〉的通知》，依据《甲法》办案', false],
    ['依据《甲法》审查合同12份，清理废止规范性文件3件', false],
    ['清理证明事项5项；落实《甲法》，检查企业12家', false],
    ['依据《甲法》审查合同12份，该法同时废止', true],
    ['依据《甲法》审查合同12份，2021年1月1日废止', true],
    ['废止文件3件，对依据《甲法》制定的2件予以修改', true],
    ['开展文件清理，依据《甲法》制定的2件予以修改', true],
    ['因上位法废止，清理文件3件，依据《甲法》办理', true],
    ['依据《甲法》废止文件3件', true],
    ['废止《乙规定》，依据《甲法》办理', true],
    ['《甲法》废止后，审查合同12份', true],
  ])('%s', (text, bygone) => {
    const cited = citations(text).find(({ title }) => title.name === '甲法')
    expect(cited).toMatchObject({ bygone })
  })
})

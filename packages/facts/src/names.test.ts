import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const names = (body: string, text = '') =>
  readFacts(readDraft(`# ${body}2024年法治政府建设年度报告\n\n${text}\n`, 'md'), new Scanner())
    .names

describe('the own body', () => {
  it.each([
    ['砚溪县水利局', '砚溪县', '砚溪', '县', '水利局'],
    ['云汀市望溪区教育局', '望溪区', '望溪', '区', '教育局'],
    ['青岚自治州澜安市司法局', '澜安市', '澜安', '市', '司法局'],
    ['许州市教育局', '许州市', '许州', '市', '教育局'],
    ['青岚彝族自治州司法局', '青岚彝族自治州', '青岚彝族', '州', '司法局'],
    ['云汀高新区管委会', '云汀高新区', '云汀', '区', '管委会'],
    ['栗津镇人民政府', '栗津镇', '栗津', '镇', '人民政府'],
    ['望溪县青石镇人民政府', '青石镇', '青石', '镇', '人民政府'],
    ['岚浦区人民政府澄桥街道办事处', '澄桥街道', '澄桥', '街道', '办事处'],
  ])('%s', (body, area, shortArea, word, organ) => {
    expect(names(body).own).toMatchObject({ area, shortArea, word, organ })
  })

  it.each(['云汀市生态环境局望岫分局', '云汀市消防救援支队'])(
    '%s has another area than its name says',
    body => {
      expect(names(body).own).toBeUndefined()
    },
  )
})

describe('how a level stands to the own one', () => {
  const relation = (body: string, text: string) =>
    names(body, text).levelWords.find(({ use }) => use === 'whole')?.of

  it.each([
    ['砚溪县水利局', '推进全县改革。', 'own'],
    ['砚溪县水利局', '推进全市改革。', 'superior'],
    ['砚溪县水利局', '推进全旗改革。', 'neighbour'],
    ['砚溪县水利局', '推进全镇改革。', 'below'],
    ['砚溪县水利局', '推进全区改革。', 'unknown'],
    ['砚溪县水利局', '落实省级标准，推进全区改革。', 'neighbour'],
    ['砚溪县水利局', '落实省水利厅部署，推进全区改革。', 'neighbour'],
    ['砚溪县水利局', '被省生态环境厅通报表扬，推进全区改革。', 'neighbour'],
    ['岚江省云汀市砚溪县水利局', '推进全区改革。', 'neighbour'],
    ['砚溪县水利局', '学习外省水利厅做法，推进全区改革。', 'unknown'],
    ['砚溪县水利局', '学习岚江省水利厅做法，推进全区改革。', 'unknown'],
    ['砚溪县水利局', '落实自治区标准和省水利厅做法，推进全区改革。', 'unknown'],
    ['砚溪县水利局', '跨省协作，推进全区改革。', 'unknown'],
    ['云汀市澜安市司法局', '推进全市改革。', 'own'],
    ['泓州市水利局', '推进全县改革。', 'below'],
    ['泓州市水利局', '指导各县（市、区）推进全县改革。', 'below'],
    ['青岚彝族自治州司法局', '推进全州改革。', 'own'],
    ['青岚盟司法局', '推进全盟改革。', 'own'],
    ['青岚地区司法局', '推进全区改革。', 'own'],
    ['青岚回族自治区司法厅', '推进全区改革。', 'own'],
    ['云汀林区司法局', '推进全区改革。', 'own'],
    ['栗津镇人民政府', '推进全乡改革。', 'neighbour'],
    ['栗津镇人民政府', '推进全县改革。', 'superior'],
  ])('%s: %s', (body, text, of) => {
    expect(relation(body, text)).toBe(of)
  })

  it('is unknown where the own body is', () => {
    const draft = readDraft('推进全市改革。', 'txt')
    expect(readFacts(draft, new Scanner()).names.levelWords[0]?.of).toBe('unknown')
  })
})

describe('places', () => {
  it.each([
    ['砚溪县水利局', '助力砚溪县发展。', 'own'],
    ['砚溪县水利局', '助力临澜县发展。', 'neighbour'],
    ['砚溪县水利局', '助力石桥镇发展。', 'below'],
    ['砚溪县水利局', '助力云汀市发展。', 'superior'],
    ['云汀市水利局', '助力澜安市发展。', 'unknown'],
  ])('%s: %s', (body, text, of) => {
    expect(names(body, text).places.at(-1)?.of).toBe(of)
  })
})

describe('what the own body is called', () => {
  const selves = (source: string) =>
    readFacts(readDraft(source, 'md'), new Scanner()).names.selfNames.map(
      ({ as, name }) => `${as} ${name}`,
    )

  it.each([
    ['2024年，县水利局坚持依法行政。', ['subject 县水利局']],
    ['2024年，市水利局坚持依法行政。', ['subject 市水利局']],
    ['2024年，在市水利局指导下，我局坚持依法行政。', []],
    ['市水利局获评全市先进。', ['subject 市水利局']],
    ['砚溪市水利局印发通知。', ['text 砚溪市水利局']],
    ['推动砚溪市法治建设。', ['area 砚溪市']],
    ['推动砚溪市域治理、砚溪市政工程。', []],
  ])('%s', (body, expected) => {
    expect(selves(`# 砚溪县水利局2024年法治政府建设年度报告\n\n${body}\n`).slice(1)).toEqual(
      expected,
    )
  })
})

describe('a draft of a province, by its words', () => {
  const relation = (text: string) =>
    names('砚溪县水利局', `${text}，推进全区改革。`).levelWords.find(({ use }) => use === 'whole')
      ?.of

  it.each([
    '落实省委部署',
    '接受省政府督查',
    '学习省厅做法',
    '落实省水利厅部署',
    '向省水利厅报告',
    '获省水利厅表扬',
    '获得省水利厅表扬',
    '接受省人大常委会检查',
    '接受省政协视察',
    '落实省高级人民法院意见',
    '落实省人民检察院意见',
    '省水利厅来县调研',
    '年初，省水利厅来县调研',
  ])('%s', text => {
    expect(relation(text)).toBe('neighbour')
  })

  it.each([
    '落实兄弟省水利厅部署',
    '比省水利厅先行',
    '落实“省委”字样要求',
    '落实省道养护要求',
    '落实省外企业要求',
    '学习岚江省委党校做法，落实自治区党委部署',
  ])('not by %s', text => {
    expect(relation(text)).toBe('unknown')
  })
})

describe('how a level stands to others', () => {
  const relation = (body: string, text: string) =>
    names(body, text).levelWords.find(({ use }) => use === 'whole')?.of

  it.each([
    ['岚江省司法厅', '推进全省改革。', 'own'],
    ['岚江省司法厅', '推进全市改革。', 'below'],
    ['岚江省司法厅', '推进全县改革。', 'below'],
    ['岚江省司法厅', '推进全区改革。', 'below'],
    ['青岚彝族自治州司法局', '推进全省改革。', 'superior'],
    ['青岚彝族自治州司法局', '推进全市改革。', 'neighbour'],
    ['青岚彝族自治州司法局', '推进全县改革。', 'below'],
    ['泓州市水利局', '推进全省改革。', 'unknown'],
    ['泓州市水利局', '推进全区改革。', 'unknown'],
    ['泓州市水利局', '推进全镇改革。', 'below'],
    ['云汀新区司法局', '推进全区改革。', 'own'],
    ['栗津镇人民政府', '推进全区改革。', 'superior'],
    ['栗津镇人民政府', '推进全镇改革。', 'own'],
    ['栗津镇人民政府', '推进全市改革。', 'superior'],
    ['砚溪县青石经济开发区管委会', '推进全县改革。', 'superior'],
  ])('%s: %s', (body, text, of) => {
    expect(relation(body, text)).toBe(of)
  })
})

describe('the own place', () => {
  it.each([
    ['青岚土家族自治县水利局', '助力青岚县发展。', 'own'],
    ['青岚土家族自治县水利局', '助力青岩县发展。', 'neighbour'],
    ['云汀市水利局', '助力云汀市发展。', 'own'],
    ['云汀市水利局', '助力临澜县发展。', 'below'],
  ])('%s: %s', (body, text, of) => {
    expect(names(body, text).places.at(-1)?.of).toBe(of)
  })
})

describe('bodies and posts of others', () => {
  it.each([
    ['云汀市望溪区水利局', '区水利局局长带队。', true],
    ['云汀市望溪区水利局', '望溪区水利局局长带队。', true],
    ['云汀市望溪区水利局', '青溪区水利局局长带队。', false],
    ['云汀市望溪区水利局', '陪同望溪区水利局局长带队。', true],
    ['云汀市望溪区水利局', '望溪青岩区水利局局长带队。', false],
    ['云汀市望溪区水利局', '本局局长带队。', true],
    ['云汀市望溪区水利局', '由局长带队。', true],
    ['栗津镇人民政府', '镇党委书记、镇长带队。', true],
    ['栗津镇人民政府', '石桥镇镇长带队。', false],
    ['栗津镇人民政府', '我镇镇长带队。', true],
  ])('%s: %s', (body, text, own) => {
    expect(names(body, text).posts.map(post => post.own)).toEqual([own])
  })

  it('are nobody’s own where the body is unknown', () => {
    const draft = readDraft('局长带队。', 'txt')
    const { posts, ownParties, own } = readFacts(draft, new Scanner()).names
    expect([posts.map(post => post.own), ownParties, own]).toEqual([[false], [], undefined])
  })

  it.each(['砚溪县水利局青石分局', '砚溪县公安局巡逻大队', '砚溪县市场监管所'])(
    'as a branch is: %s',
    body => {
      expect(names(body).own).toBeUndefined()
    },
  )

  it('a Party organisation of a department is its own', () => {
    const parties = (body: string, text: string) =>
      names(body, text).ownParties.map(({ kind, name }) => `${kind} ${name}`)
    expect(parties('岚江省司法厅', '厅党组研究，本厅党委召开会议。')).toEqual([
      '党组 厅党组',
      '党委 本厅党委',
    ])
    expect(parties('栗津镇人民政府', '镇党委研究。')).toEqual([])
    // 市教育局党组 may be that of the 市 above.
    expect(parties('云汀市澜安市教育局', '市教育局党组研究。')).toEqual([])
    expect(parties('云汀市澜安市教育局', '教育局党组研究。')).toEqual(['党组 教育局党组'])
  })
})

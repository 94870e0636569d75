import { slice } from '@hegao/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanNames } from './index.js'

const read = scanNames

describe('level words', () => {
  const uses = (text: string) =>
    read(text).levelWords.map(({ span, use }) => `${slice(text, span)} ${use}`)

  it.each([
    ['推进全市教育改革', ['全市 whole']],
    ['我局完成全市农业水价改革', ['全市 whole']],
    ['确保全县安全', ['全县 whole']],
    ['我县各学校，本市居民', ['我县 self', '本市 self']],
    ['市级示范校，县直部门', ['市 grade', '县 grade']],
    ['市委和临汾市教育局', ['市 name', '市 name']],
    ['市民政局、市民族宗教局和市民', ['市 name', '市 name']],
    [
      '全自治区、全州、全盟、全旗、全街道',
      ['自治区 name', '州 name', '盟 name', '旗 name', '街道 name'],
    ],
    ['𠮷全市', ['全市 whole']],
  ])('%s', (text, expected) => {
    const words = uses(text)
    if (text.startsWith('全自治区')) {
      expect(words).toEqual(
        ['全自治区', '全州', '全盟', '全旗', '全街道'].map(word => `${word} whole`),
      )
    } else expect(words).toEqual(expected)
  })

  it.each([
    '市场监管、超市、门市',
    '社区、园区、景区、区域',
    '乡村和乡镇企业的家乡',
    '加盟与联盟',
    '国旗和旗帜',
    '县域经济',
    '节省时间，反省自己',
    '省略号、省心、内省',
    '重镇与古镇、镇痛',
    '神州大地、九州',
    '盟友、同盟',
    '军旗、旗舰',
    '乡愁、返乡、乡镇',
    '市况、市值、夜市',
    '区间、牧区、险区',
    '',
  ])('none in %s', text => {
    expect(uses(text)).toEqual([])
  })

  it.each(['健全市级机制', '安全区级标准', '完全县级', '基本县情', '自我市级'])(
    '%s is not 全 or 我',
    text => {
      expect(read(text).levelWords.map(({ use }) => use)).not.toContain('whole')
      expect(read(text).levelWords.map(({ use }) => use)).not.toContain('self')
    },
  )

  it.each([
    ['打造全新市级平台', 'grade'],
    ['本次市级检查', 'grade'],
    ['我要县级标准', 'grade'],
    ['日本县级机构', 'grade'],
    ['周全县级机制', 'grade'],
  ])('%s: %s', (text, use) => {
    expect(read(text).levelWords.map(one => one.use)).toEqual([use])
  })

  it('is none in 街道 of a 城市', () => {
    expect(uses('城市街道')).not.toContain('街道 name')
  })

  it.each([
    ['全县12个县（市、区）', '县（市、区）'],
    ['全县12个县(市、区)', '县(市、区)'],
    ['全旗3个县区', '县区'],
    ['全县3个县区域', undefined],
    ['全县共3个县区', undefined],
    ['全镇9个乡镇（街道）', '乡镇（街道）'],
    ['全乡9个区县', '区县'],
    ['全镇9个乡镇', '乡镇'],
    ['全县9个乡镇', undefined],
    ['我县3个县区', undefined],
  ])('know members that are none of theirs: %s', (text, members) => {
    expect(read(text).levelWords[0]!.members).toBe(members)
  })

  it.each([
    ['全县12个部门', true, true, false],
    ['全县１２家单位', true, true, false],
    ['在全县共12个部门', false, false, false],
    ['，全县部门', true, false, false],
    ['临澜县发展', false, false, true],
    ['临澜县加强政府建设', false, false, true],
    ['临澜县政府', false, false, false],
    ['临澜县（以下简称县）', false, false, false],
    ['各县发展', false, false, false],
  ])('know what stands around them: %s', (text, leads, counted, called) => {
    const [one] = read(text).levelWords
    expect([one!.leads, one!.counted, one!.called]).toEqual([leads, counted, called])
  })

  it('know a quotation of sixty characters, and none that is longer', () => {
    const quoted = (length: number) =>
      read(`“推进全市${'甲'.repeat(length - 6)}”`).levelWords.map(one => one.quoted)
    expect(quoted(60)).toEqual([true])
    expect(quoted(61)).toEqual([false])
    expect(read('“”推进全市，“甲乙”').levelWords[0]!.quoted).toBe(false)
    expect(read('“甲乙”推进全市').levelWords[0]!.quoted).toBe(false)
    expect(read('“全市”').levelWords[0]!.quoted).toBe(true)
  })

  it('know no more than a hundred and twenty characters on either side', () => {
    const [one] = read(`${'甲'.repeat(130)}全市${'乙'.repeat(130)}`).levelWords
    expect([one!.before.length, one!.after.length]).toEqual([120, 120])
    expect(one!.sentence).toEqual({ start: 0, end: 262 })
    const [, second] = read('全市改革；推进\n全市创新！').levelWords
    expect(second).toMatchObject({ before: '', after: '创新', sentence: { start: 8, end: 12 } })
  })

  it('know their sentence, and whether they are quoted', () => {
    const [first, second] = read('按照要求，推进全市改革。印发《全市改革方案》。').levelWords
    expect(first).toMatchObject({ before: '按照要求，推进', after: '改革', quoted: false })
    expect(second).toMatchObject({ before: '印发《', after: '改革方案》', quoted: true })
  })

  it('leave the white space of PDFs out of the words around', () => {
    expect(read('我局 推进 全市 教育').levelWords[0]).toMatchObject({
      before: '我局推进',
      after: '教育',
    })
  })
})

describe('bodies', () => {
  const words = (text: string) => read(text).bodies.map(body => body.words)

  it.each([
    ['我局党委召开会议', ['我局', '我局党委']],
    ['联合县教体局、县卫健委', ['联合县教体局', '县卫健委']],
    ['卫生健康委员会', ['卫生健康委员会']],
    ['县政府监察厅、市委员', ['县政府监察厅']],
    ['云汀市青溪县望溪区望溪镇综合行政执法大队', ['溪县望溪区望溪镇综合行政执法大队']],
    ['2024年支队', ['年支队']],
    ['中心组、中心城、党工委', ['党工委']],
    ['扶贫办和政府法制办公室', ['扶贫办', '扶贫办和政府法制办公室']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each(['委托代理', '委员发言', '办理事项、办公用房', '大厅堂前'])('none in %s', text => {
    expect(words(text).filter(word => word.endsWith('委') || word.endsWith('办'))).toEqual([])
  })

  it.each([
    ['县委全面依法治市委员会办公室', '县', '市', 'nothing'],
    ['在县委依法治县办指导下', '县', '县', 'nothing'],
    ['临澜县委全面依法治县委员会', '县', '县', 'name'],
    ['市、县委依法治县办公室', '县', '县', 'list'],
    ['自治区党委全面依法治区委员会', '自治区', '区', 'nothing'],
    ['（县委依法治县工作领导小组办公室', '县', '县', 'list'],
    ['州委依法治州领导小组', '州', '州', 'nothing'],
    ['，盟委依法治盟办', '盟', '盟', 'nothing'],
    ['，县依法治县办', '县', '县', 'nothing'],
    ['由旗委全面依法治旗办', '旗', '旗', 'nothing'],
  ])('%s is of rule of law', (text, seat, governs, lead) => {
    expect(read(text).lawCommittees).toMatchObject([{ seat, governs, lead }])
  })

  it.each(['全面依法治国', '推进依法治县工作', '依法治校领导小组'])('none in %s', text => {
    expect(read(text).lawCommittees).toEqual([])
  })
})

describe('places', () => {
  const places = (text: string) =>
    read(text).places.map(({ lead, name, word }) => `${lead}|${name}${word}`)

  it.each([
    ['助力临澜县高质量发展', ['助力|临澜县']],
    ['，石桥镇推进', ['，|石桥镇']],
    ['推动阿勒图县发展', ['推动|阿勒图县']],
    ['与霁山县协作', ['与|霁山县']],
    ['望溪县教育局', ['|望溪县']],
    ['助力明月县发展', ['助力|明月县']],
    ['与东建成镇协作', ['与|东建成镇']],
    ['毗邻望溪区', ['毗邻|望溪区']],
    ['服务阿勒图自治县', ['服务|阿勒图自治县']],
    ['助力望溪省', []],
    ['澜县', []],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it.each([
    '办理县人大代表建议',
    '2023年组织县公安',
    '推动落实县委部署',
    '经过临澜县',
    '县乡两级',
    '推动的县',
    '助力年初县',
    '全县各地',
  ])('none whose beginning can be seen in %s', text => {
    expect(places(text)).toEqual([])
  })
})

describe('posts', () => {
  const posts = (text: string) =>
    read(text).posts.map(({ party, deputy, post, person }) =>
      [party, deputy ? '副' : '', post, person?.name].filter(Boolean).join(' '),
    )

  it.each([
    ['局长李国栋主持会议', ['局长 李国栋']],
    ['局长王刚带队检查', ['局长 王刚']],
    ['党组书记、局长李国栋同志', ['党组 局长 李国栋']],
    ['副局长张三、主任李四。', ['副 局长 张三', '主任 李四']],
    ['镇党委书记、镇长认真履行职责', ['党委 镇长']],
    ['由局长任组长', ['局长']],
    ['局长高度重视', ['局长']],
    ['会上，张海涛局长主持会议', ['局长 张海涛']],
    ['张海涛副局长', ['副 局长 张海涛']],
    ['黄山市市长、金融局局长', ['市长', '局长']],
    ['由张海涛局长', ['局长']],
    ['于海涛主任医师、李国栋书记员', ['主任', '书记']],
    ['任命新局长', ['局长']],
    ['会上，张海涛主任（记者会）', ['主任 张海涛']],
    ['会上，张海涛主任，记者', ['主任 张海涛']],
    ['张海涛主任医师', ['主任']],
    ['会上张海涛局长', ['局长']],
    ['常务副局长李国栋，', ['副 局长 李国栋']],
    ['代县长李国栋代表', ['副 县长 李国栋']],
    ['局长任组长、主任李四', ['局长', '主任 李四']],
    ['党委书记李国栋', ['书记 李国栋']],
  ])('%s', (text, expected) => {
    expect(posts(text)).toEqual(expected)
  })
})

it('posts have their places, and the post in the party', () => {
  const text = '会上，县委副书记、县长李国栋出席，张海涛副局长主持。'
  const [first, second] = read(text).posts
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  expect(first).toMatchObject({ party: '县委', partyDeputy: true, deputy: false, before: '会上，' })
  expect([cut(first!.span), cut(first!.postSpan), cut(first!.person!.span)]).toEqual([
    '县委副书记、县长',
    '县长',
    '李国栋',
  ])
  expect(second).toMatchObject({ deputy: true, post: '局长', after: '主持' })
  expect(second).not.toHaveProperty('party')
  expect([cut(second!.span), cut(second!.postSpan), cut(second!.person!.span)]).toEqual([
    '副局长',
    '局长',
    '张海涛',
  ])
  expect(read('党组书记、局长').posts[0]).toMatchObject({ party: '党组', partyDeputy: false })
  expect(read('党组书记、局长').posts[0]).not.toHaveProperty('person')
})

describe('departments by their fields', () => {
  const fields = (text: string) => read(text).fields.map(({ name }) => name)
  it.each([
    ['会同公安、工商等部门', ['公安', '工商']],
    ['会同公安、工商、税务等相关部门', ['公安', '工商', '税务']],
    ['会同公安、市场监管等3个部门', ['公安', '市场监管']],
    ['会同公安、工商联等部门', ['公安', '工商联']],
    ['会同公安、工商登记', []],
    ['会同工商部门', []],
  ])('%s', (text, expected) => {
    expect(fields(text)).toEqual(expected)
  })
})

describe('terms and plans', () => {
  it.each([
    ['“学宪法，讲宪法”', '学宪法讲宪法', ['，']],
    ['“学宪法  讲宪法”', '学宪法讲宪法', [' ']],
    ['“互联网－政务·服务”', '互联网政务服务', ['－', '·']],
    ['法治进社区系列活动', '法治进社区', []],
    ['法治进社区活动', '法治进社区', []],
    ['“ 一网通办 ”', '一网通办', []],
  ])('%s', (text, letters, separators) => {
    const { terms } = read(text)
    expect(terms).toMatchObject([{ letters, separators }])
    expect(slice(text, terms[0]!.span).replace(/[“”]/g, '')).toHaveLength(
      terms[0]!.span.end - terms[0]!.span.start,
    )
  })

  it.each(['“三农”', '“学、讲、用”', '法治进社区', `“${'甲'.repeat(25)}”`, '“甲乙\n丙丁”'])(
    'no term in %s',
    text => {
      expect(read(text).terms).toEqual([])
    },
  )

  it('gives a campaign in quotation marks once, in the order of the text', () => {
    const text = '法治进校园活动，“法治进社区活动”，“一网通办”'
    expect(read(text).terms.map(({ letters, quoted }) => [letters, quoted])).toEqual([
      ['法治进校园', false],
      ['法治进社区活动', true],
      ['一网通办', true],
    ])
  })

  it('give the letters, the marks between them, the quotation', () => {
    expect(read('“双随机、一公开”，“学宪法 讲宪法”；法治进校园活动，“三农”').terms).toMatchObject([
      { letters: '双随机一公开', separators: ['、'], quoted: true },
      { letters: '学宪法讲宪法', separators: [' '], quoted: true },
      { letters: '法治进校园', separators: [], quoted: false },
    ])
  })

  it.each([
    ['《砚溪县法治建设规划（2021—2025年）》', '砚溪县法治建设规划', 2021, 2025],
    ['《砚溪县法治建设规划(２０２１-2025)》', '砚溪县法治建设规划', 2021, 2025],
    ['《落实〈法治纲要的要求（2021－2025年）〉的方案》', '法治纲要的要求', 2021, 2025],
  ])('%s', (text, title, from, to) => {
    expect(read(text).plans).toMatchObject([{ title, from, to }])
  })

  it.each([
    ['《县国土规划（2021—2035年）》规划期限为2021年至2030年', 2021, 2030],
    ['《县国土规划（2021—2035年）》（以下简称《规划》）。《规划》期限为2021—2035年', 2021, 2035],
    ['《县国土规划（2021—2035年）》。本规划期为2020年至2035年', 2020, 2035],
    ['《县国土规划（ 2021 年 至 2035 年 ）》，期限：从2021 年 — ２０３５ 年', 2021, 2035],
    ['《县国土规划（2021—2035年）》(简称《规划》)。该规划期限是自2021年到2034年', 2021, 2034],
    ['《县国土规划（2021—2035年）》印发。期限:2021-2034年', 2021, 2034],
  ])('the period said of %s', (text, from, to) => {
    expect(read(text).plans[0]!.term).toMatchObject({ from, to })
  })

  it.each([
    ['2025年是《法治纲要（2021—2025年）》的收官之年', 2025, 'last'],
    ['2021年是《法治纲要（2021—2025年）》开局之年', 2021, 'first'],
  ])('which of its years a year is said to be: %s', (text, year, which) => {
    expect(read(text).plans[0]!.turn).toMatchObject({ year, which })
  })

  it.each([
    '2025年《法治纲要（2021—2025年）》收官',
    '2025年是《法治纲要（2021—2025年）》总结评估的收官之年',
    '2025年是落实《法治纲要（2021—2025年）》的关键之年',
  ])('no turn in %s', text => {
    expect(read(text).plans[0]!.turn).toBeUndefined()
  })

  it('gives the places of both periods', () => {
    const text = '印发《县国土规划（2021—2035年）》，规划期限为2021年至2030年。'
    const [plan] = read(text).plans
    expect(slice(text, plan!.span)).toBe('（2021—2035年）')
    expect(slice(text, plan!.term!.span)).toBe('2021年至2030年')
  })

  it.each([
    '《县国土规划（2021—2035年）》近期规划期限为2021年至2025年',
    '《县国土规划（2021—2035年）》与上位规划期限2021—2030年衔接',
    '《县国土规划（2021—2035年）》和《县水利规划》，规划期限为2021年至2025年',
    '《县国土规划（2021—2035年）》，合同期限为2021年至2025年',
  ])('nothing is said of that of %s', text => {
    expect(read(text).plans[0]!.term).toBeUndefined()
  })

  it.each([
    '《教育法（2021年修订）》',
    '规划（2021—2025年）',
    '《甲〈乙丙丁戊〉的实施方案（2021—2025年）》',
  ])('no plan in %s', text => {
    expect(read(text).plans).toEqual([])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '全',
      '市',
      '县',
      '我',
      '局',
      '党组',
      '党委',
      '书记、',
      '局长',
      '李国栋',
      '“',
      '”',
      '《',
      '》',
      '（',
      '2021—2025年',
      '）',
      '。',
      ' ',
      '推动',
      '临澜',
      '依法治',
      '委',
      '𠮷',
      '进校园',
      '活动',
    ],
  )

  it('gives spans inside the text that hold what they say', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        const text = parts.join('')
        const names = scanNames(text)
        for (const { span, word } of names.levelWords)
          expect(slice(text, span).endsWith(word)).toBe(true)
        for (const { span, words } of names.bodies) expect(slice(text, span)).toBe(words)
        for (const { span, name, word } of names.places) expect(slice(text, span)).toBe(name + word)
        for (const { postSpan, post } of names.posts) expect(slice(text, postSpan)).toBe(post)
        for (const { sentence, span } of [...names.levelWords, ...names.bodies]) {
          expect(sentence.start).toBeLessThanOrEqual(span.end)
          expect(sentence.end).toBeGreaterThanOrEqual(span.end)
        }
      }),
    )
  })

  it.each([
    '市',
    '全市',
    '局党组书记、',
    '“',
    '《',
    '“一网通办”',
    '《规划（2021—2025年）》',
    '县委全面依法治',
    '公安、',
    '公安、工商等',
    '推动临澜县',
    '；全县',
    '党组书记、局长李',
  ])('is read in linear time: %s', unit => {
    expect(growth(unit, scanNames)).toBeLessThan(linear)
  })
})

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
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it.each([
    '办理县人大代表建议',
    '2023年组织县公安',
    '推动落实县委部署',
    '经过临澜县',
    '县乡两级',
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
  ])('%s', (text, expected) => {
    expect(posts(text)).toEqual(expected)
  })
})

describe('terms and plans', () => {
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
  ])('the period said of %s', (text, from, to) => {
    expect(read(text).plans[0]!.term).toMatchObject({ from, to })
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
    '推动临澜县',
    '；全县',
    '党组书记、局长李',
  ])('is read in linear time: %s', unit => {
    expect(growth(unit, scanNames)).toBeLessThan(linear)
  })
})

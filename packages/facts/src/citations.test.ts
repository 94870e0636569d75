import { type Format, readDraft } from '@hegao/document'
import { describe, expect, it, test } from 'vitest'
import { readFacts, Scanner } from './index.js'

const factsOf = (source: string, format: Format = 'md') =>
  readFacts(readDraft(source, format), new Scanner()).citations

describe('lists of bases', () => {
  test('a section of nothing but titles is one', () => {
    const { bases, all } = factsOf(
      '# 甲县水利局2024年执法情况\n\n落实《河道条例》。\n\n## 一、编制依据\n\n1. 《水法》\n\n2. 《防洪法》\n\n## 二、执法情况\n\n依据《水法》检查。\n',
    )
    expect(
      bases.map(({ entries, whole }) => [whole, entries.map(({ title }) => title.name)]),
    ).toEqual([[false, ['水法', '防洪法']]])
    expect(all.map(({ listed }) => listed)).toEqual([false, true, true, false])
  })

  test.each(['法律法规清单', '一、编制依据（全部）'])('“%s” claims to be whole', heading => {
    const { bases } = factsOf(
      `# 甲县水利局2024年执法情况\n\n${heading}\n\n１．《水法》\n\n２．《防洪法》\n`,
      'txt',
    )
    expect(bases.map(({ entries, whole }) => [whole, entries.length])).toEqual([[true, 2]])
  })

  test('a section that tells what was done by them is none', () => {
    const { bases } = factsOf(
      '# 甲县水利局2024年执法情况\n\n## 一、编制依据\n\n依据《水法》《防洪法》编制。\n',
    )
    expect(bases).toEqual([])
  })

  test.each([
    ['---\nlaws:\n  - 水法\n  - 《防洪法》\n---\n\n# 甲县水利局报告\n'],
    ['---\nlaws: [水法, "防洪法"]\n---\n\n# 甲县水利局报告\n'],
    ['---\r\nlaws:\r\n- 水法\r\n- 防洪法\r\n---\r\n\r\n# 甲县水利局报告\r\n'],
  ])('front matter: %j', source => {
    const entries = factsOf(source).bases.flatMap(basis => basis.entries)
    expect(entries.map(({ title }) => title.name)).toEqual(['水法', '防洪法'])
    for (const { title, at } of entries) {
      if (!('source' in at)) throw new Error('Front matter is no paragraph.')
      expect(source.slice(at.source.start, at.source.end)).toBe(title.text)
    }
  })
})

test('what stands under a heading of the next year is planned', () => {
  const { all } = factsOf(
    '# 甲县2024年法治政府建设年度报告\n\n## 一、主要举措\n\n落实《甲法》。\n\n## 二、2025年重点\n\n落实《乙法》。\n\n## 三、下一步打算\n\n落实《丙法》。\n',
  )
  expect(all.map(({ planned }) => planned)).toEqual([false, true, true])
})

test('该办法 may point to a paragraph before it', () => {
  const grounded = (text: string) =>
    factsOf(text, 'txt').backReferences.map(reference => reference.grounded)
  expect(grounded('印发《校车管理办法》。\n\n执行该办法。')).toEqual([true])
  expect(grounded('执行该办法。\n\n印发《校车管理办法》。')).toEqual([false])
})

test('a short form is used where it comes again', () => {
  const used = (text: string) => factsOf(text, 'txt').shortForms.map(form => form.used)
  const setUp = '根据《重大行政决策程序规定》（以下简称《决策规定》）审查。'
  expect(used(setUp)).toEqual([false])
  expect(used(`${setUp}\n\n落实《决策规定》。`)).toEqual([true])
  expect(used(`落实《决策规定》。\n\n${setUp}`)).toEqual([false])
})

describe('a heading over titles', () => {
  const lists = (heading: string, ...lines: string[]) =>
    factsOf(`# 甲县水利局2024年执法情况\n\n## ${heading}\n\n${lines.join('\n\n')}\n`).bases.map(
      ({ entries, whole }) => [whole, entries.length],
    )
  const two = ['《水法》', '《防洪法》']

  it.each([
    ['依据', false],
    ['起草依据', false],
    ['主要依据', false],
    ['参考文件', false],
    ['引用的法规', false],
    ['法规规章目录', true],
    ['文件清单', true],
    ['主要依据汇总', true],
    ['所有政策依据', true],
  ])('%s names what the draft rests on; whole: %s', (heading, whole) => {
    expect(lists(heading, ...two)).toEqual([[whole, 2]])
  })

  it.each(['执法依据', '依据充分', '参考的做法', '法律法规学习', '学习情况'])(
    '%s does not',
    heading => {
      expect(lists(heading, ...two)).toEqual([])
    },
  )

  it.each([
    ['（1）《水法》', '（2）《防洪法》'],
    ['(1) 《水法》', '(2) 《防洪法》'],
    ['1、《水法》', '2、《防洪法》'],
    ['12．《水法》', '13．《防洪法》'],
    ['•《水法》', '• 《防洪法》'],
    ['- 《水法》', '- 《防洪法》'],
  ])('has items such as %s', (...lines) => {
    expect(lists('编制依据', ...lines)).toEqual([[false, 2]])
  })

  it.each([
    ['见1.《水法》', '《防洪法》'],
    ['1《水法》', '《防洪法》'],
    ['水法', '《防洪法》'],
    ['《水法》', '落实《防洪法》'],
  ])('has no items such as %s and %s', (...lines) => {
    expect(lists('编制依据', ...lines)).toEqual([])
  })

  it('has more than one title, counted once each line', () => {
    expect(lists('编制依据', '《水法》')).toEqual([])
    expect(lists('编制依据')).toEqual([])
    expect(lists('编制依据', '《关于印发〈办法〉的通知》', '《防洪法》')).toEqual([[false, 2]])
  })
})

describe('front matter', () => {
  const titles = (lines: string) =>
    factsOf(`---\n${lines}\n---\n\n# 甲县水利局报告\n`).bases.flatMap(({ entries, whole }) =>
      entries.map(({ title }) => [title.name, whole]),
    )
  const both = [
    ['水法', true],
    ['防洪法', true],
  ]

  it.each([
    'laws: 水法，防洪法',
    'laws : 水法, 防洪法',
    "laws: ['水法', '防洪法']",
    'laws: [《水法》,《防洪法》]',
    'laws:\n  - "水法"\n  - "防洪法"\nyear: 2024',
    'year: 2024\nlaws:\n- 水法\n-  防洪法 ',
    'laws: \n- 水法\n- 防洪法\nother:\n- 河道条例',
    'laws: 水法，，防洪法，',
  ])('%j', lines => {
    expect(titles(lines)).toEqual(both)
  })

  it.each(['bylaws: 水法，防洪法', ' laws: 水法，防洪法', 'laws:\nother:\n- 水法', 'laws:'])(
    'none in %j',
    lines => {
      expect(titles(lines)).toEqual([])
    },
  )
})

test.each([
  ['二、2025 年重点', true],
  ['二、2024年重点', false],
  ['二、2025号文件落实', false],
  ['二、2024年成效和2025年重点', true],
  ['二、工作展望', true],
  ['二、主要做法', false],
])('what stands under %s is planned: %s', (heading, planned) => {
  const { all } = factsOf(
    `# 甲县2024年法治政府建设年度报告\n\n落实《丁法》。\n\n## 一、主要举措\n\n落实《甲法》。\n\n## ${heading}\n\n落实《乙法》。\n\n## 三、附则\n\n落实《丙法》。\n`,
  )
  expect(all.map(one => one.planned)).toEqual([false, false, planned, false])
})

describe('the opening names what the report rests on', () => {
  const names = (body: string, format: Format = 'md') =>
    factsOf(`# 甲县2024年法治政府建设年度报告\n\n${body}\n`, format).namesBasis
  const heading = '## 一、主要举措'

  it.each([
    `根据《规定》要求，现将情况报告如下。\n\n${heading}\n\n依法行政。`,
    `2024年，我县依法行政。\n\n按照上级部署，现将情况报告如下。\n\n${heading}\n\n依法行政。`,
    '依照有关规定，现将情况报告如下。',
    `根据${'上级'.repeat(40)}通知，报告如下。`,
  ])('%s', body => {
    expect(names(body)).toBe(true)
  })

  it.each([
    '根据实际情况。落实上级要求。',
    '根据实际情况；落实上级要求。',
    '根据实际情况，我县依法行政。',
    '| 根据《规定》要求 | 甲 |\n|---|---|\n| 乙 | 丙 |',
    `根据${'上级'.repeat(40)}的通知，报告如下。`,
    `2024年，我县依法行政。\n\n${heading}\n\n根据《规定》要求，开展检查。`,
    '一。\n\n二。\n\n三。\n\n根据《规定》要求，报告如下。',
  ])('not %s', body => {
    expect(names(body)).toBe(false)
  })
})

describe('a note says which one is meant', () => {
  const grounded = (note: string) =>
    factsOf(`执行该办法。\n\n${note}`, 'txt').backReferences[0]!.grounded

  it.each([
    '注：《办法》指《校车管理办法》。',
    '注：文中《办法》均指《校车管理办法》。',
    '注：文中《办法》系指《校车管理办法》。',
    '注：文中《办法》皆即指《校车管理办法》。',
  ])('%s', note => {
    expect(grounded(note)).toBe(true)
  })

  it.each([
    '《办法》指出《校车管理办法》要修订。',
    '《办法》不指《校车管理办法》。',
    '《校车办法》指《校车管理办法》。',
    '《办法》指校车管理办法。',
  ])('not %s', note => {
    expect(grounded(note)).toBe(false)
  })
})

describe('a short form that is never used', () => {
  const setUp = '根据《2025年度重大行政决策目录》（以下简称《决策目录》）审查。'
  const instead = (...lines: string[]) =>
    factsOf(lines.join('\n\n'), 'txt').shortForms.map(form => form.instead?.text)

  it('may have another in its place, behind it', () => {
    expect(instead(setUp, '落实《目录》。')).toEqual(['目录'])
    expect(instead(`${setUp}落实《目录》。`)).toEqual(['目录'])
    expect(instead(setUp, '落实《行政决策事项》《目录》。')).toEqual(['目录'])
  })

  it('has none before it, in other words, in the full title, or where it is used', () => {
    expect(instead('落实《目录》。', setUp)).toEqual([undefined])
    expect(instead(`落实《目录》，${setUp}`)).toEqual([undefined])
    expect(instead(setUp, '落实《条例》。')).toEqual([undefined])
    expect(instead(setUp, '落实目录。')).toEqual([undefined])
    expect(instead(setUp, '落实《2025年度重大行政决策目录》。')).toEqual([undefined])
    expect(instead(setUp, '落实《决策目录》《目录》。')).toEqual([undefined])
  })

  it('has none that has another source', () => {
    expect(instead(setUp, '印发《执法事项目录》，落实《目录》。')).toEqual([undefined])
    expect(instead(setUp, '印发《执法事项目录》（以下简称《目录》），落实《目录》。')).toContain(
      undefined,
    )
  })
})

import { type Format, readDraft } from '@hegao/document'
import { describe, expect, test } from 'vitest'
import { readFacts, Scanner } from './index.js'

const factsOf = (source: string, format: Format = 'md') =>
  readFacts(readDraft(source, format), new Scanner()).citations

describe('lists of bases', () => {
  test('a section of nothing but titles is one', () => {
    const { bases, all } = factsOf(
      '# 甲县水利局2024年执法情况\n\n## 一、编制依据\n\n1. 《水法》\n\n2. 《防洪法》\n\n## 二、执法情况\n\n依据《水法》检查。\n',
    )
    expect(
      bases.map(({ entries, whole }) => [whole, entries.map(({ title }) => title.name)]),
    ).toEqual([[false, ['水法', '防洪法']]])
    expect(all.map(({ listed }) => listed)).toEqual([true, true, false])
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

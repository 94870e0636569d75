import type { RuleInput } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { expect, it } from 'vitest'
import { isInPlan } from './writing.js'

const text = `# 临澜县司法局2024年法治政府建设年度报告

## 一、主要做法

全年开展宣讲9场。

## 二、下步打算

开展宣讲12场。

## 三、意见建议

建议加强指导。
`

it('takes the paragraphs of the section of plans for planned, and no others', () => {
  const draft = readDraft(text, 'md')
  const place = draft.sections.find(({ heading }) => heading.title.includes('打算'))!.heading
  const input = {
    draft,
    sections: [{ requirement: { id: 'plan' }, place }],
  } as unknown as RuleInput
  const planned = draft.paragraphs.filter(({ index }) => isInPlan(index, input))
  expect(planned.map(one => one.text)).toEqual([
    expect.stringContaining('下步打算'),
    '开展宣讲12场。',
  ])
})

it('takes nothing for planned where no section is of plans', () => {
  const input = { draft: readDraft(text, 'md'), sections: [] } as unknown as RuleInput
  expect(isInPlan(4, input)).toBe(false)
})

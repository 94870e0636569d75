import { expect, test } from 'vitest'
import { checkedFixture, zh } from '../testing/checked.js'
import { type Node, nodesOf } from './nodes.js'

const bureau = checkedFixture('county-bureau-2023.txt')
const all = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap(node => [node, ...all(node.children ?? [])])

test('the checklist says what is there and what is missing', () => {
  const [checklist] = nodesOf(bureau, zh)
  const labels = checklist!.children!.map(({ label, icon }) => `${icon!.name} ${label}`)
  expect(checklist!.label).toBe('必备内容')
  expect(labels).toContain('check 主要举措和成效')
  expect(labels).toContain('close 存在的不足和原因')
  const there = labels.filter(label => label.startsWith('check')).length
  expect(checklist!.description).toBe(`${there}/${labels.length}`)
})

test('what is there can be gone to, a missing section can be put in', () => {
  for (const node of nodesOf(bureau, zh)[0]!.children!) {
    if (node.icon?.name !== 'close') expect(node.range).toBeDefined()
    expect(node.insertion !== undefined).toBe(node.description === '缺，点一下就插入')
  }
})

test('every finding is listed once, under its category', () => {
  const nodes = nodesOf(bureau, zh)
  const listed = all(nodes).filter(({ rule }) => rule !== undefined)
  expect(listed.map(({ label }) => label).toSorted()).toEqual(
    bureau.findings.map(({ message }) => message).toSorted(),
  )
  const sums = nodes.filter(({ id }) => id.startsWith('findings/'))
  expect(sums.map(({ label }) => label)).toEqual(['完整性', '一致性', '规范性'])
  for (const { description, children } of sums) expect(description).toBe(`${children!.length}`)
})

test('ids tell the lines apart', () => {
  const ids = all(nodesOf(bureau, zh)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('of a clean draft it says that nothing was found', () => {
  const labels = nodesOf({ ...bureau, findings: [] }, zh).map(({ label }) => label)
  expect(labels).toContain('没有发现问题。')
})

import { describe, expect, it } from 'vitest'
import { readDraft } from '../index.js'

const form = '| 签发 | 会签 |\n| --- | --- |\n| 李明 | 王芳 |'
const title = '青溪县2024年法治政府建设年度报告'
const body = '一、主要举措和成效\n\n全年集体学法4次。'

const read = (...parts: string[]) => {
  const { parts: found, paragraphs } = readDraft(parts.join('\n\n'), 'md')
  return { title: found.title?.text, tables: paragraphs.filter(({ kind }) => kind === 'table') }
}

describe('a table above the title', () => {
  it.each([
    ['by itself', [form, title, body]],
    ['with another table below it', [form, form, title, body]],
    ['with 版头 between', ['青溪县人民政府文件', form, '青政〔2025〕3号', title, body]],
    ['above a heading', [form, `# ${title}`, body]],
  ])('is a form %s', (_, parts) => {
    const { title: found, tables } = read(...parts)
    expect(found).toBe(title)
    expect(tables.map(({ role }) => role)).toEqual(tables.map(() => 'form'))
  })

  it.each([
    ['below the title', [title, form, body], title],
    ['above text without a title', [form, body], undefined],
    ['below text', ['全年立案32件。', form, title, body], undefined],
  ])('is none %s', (_, parts, expected) => {
    const { title: found, tables } = read(...parts)
    expect(found).toBe(expected)
    expect(tables.map(({ role }) => role)).toEqual(['body'])
  })
})

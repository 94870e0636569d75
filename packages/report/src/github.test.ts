import type { Report } from '@hegao/core'
import { expect, test } from 'vitest'
import { renderGithub } from './github.js'
import { readCommands, type WorkflowCommand } from './testing/parse.js'
import { sample } from './testing/sample.js'
import { whole } from './whole.js'

const commandsOf = (report: Report) =>
  readCommands(whole(renderGithub(report))) as WorkflowCommand[]

/** The sample with its first finding changed. */
function withFinding(change: object): Report {
  const report = sample()
  const [file, ...rest] = report.files
  const [first, ...others] = file!.diagnostics
  const diagnostics = [{ ...first!, ...change }, ...others]
  return { ...report, files: [{ ...file!, diagnostics }, ...rest] }
}

test('a draft cannot give orders: its lines stay inside our command', () => {
  const report = withFinding({
    message: '甲\n::add-mask::乙\r\n::error::丙%0A丁',
    text: '::warning::x',
  })
  const [first, ...rest] = commandsOf(report)
  expect(first!.data.split('\n')[0]).toBe('甲↵::add-mask::乙↵::error::丙%0A丁')
  expect(rest.length).toBe(commandsOf(sample()).length - 1)
})

test('a path with a colon, a comma and a per cent sign stays one property', () => {
  const report = sample()
  const path = 'a:b,line=1::x%2C.txt'
  const files = report.files.map(file => ({ ...file, path }))
  const [first] = commandsOf({ ...report, files })
  expect(first!.properties).toMatchObject({ file: path, line: '1' })
})

test('columns only where a finding stands on one line', () => {
  const [one] = commandsOf(sample())
  expect(one!.properties).toMatchObject({ line: '1', endLine: '1', col: '1', endColumn: '25' })
  const many = commandsOf(sample()).find(({ properties }) => properties.line !== properties.endLine)
  expect(Object.keys(many!.properties)).toEqual(['file', 'line', 'endLine', 'title'])
})

test('no line where the lines are those of a text that is no file', () => {
  const report = sample()
  const source = '甲'
  const files = report.files.map(file => ({ ...file, positions: 'text' as const, source }))
  const [first] = commandsOf({ ...report, files })
  expect(Object.keys(first!.properties)).toEqual(['file', 'title'])
  expect(first!.data).toMatch(/^1:1 没有找到/)
})

test('what could not be read is an error too', () => {
  expect(commandsOf(sample()).at(-1)).toEqual({
    name: 'error',
    properties: { file: '报送/坏.txt', title: '没能检查的文件' },
    data: '认不出文字编码。',
  })
})

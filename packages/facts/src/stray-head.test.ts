import { readDraft } from '@hegao/document'
import { expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const heads = (body: string, text: string) => {
  const draft = readDraft(`# ${body}2024年法治政府建设年度报告\n\n${text}\n`, 'md')
  return readFacts(draft, new Scanner()).names.strayHeads.map(({ post }) => post)
}

it.each([
  ['青穆县人民政府', '研究议题9项。区长带头出庭应诉1次。', ['区长']],
  ['青穆县人民政府', '区委书记、区长切实履行第一责任人职责。', ['区长']],
  ['望岫区人民政府', '全年研究议题9项，县长主持会前学法4次。', ['县长']],
  ['敖林旗人民政府', '县长亲自督办行政复议案件2件。', ['县长']],
  ['石桥镇人民政府', '乡长带头讲法治课1次。', ['乡长']],
])('%s: %s', (body, text, expected) => {
  expect(heads(body, text)).toEqual(expected)
})

it.each([
  ['青穆县人民政府', '县长带头出庭应诉1次。县委书记、县长切实履行第一责任人职责。'],
  ['青穆县人民政府', '片区长带头走访，街区长主持会议。'],
  ['青穆县人民政府', '县长、区长带头宣讲，区长、县长主持会议。'],
  ['青穆县人民政府', '赴望岫区考察，区长主持座谈。'],
  ['青穆县人民政府', '副区长带头宣讲。“区长带头出庭”的做法受到肯定。'],
  ['青穆县教育局', '县长带头出庭应诉1次，区长带头宣讲。'],
  ['云汀市人民政府', '县长带头出庭应诉1次，区长带头宣讲。'],
  ['云汀高新区管委会', '县长带头宣讲。'],
  ['望岫区石鼓街道办事处', '镇长带头宣讲。'],
])('right: %s: %s', (body, text) => {
  expect(heads(body, text)).toEqual([])
})

import { readDraft } from '@hegao/document'
import { expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const slips = (body: string, text: string) => {
  const draft = readDraft(`# ${body}2024年法治政府建设年度报告\n\n${text}\n`, 'md')
  return readFacts(draft, new Scanner()).names.partNames.map(({ paragraph, span, name, by }) => {
    expect(draft.paragraphs[paragraph]!.text.slice(span.start, span.end)).toBe(name)
    return `${by} ${name}`
  })
}

it.each([
  [
    '国家税务总局丰洲县税务局',
    '国家税务总局丰洲县税务局（以下简称丰州县税务局）坚持依法治税。',
    ['place 丰州县税务局'],
  ],
  [
    '澜江经济技术开发区管委会',
    '斓江经济技术开发区（以下简称“澜江经开区”）坚持依法行政。',
    ['place 斓江经济技术开发区'],
  ],
  [
    '青穆县水利局',
    '青木县水利局（以下称局）和青穆县水务中心（简称：青睦县水务中心）。',
    ['place 青睦县水务中心'],
  ],
])('%s: %s', (body, text, expected) => {
  expect(slips(body, text)).toEqual(expected)
})

it.each([
  ['国家税务总局丰洲县税务局', '国家税务总局丰洲县税务局（以下简称丰洲县税务局）坚持依法治税。'],
  ['丰洲县税务局', '丰洲县税务局（以下简称县税务局）坚持依法治税。'],
  ['丰洲县税务局', '丰州市税务局（以下简称丰州市局）指导工作。'],
  ['丰洲县税务局', '丰洲县人民法院（以下简称县法院）、丰城市人民检察院（以下简称市检察院）。'],
  ['丰洲县税务局', '丰洲—丰州公路（以下简称丰州公路）。'],
])('right: %s: %s', (body, text) => {
  expect(slips(body, text)).toEqual([])
})

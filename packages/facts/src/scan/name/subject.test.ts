import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

const subjects = (text: string) =>
  scan(text).names.subjects.map(({ as, name, span }) => {
    expect(text.slice(span.start, span.end)).toBe(name)
    return `${as} ${name}`
  })
const shortNames = (text: string) =>
  scan(text).names.shortNames.map(({ full, short }) =>
    [full, short].map(({ start, end }) => text.slice(start, end)).join(' '),
  )

describe('names where a report has its own body', () => {
  it.each([
    ['2024年，云泽县人民政府深入贯彻习近平法治思想。', ['opens 云泽县人民政府']],
    ['云泽旗以铸牢中华民族共同体意识为主线', ['opens 云泽旗']],
    ['云泽旗以法促治', []],
    ['县教育局党组书记、局长切实担负起推进法治建设第一责任人职责', ['answers 县教育局']],
    ['县教育局局长履行第一责任人职责', ['answers 县教育局']],
    ['局长履行第一责任人职责', []],
    ['研究议题9项，印发《云泽县2024年工作要点》', ['issued 云泽县']],
    ['牵头制定《云泽乡普法计划》', ['issued 云泽乡']],
    ['转发《云泽县2024年工作要点》', []],
    ['学习印发的《云泽县2024年工作要点》', []],
    ['印发《云泽县志》', []],
    ['主持制定《云泽镇2024年工作要点》', ['issued 云泽镇']],
    ['印发《云泽市水利局2024年工作要点》', ['issued 云泽市水利局']],
    ['转发《云泽市水利局2024年工作要点》', []],
    ['修订《云泽区突发事件应急预案》', ['made 云泽区']],
    ['配合修订《云泽区突发事件应急预案》', []],
  ])('in %s', (text, expected) => {
    expect(subjects(text)).toEqual(expected)
  })

  it('only where a paragraph begins', () => {
    expect(subjects(`${'依法行政，'.repeat(50)}云泽县坚持依法行政`)).toEqual([])
  })
})

describe('short names', () => {
  it.each([
    ['云泽经济技术开发区（以下简称“云泽经开区”）', ['云泽经济技术开发区 云泽经开区']],
    ['云泽县税务局(简称：云泽税务)', ['云泽县税务局 云泽税务']],
    ['《实施方案》（以下简称《方案》）', []],
  ])('in %s', (text, expected) => {
    expect(shortNames(text)).toEqual(expected)
  })
})

it.each([
  '云泽县',
  '县以',
  '县教育局局长',
  '印发《云泽县',
  '云泽（以下简称',
  '云泽县人民政府',
  '（简称云泽',
])('are read in linear time: %s', unit => {
  expect(growth(unit, scan)).toBeLessThan(linear)
})

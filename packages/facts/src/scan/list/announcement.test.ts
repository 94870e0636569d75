import { describe, expect, it } from 'vitest'
import { scanAnnouncements } from './announcement.js'

const read = (text: string) =>
  scanAnnouncements(text).map(
    ({ span, value, noun, below, others }) =>
      `${text.slice(span.start, span.end)} ${value} ${noun}${below ? ' below' : ''}${others.map(one => ` +${one}`).join('')}`,
  )

describe('a number of things that are about to be listed', () => {
  it.each([
    ['主要做了以下四项工作：', '以下四项工作 4 工作 below'],
    ['做到以下三点：一是思想重视', '以下三点 3  below'],
    ['主要体现在三个方面。', '三个方面 3 方面'],
    ['抓好三个普法对象。一是干部', '三个普法对象 3 普法对象'],
    ['干好12件大事：**一是', '12件大事 12 大事'],
    ['四个方面情况报告如下：', '四个方面 4 方面 below'],
    ['推进十一个方面工作：', '十一个方面工作 11 方面工作'],
    ['做好下列五项重点任务：', '下列五项重点任务 5 重点任务 below'],
    ['从三个方面抓好四项工作：一是', '四项工作 4 工作 +3'],
    ['抓好“四件大事”：一是稳粮', '四件大事 4 大事'],
    ['存在以下三方面的问题：', '以下三方面的问题 3 方面的问题 below'],
    ['抓好四项重点任务如下：', '四项重点任务 4 重点任务 below'],
    ['四个方面情况如下：', '四个方面 4 方面 below'],
    ['四个方面工作汇报如下：', '四个方面工作 4 方面工作 below'],
    ['做好两项工作：①定计划', '两项工作 2 工作'],
    ['做好两项工作： ① 定计划', '两项工作 2 工作'],
    ['做好两项工作:（1）定计划', '两项工作 2 工作'],
    ['做好两项工作：(一)定计划', '两项工作 2 工作'],
    ['做好两项工作，一是定计划', '两项工作 2 工作'],
    ['做好两项工作： 一要定计划', '两项工作 2 工作'],
    ['做好20项工作。 **一是定计划', '20项工作 20 工作'],
    ['**做好 2 项工作：**', '2 项工作 2 工作'],
    ['做好两项工作：    ', '两项工作 2 工作'],
    ['做好两项工作：  **  ', '两项工作 2 工作'],
    ['抓好三项等级评定工作：一是', '三项等级评定工作 3 等级评定工作'],
    ['抓好三方面：一是', '三方面 3 方面'],
    ['分为三部分：一是', '三部分 3 部分'],
    ['包括以下三县：一是青溪县', '以下三县 3 县 below'],
    ['完成两项任务。抓好四项工作：一是', '四项工作 4 工作'],
    ['完成两项任务；抓好四项工作：一是', '四项工作 4 工作'],
    ['围绕1个目标、两方面要求，抓好四项工作：一是', '四项工作 4 工作 +1 +2'],
    ['落实“三个区分开来”要求，抓好四项工作：一是', '四项工作 4 工作 +3'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    ['an ordinal', '第三项工作：一是定计划'],
    ['one thing', '做好以下一项工作：一是定计划'],
    ['an open list', '围绕制度、执法等三个方面：一是定计划'],
    ['a list of two counts', '两个目标、三项任务：一是定计划'],
    ['about so many', '抓好三四项工作：一是定计划'],
    ['too many', '推进以下36项工作：一是定计划'],
    ['a number without a unit', '全市四县：一是定计划'],
    ['those named before', '抓好这三项工作：一是定计划'],
    ['no list', '抓好三项工作，成效明显'],
    ['a year', '2024年：一是定计划'],
    ['a label that the list need not be of', '落实“三个区分开来”，一是定清单'],
    ['half a label', '抓好“四件大事：一是稳粮'],
    ['an open list at its end', '抓好三项工作等：一是定计划'],
    ['one thing in figures', '做好以下1项工作：一是定计划'],
    ['more than any list has', '做好以下21项工作：一是定计划'],
    ['the other half of a label', '抓好四件大事”：一是稳粮'],
    ['a list behind a comma', '抓好三项工作，①定计划'],
    ['a list of more brackets', '抓好三项工作，（一）定计划'],
    ['what is told of them', '抓好三项工作：成效明显'],
    ['the first of a count', '抓好三项工作：一批项目投产'],
    ['a comma at the end', '抓好三项工作，'],
    ['bodies without a unit', '下辖四校各部分：一是城关校'],
    ['a quotation', '提出“做好以下三项工作：一是定计划”的要求'],
  ])('but not %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('tells where the list begins', () => {
    const end = (text: string) => scanAnnouncements(text)[0]?.end
    expect(end('做好两项工作：**一是')).toBe('做好两项工作：**'.length)
    expect(end('做好两项工作： ①')).toBe('做好两项工作： '.length)
    expect(end('做好两项工作。一是')).toBe('做好两项工作。'.length)
  })

  it('looks a clause back, wherever it stands', () => {
    const lead = '全县上下认真落实各项部署要求，结合实际'.repeat(4)
    expect(read(`${lead}抓好三项工作：一是定计划。${lead}`)).toEqual(['三项工作 3 工作'])
    expect(read(`抓好三项工作：一是定计划。${lead}`)).toEqual(['三项工作 3 工作'])
  })

  it('reads each of a long row, and a long row of nothing', () => {
    expect(scanAnnouncements('做好以下三点：一是学，'.repeat(8_000))).toHaveLength(8_000)
    expect(scanAnnouncements('三个'.repeat(40_000))).toEqual([])
    expect(scanAnnouncements(`三个方面：${'*'.repeat(80_000)}一`)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { numbersOf } from './number.js'

/** The numbers at the one title of a text, each with the words that it stands for. */
const read = (text: string) =>
  numbersOf(text, text.indexOf('《'), text.indexOf('》') + 1).map(
    ({ span, kind, text: number }) => [text.slice(span.start, span.end), kind, number],
  )

describe('numbers of documents', () => {
  test.each([
    ['《甲意见》（国办发〔2024〕11号）', '国办发〔2024〕11号', '国办发〔2024〕11号'],
    [
      '《甲意见》 (国办发【 ２０２４ 】第 １１ 号，以下简称《意见》)',
      '国办发【 ２０２４ 】第 １１ 号',
      '国办发〔2024〕11号',
    ],
    ['《甲意见》（国办发[2024]11号；', '国办发[2024]11号', '国办发〔2024〕11号'],
    ['《甲意见》（国办发［2024］11号公布）', '国办发［2024］11号', '国办发〔2024〕11号'],
    ['《甲意见》（青政发（2024）1234号发布）', '青政发（2024）1234号', '青政发〔2024〕1234号'],
    ['《甲意见》（青政发(2024)3号,印发）', '青政发(2024)3号', '青政发〔2024〕3号'],
    ['依据国办发〔2024〕11号《甲意见》', '国办发〔2024〕11号', '国办发〔2024〕11号'],
    ['国办发〔2024〕11号印发的《甲意见》', '国办发〔2024〕11号', '国办发〔2024〕11号'],
  ])('%s', (text, words, number) => {
    expect(read(text)).toEqual([[words, 'document', number]])
  })

  test.each([
    ['《甲条例》（国务院令第722号）', '国务院令第722号', '国务院令第722号'],
    ['《甲条例》（2021年国务院第 722 号 令公布）', '国务院第 722 号 令', '国务院令第722号'],
    ['《甲条例》（国务院令722号;修订）', '国务院令722号', '国务院令第722号'],
    ['根据国务院令第722号《甲条例》', '国务院令第722号', '国务院令第722号'],
    ['落实和执行国务院第７２２号令公布的《甲条例》', '国务院第７２２号令', '国务院令第722号'],
    ['财政部、教育部令第5号发布《甲办法》', '财政部、教育部令第5号', '财政部、教育部令第5号'],
    ['按照甲条例、乙方案以及国务院令第722号《甲条例》', '国务院令第722号', '国务院令第722号'],
    ['第722号令《甲条例》', '第722号令', '令第722号'],
  ])('%s', (text, words, number) => {
    expect(read(text)).toEqual([[words, 'order', number]])
  })

  test.each([
    '《甲条例》（试行）',
    '《甲条例》，受理12345号工单',
    '《甲条例》和（国务院令第722号）',
    '《甲意见》（国办发〔2024〕11号文件）',
    '《甲意见》（A国办发〔2024〕11号）',
    '《甲意见》（国办发〔2024〕11）',
    '国办发〔2024〕11号明确，《甲意见》',
    '第1、2345x号令《甲条例》',
    '《甲意见》',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  test('one before and one behind', () => {
    expect(read('国务院令第5号《甲办法》（国办发〔2024〕1号）').map(([words]) => words)).toEqual([
      '国办发〔2024〕1号',
      '国务院令第5号',
    ])
  })

  test('wherever it stands', () => {
    const long = '全县各级各部门认真做好各项工作。'.repeat(4)
    const order = '国务院令第722号'
    expect(read(`${long}${order}《甲条例》${long}`)).toEqual([[order, 'order', order]])
    expect(read(`${order}《甲条例》${long}`)).toEqual([[order, 'order', order]])
    expect(read(`${long}《甲条例》（${order}）${long}`)).toEqual([[order, 'order', order]])
    expect(read(`${order}${long}《甲条例》${long}（${order}）`)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { purposeOf, readPurpose, sentencesOf } from './setting.js'

const at = (text: string) => ({ start: text.indexOf('《'), end: text.indexOf('》') + 1 })
const sentence = (text: string) => {
  const title = at(text)
  return sentencesOf(text, title.start < 0 ? [] : [title])(Math.max(0, title.start))
}

describe('what a title is cited for, by the words before it', () => {
  test.each([
    ['废止了', 'repeal'],
    ['宣布失效的', 'repeal'],
    ['修订印发了', 'revise'],
    ['完善', 'revise'],
    ['起草', 'draft'],
    ['研究制定了县级', 'draft'],
    ['学习贯彻了', 'study'],
    ['普及好关于行政执法的', 'study'],
    ['制定', 'issue'],
    ['印发了', 'issue'],
    ['依据新出台的', 'issue'],
    ['依据', 'basis'],
    ['对照国家', 'basis'],
    ['贯彻落实好', 'carry-out'],
    ['执行了', 'carry-out'],
    ['', undefined],
    ['废止文件，', undefined],
    ['修订的', undefined],
    ['起草文件；', undefined],
    ['学习会议精神。', undefined],
    ['依据法律、', 'basis'],
    ['印发文件，', undefined],
    ['依据文件，', undefined],
    ['落实责任，', undefined],
  ])('%s《甲法》: %s', (before, purpose) => {
    expect(readPurpose(before)).toBe(purpose)
  })

  test('else by its sentence', () => {
    const read = (text: string) => purposeOf(text, at(text), sentence(text))
    expect(read('开展《甲法》知识竞赛')).toBe('study')
    expect(read('组织学法，做好《甲法》工作')).toBe('study')
    expect(read('组织学法。做好《甲法》工作')).toBeUndefined()
    expect(read('依据《甲法》开展培训')).toBe('basis')
    expect(read('做好《甲法》工作')).toBeUndefined()
  })

  test('in its sentence and no further than its reach', () => {
    const read = (text: string) => purposeOf(text, at(text), sentence(text))
    expect(read('执行。《甲法》')).toBeUndefined()
    expect(read('执行\n《甲法》')).toBeUndefined()
    expect(read(`${'全县上下'.repeat(10)}执行《甲法》${'全县上下'.repeat(10)}`)).toBe('carry-out')
    expect(read(`执行《甲法》${'全县上下'.repeat(10)}`)).toBe('carry-out')
  })
})

describe('what is to come', () => {
  test.each([
    '《甲法》即将出台',
    '《甲法》将于年内公布',
    '《甲法》尚未公布',
    '《甲法》自2026年起施行',
    '在《甲法》颁布前',
    '在《甲法》生效之后',
    '《甲法》草案',
    '就《甲法》征求意见',
    '推进《甲法》立法',
    '待《甲法》出台',
    '待《云汀市行政执法监督与协调促进条例》出台',
    '待国家相关规定施行后，依据《甲法》',
    '《甲法》正式施行',
    '《甲法》宣传准备',
    '做好《甲法》的筹备',
    '准备好《甲法》资料',
    '筹备《甲法》宣传',
  ])('%s', text => {
    expect(sentence(text).upcoming).toBe(true)
  })

  test.each([
    '《甲法》实施情况',
    '依据《甲法》发放准备金',
    '准备金依据《甲法》发放',
    '待遇保障，依据《甲法》实施',
    '依据《甲法》办案，做好筹备',
    '会议筹备就绪，依据《甲法》办案',
    '依据《甲法》办案。起草文件',
    '起草文件！依据《甲法》办案',
    '起草文件；依据《甲法》办案',
    '起草文件？依据《甲法》办案',
    '起草文件;依据《甲法》办案',
    '起草文件\n依据《甲法》办案',
    '依据《起草立法草案》办案',
  ])('%s is not', text => {
    expect(sentence(text).upcoming).toBe(false)
  })
})

describe('years of the sentence', () => {
  test.each([
    ['2024年，依据《甲法》办案', [2024]],
    ['１９９８ 年和２０２４年，依据《甲法》办案', [1998, 2024]],
    ['2021-2023、2024.3、2025/1依据《甲法》', [2021, 2024, 2025]],
    ['12024年依据《甲法》', []],
    ['2024件依据《甲法》办理', []],
    ['1824年，依据《甲法》办案', []],
    ['2023年办案。2024年依据《甲法》办案。2025年办案', [2024]],
    ['依据《甲法（2020年版）》办案', []],
  ])('%s', (text, years) => {
    expect(sentence(text).years).toEqual(years)
  })
})

test('a sentence is known by its place', () => {
  const text = '依据《甲法》。学习《乙法》；'
  const [first, second] = [
    { start: 2, end: 6 },
    { start: 9, end: 13 },
  ]
  const read = sentencesOf(text, [first, second])
  expect(read(2).span).toEqual({ start: 0, end: 6 })
  expect(read(9).span).toEqual({ start: 7, end: 13 })
  expect(read(14).span).toEqual({ start: 14, end: 14 })
  expect(read(9)).toBe(read(8))
  expect([read(2).study, read(9).study]).toEqual([false, true])
})

test('each title of a sentence by itself', () => {
  const text = '平稳。废止文件3件，依据《甲法》办案，修订《乙法》'
  const one = sentencesOf(text, [
    { start: 12, end: 16 },
    { start: 21, end: 25 },
  ])(12)
  expect([one.bygoneAt(12), one.bygoneAt(21)]).toEqual([false, true])
})

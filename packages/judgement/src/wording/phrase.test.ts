import { describe, expect, test } from 'vitest'
import { findPhrase, findRuns, fold } from './phrase.js'

const places = (text: string, phrase: string) =>
  findPhrase(fold(text), phrase).map(({ start, end }) => text.slice(start, end))
const parts = ['尊法', '学法', '守法', '用法']
const runs = (text: string) =>
  findRuns(fold(text), parts, 3).map(run => [text.slice(run.span.start, run.span.end), run.parts])

describe('phrases', () => {
  test('are found through spaces and quotation marks', () => {
    expect(places('学习“谁普法 谁执法”，谁普法谁执法', '谁普法谁执法')).toEqual([
      '谁普法 谁执法',
      '谁普法谁执法',
    ])
  })

  test('are not looked for in titles, nor across them', () => {
    expect(places('《法制政府建设纲要》法制政府建设', '法制政府建设')).toEqual(['法制政府建设'])
    expect(places('法制《纲要》政府建设', '法制政府建设')).toEqual([])
    expect(places('《法制政府建设', '法制政府建设')).toEqual(['法制政府建设'])
  })

  test('know their places behind 𠮷', () => {
    expect(places('𠮷 法制政府', '法制政府')).toEqual(['法制政府'])
  })
})

describe('runs', () => {
  test('are the parts that follow one another at once', () => {
    expect(runs('带头尊法学法守法用法，学法用法')).toEqual([['尊法学法守法用法', parts]])
    expect(runs('学法尊法学法守法')).toEqual([
      ['学法尊法学法守法', ['学法', '尊法', '学法', '守法']],
    ])
    expect(runs('学法、懂法、守法、用法')).toEqual([])
  })
})

test('100,000 characters of titles and parts are read', () => {
  for (const piece of ['《', '《学法', '学法', '“'])
    expect(findRuns(fold(piece.repeat(50_000)), parts, 4).length).toBeLessThan(2)
})

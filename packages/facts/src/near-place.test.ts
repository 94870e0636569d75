import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const near = (body: string, text: string) => {
  const draft = readDraft(`# ${body}2024年法治政府建设年度报告\n\n${text}\n`, 'md')
  const { names } = readFacts(draft, new Scanner())
  return names.nearPlaces.map(({ paragraph, span, name, right, characters }) => {
    expect(draft.paragraphs[paragraph]!.text.slice(span.start, span.end)).toBe(name)
    return `${name} ${right} ${characters?.join('') ?? 'turned'}`
  })
}

describe('places one character away from the own', () => {
  it.each([
    ['清源县水利局', '清原县新建灌区3处。', ['清原县 清源县 原源']],
    ['清源县水利局', '中共清原县委、清源县人民政府：', ['清原县 清源县 原源']],
    [
      '云汀市望溪区水利局',
      '云订市委、望汐区政府高度重视。',
      ['云订市 云汀市 订汀', '望汐区 望溪区 汐溪'],
    ],
    ['砚溪县水利局', '青溪县来水减少。', ['青溪县 砚溪县 青砚']],
    ['清源市水利局', '完成《源清市节约用水条例》立法调研。', ['源清市 清源市 turned']],
    [
      '金竹苗族侗族自治县人民政府',
      '推进《金竹侗族苗族自治县条例》立法。',
      ['金竹侗族苗族自治县 金竹苗族侗族自治县 turned'],
    ],
    ['清源市水利局', '源清县来水减少。', []],
    ['清源县水利局', '清原市来水减少。', []],
    ['清源县水利局', '清 原县来水减少。', []],
    ['清源县水利局', '清源县来水减少，全县调度。', []],
    ['通县水利局', '同县来水减少。', []],
  ])('%s: %s', (body, text, expected) => {
    expect(near(body, text)).toEqual(expected)
  })
})

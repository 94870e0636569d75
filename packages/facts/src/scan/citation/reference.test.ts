import { describe, expect, test } from 'vitest'
import { pairTitleMarks } from './marks.js'
import { isKindAlone, scanBackReferences, shortFormBehind } from './reference.js'

const references = (text: string) =>
  scanBackReferences(text, pairTitleMarks(text), []).map(
    ({ span, noun, kind, grounded }) =>
      `${text.slice(span.start, span.end)} ${noun} ${kind}${grounded ? ' grounded' : ''}`,
  )

describe('a kind and no name', () => {
  test.each([
    ['条例', true],
    ['实施办法', true],
    ['建议', true],
    ['纲要（草案）', true],
    ['纲要草案', true],
    ['甲条例', false],
    ['条例释义', false],
    ['实施甲办法', false],
    ['纲要（草案）说明', false],
    ['实施', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(isKindAlone(name)).toBe(expected)
  })
})

describe('what needs something before it to point to', () => {
  test.each([
    ['执行该办法', ['该办法 办法 demonstrative']],
    ['印发办法，执行该办法', ['该办法 办法 demonstrative grounded']],
    ['执行《条例》', ['《条例》 条例 marked']],
    ['《条例》施行', ['《条例》 条例 marked']],
    ['依据《实施 细则》', ['《实施 细则》 细则 marked']],
    ['按照规定，《条例》施行', ['《条例》 条例 marked']],
    ['养老条例出台，依据《条例》', ['《条例》 条例 marked grounded']],
    ['落实省委《意见》', ['《意见》 意见 marked grounded']],
    ['宣传好《条例》和《办法》', ['《条例》 条例 marked', '《办法》 办法 marked']],
    ['学习该条例、《条例》', ['该条例 条例 demonstrative', '《条例》 条例 marked grounded']],
    ['学习《条例》、该条例', ['《条例》 条例 marked', '该条例 条例 demonstrative grounded']],
    ['《关于印发〈办法〉的通知》', []],
    ['《甲条例》', []],
    ['应该办法多', []],
    ['活该规定', []],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('a short form', () => {
  const short = (text: string) => {
    const form = shortFormBehind(text, text.indexOf('》') + 1)
    if (form) expect(text.slice(form.span.start, form.span.end)).toBe(form.text)
    return form?.text
  }

  test.each([
    ['《甲规定》（以下简称《规定》）', '规定'],
    ['《甲规定》(下称规定)', undefined],
    ['《甲规定》（下简称：“规定”）', '规定'],
    ['《甲规定》（以下统称为规定），', '规定'],
    ['《甲规定》 （2024年修订） （ 以下简称本规定 ）', '规定 '],
    ['《甲规定》（以下简称《规定》 ）', '规定'],
    ['《甲规定》（以下简称《规定》', undefined],
    ['《甲规定》（以下简称《规定》等）', undefined],
    ['《甲规定》（以下简称）', undefined],
    ['《甲规定》（试行）', undefined],
    ['《甲规定》，（以下简称《规定》）', undefined],
    ['《甲规定》（以下简称《规定》，下同）', undefined],
    ['《甲规定》', undefined],
  ])('%s: %s', (text, expected) => {
    expect(short(text)).toBe(expected)
  })
})

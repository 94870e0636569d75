import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { deadlineOf, fitVariant, recogniseProfile } from './choose-profile.js'
import type { PartRequirement, ProfileFamily, Variant } from './profile.js'
import type { Source } from './source.js'

const source: Source = { level: '实务', name: '惯例', verified: 'practice' }
const part = (id: PartRequirement['id']): PartRequirement => ({ id, severity: 'info', source })
const points = { error: 5, warning: 2, info: 1 }
const family = (
  id: string,
  words: string[][],
  variants: readonly Variant[] = [],
): ProfileFamily => ({
  id,
  title: id,
  recognise: words.length > 0 ? [{ all: words, none: ['方案'] }] : [],
  sections: [],
  topics: [],
  parts: [part('date')],
  deadline: { before: '03-01', source },
  yearly: true,
  severities: { 'a/one': 'info', 'a/two': 'off' },
  scoring: {
    weights: { completeness: 50, consistency: 40, form: 10 },
    points: { completeness: points, consistency: points, form: points },
    rules: {},
  },
  variants,
})
const township: Variant = {
  id: 'township',
  title: '乡镇',
  issuers: ['township'],
  parts: [part('signature')],
  deadline: { before: '01-15', source },
  severities: { 'a/one': 'error', 'a/three': 'warning' },
}
const office: Variant = { id: 'office', title: '部门', issuers: ['department', 'education'] }
const law = family('law', [['法治政府'], ['报告', '情况']], [office, township])
const any = family('any', [['报告']])
const general = family('general', [])

const draft = (title: string) =>
  readDraft(`${title}\n\n区委、区政府：\n\n我局依法行政，办结案件三十件。\n`, 'txt')

describe('recogniseProfile', () => {
  const recognise = (title: string) => recogniseProfile(draft(title), [law, any, general])

  it('takes the first profile whose titles match', () => {
    expect(recognise('望溪区教育局2024年度法治政府建设情况的报告')).toMatchObject({
      profile: { id: 'law' },
      by: 'title',
    })
    expect(recognise('望溪区教育局2024年度工作报告')).toMatchObject({
      profile: { id: 'any' },
      by: 'title',
    })
  })

  it('recognises none by a title that none of them knows, or without a title', () => {
    expect(recognise('望溪区法治政府建设实施方案的报告')).toBeUndefined()
    expect(recogniseProfile(readDraft('', 'txt'), [law, any, general])).toBeUndefined()
    expect(
      recogniseProfile(readDraft('我局依法行政，形成法治政府建设情况报告。', 'txt'), [law]),
    ).toBeUndefined()
  })

  it('never takes a profile that is only chosen by hand', () => {
    expect(recogniseProfile(draft('望溪区教育局2024年度工作报告'), [general])).toBeUndefined()
  })
})

describe('fitVariant', () => {
  const fit = (title: string) => fitVariant(law, draft(title))

  it('changes what the variant names, and nothing else', () => {
    const profile = fit('望溪区石桥镇人民政府2024年度法治政府建设情况的报告')
    expect(profile).toEqual({
      ...fitVariant({ ...law, variants: [] }, draft('')),
      variant: 'township',
      parts: [part('signature')],
      deadline: { before: '01-15', source },
      severities: { 'a/one': 'error', 'a/two': 'off', 'a/three': 'warning' },
    })
  })

  it('keeps the profile where the variant says nothing', () => {
    expect(fit('望溪区教育局2024年度法治政府建设情况的报告')).toEqual({
      ...fitVariant({ ...law, variants: [] }, draft('')),
      variant: 'office',
    })
  })

  it('fits no variant where the issuing body is unknown or of another kind', () => {
    expect(fit('2024年度法治政府建设情况的报告')).not.toHaveProperty('variant')
    expect(fit('望溪区人民政府2024年度法治政府建设情况的报告')).not.toHaveProperty('variant')
  })

  it('keeps the topics that are expected of the issuing body; of an unknown one only those of all', () => {
    const topic = (id: string, issuers?: ('township' | 'education')[]) => ({
      ...{ id, title: id, words: [id], zero: [], source },
      ...(issuers ? { issuers } : {}),
    })
    const topics = [
      topic('all'),
      topic('schools', ['education']),
      topic('both', ['education', 'township']),
    ]
    const ids = (title: string) =>
      fitVariant({ ...law, topics }, draft(title)).topics.map(({ id }) => id)
    expect(ids('望溪区教育局2024年度法治政府建设情况的报告')).toEqual(['all', 'schools', 'both'])
    expect(ids('望溪区石桥镇人民政府2024年度法治政府建设情况的报告')).toEqual(['all', 'both'])
    expect(ids('2024年度法治政府建设情况的报告')).toEqual(['all'])
  })

  describe('a variant for some of the bodies', () => {
    const provinces: Variant = {
      id: 'province',
      title: '省',
      issuers: ['government'],
      levels: ['province'],
    }
    const customs: Variant = {
      id: 'customs',
      title: '海关',
      issuers: ['department', 'other'],
      names: [{ all: [['海关', '税务局']] }],
      deadline: null,
    }
    const own = family('own', [['法治政府']], [provinces, customs, office])
    const variantOf = (body: string) =>
      fitVariant(own, draft(`${body}2024年法治政府建设年度报告`)).variant

    it.each([
      ['青屏省人民政府', 'province'],
      ['青屏省望溪县人民政府', undefined],
      ['望溪海关', 'customs'],
      ['望溪县税务局', 'customs'],
      ['望溪县司法局', 'office'],
    ])('%s: %s', (body, id) => expect(variantOf(body)).toBe(id))

    it('may do away with the deadline, and with that of publication', () => {
      const both = { ...own, publication: { recognise: [], before: '04-01', source } }
      const customsDraft = draft('望溪海关2024年法治政府建设年度报告')
      expect(fitVariant(both, customsDraft)).not.toHaveProperty('deadline')
      expect(fitVariant(both, customsDraft)).not.toHaveProperty('publication')
      expect(fitVariant(both, draft('望溪县司法局2024年法治政府建设年度报告'))).toMatchObject({
        deadline: { before: '03-01' },
        publication: { before: '04-01' },
      })
    })
  })

  it('hands on no variants', () => {
    expect(fit('望溪区教育局2024年度法治政府建设情况的报告')).not.toHaveProperty('variants')
  })
})

describe('deadlineOf', () => {
  const publication = { recognise: [{ all: [['向社会公开']] }], before: '04-01', source }
  const before = (own: object, ...lines: string[]) =>
    deadlineOf(
      fitVariant({ ...law, ...own }, readDraft('', 'txt')),
      readDraft(['望溪县司法局2024年法治政府建设年度报告', ...lines].join('\n\n'), 'txt'),
    )?.before
  const opening = '现将2024年法治政府建设情况向社会公开。'

  it('is that of publication where the draft says above its first heading that it is made public', () => {
    expect(before({ publication }, opening)).toBe('04-01')
    expect(before({ publication }, '我局依法行政。', '一、成效', opening)).toBe('03-01')
  })

  it('is that of reporting where it goes to a superior, or where there is no other', () => {
    expect(before({ publication }, '县委、县政府：', opening)).toBe('03-01')
    expect(before({}, opening)).toBe('03-01')
    expect(before({ deadline: null }, opening)).toBeUndefined()
  })
})

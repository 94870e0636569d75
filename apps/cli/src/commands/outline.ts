import {
  findSections,
  fitVariant,
  LineIndex,
  type ProfileFamily,
  recogniseProfile,
  type Text,
} from '@hegao/core'
import { type Draft, type Parts, type Place, sourceRange } from '@hegao/document'
import { harmless } from '@hegao/report'
import type { CommandBody } from '../command.js'
import { Configs, configOption } from '../configs.js'
import { readOneDraft, stdinPath } from '../drafts.js'
import { output, outputOption, refuseInput, wanted } from '../output.js'
import { supplyOf } from '../packages.js'
import { profileFile } from '../profiles.js'
import { stdinName, stdinOption } from '../stdin.js'

const partNames: Readonly<Record<keyof Parts, Text>> = {
  letterhead: { 'zh-CN': '版头', en: 'letterhead' },
  documentNumber: { 'zh-CN': '发文字号', en: 'document number' },
  signer: { 'zh-CN': '签发人', en: 'signer' },
  title: { 'zh-CN': '标题', en: 'title' },
  occasion: { 'zh-CN': '题注', en: 'occasion' },
  addressee: { 'zh-CN': '主送机关', en: 'addressee' },
  signature: { 'zh-CN': '署名', en: 'signature' },
  date: { 'zh-CN': '成文日期', en: 'date of signing' },
  printed: { 'zh-CN': '印发', en: 'printed' },
  contact: { 'zh-CN': '联系人', en: 'contact' },
}
const levels: Readonly<Record<string, Text>> = {
  province: { 'zh-CN': '省级', en: 'province' },
  prefecture: { 'zh-CN': '市级', en: 'prefecture' },
  county: { 'zh-CN': '县级', en: 'county' },
  township: { 'zh-CN': '乡级', en: 'township' },
}
const words = {
  'zh-CN': {
    colon: '：',
    comma: '，',
    open: '（',
    close: '）',
    issuer: '发文机关',
    year: '报告年度',
    unknown: '没有认出',
    parts: '要素',
    sections: '层次',
    needed: '应有的部分',
    present: '有',
    inside: '写在别处',
    missing: '没有',
  },
  en: {
    colon: ': ',
    comma: ', ',
    open: ' (',
    close: ')',
    issuer: 'issuing body',
    year: 'report year',
    unknown: 'not recognised',
    parts: 'Parts',
    sections: 'Outline',
    needed: 'Required sections',
    present: 'present',
    inside: 'inside',
    missing: 'missing',
  },
} as const

export const outline: CommandBody = {
  options: {
    profile: {
      value: 'ID|FILE',
      about: {
        'zh-CN': '按哪一类报告找应有的部分',
        en: 'kind of report whose sections are looked for',
      },
    },
    config: configOption,
    output: outputOption,
    'stdin-filename': stdinOption,
  },
  arity: [1, 1],
  async run({ args, values, io, language }) {
    const [path] = args as [string]
    const name = stdinName(args, values)
    const configs = await Configs.open(io.cwd, values)
    const { family: configured, packages } = await configs.for(path === stdinPath ? name : path)
    await refuseInput([path, ...configs.files, ...profileFile(values)], wanted(values), io)
    const draft = await readOneDraft(path, io, name)
    const { profiles } = supplyOf(packages)
    const family = configs.profile ?? configured
    const say = words[language]
    const at = placer(draft)
    const { issuer, year, parts } = draft
    const level = issuer?.level ? `${say.comma}${levels[issuer.level]![language]}` : ''
    const lines = [
      `${say.parts}${say.colon.trimEnd()}`,
      `  ${say.issuer}${say.colon}${issuer ? `${at(issuer.place)} ${issuer.name}${level}` : say.unknown}`,
      `  ${say.year}${say.colon}${year ? `${at(year.place)} ${year.value}` : say.unknown}`,
      ...(Object.keys(partNames) as (keyof Parts)[]).flatMap(id => {
        const part = parts[id]
        return part ? [`  ${partNames[id][language]}${say.colon}${at(part)} ${part.text}`] : []
      }),
      '',
      `${say.sections}${say.colon.trimEnd()}`,
      ...draft.sections.map(({ heading, depth }) => {
        const place = at({ paragraph: heading.paragraph, span: heading.span })
        return `${'  '.repeat(depth)}${place} ${heading.ordinal?.text ?? ''}${heading.title}`
      }),
      ...requiredSections(draft, family, profiles, at, say),
    ]
    await output(`${lines.map(harmless).join('\n')}\n`, values, io)
    return 0
  },
}

function requiredSections(
  draft: Draft,
  asked: ProfileFamily | undefined,
  profiles: readonly ProfileFamily[],
  at: (place: Place) => string,
  say: (typeof words)['zh-CN' | 'en'],
): string[] {
  const profile = asked ? fitVariant(asked, draft) : recogniseProfile(draft, profiles)?.profile
  if (!profile || profile.sections.length === 0) return []
  const rows = findSections(draft, profile).map(({ requirement, status, place }) => {
    const mark = { present: '✓', inside: '◐', missing: '✗' }[status]
    return `  ${mark} ${requirement.title}${say.open}${say[status]}${say.close}${place ? ` ${at(place)}` : ''}`
  })
  return ['', `${say.needed}${say.colon.trimEnd()}`, ...rows]
}

function placer(draft: Draft): (place: Place) => string {
  const lines = new LineIndex(draft.source)
  return place => {
    const { line, column } = lines.position(sourceRange(draft, place).start)
    return `${line}:${column}`
  }
}

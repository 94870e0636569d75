import { type Catalogue, defineRule, type Reporter, type RuleInput } from '@hegao/core'
import { contains, type Place } from '@hegao/document'
import {
  type At,
  type BodyName,
  type Facts,
  isOnlyArea,
  type Names,
  namedBy,
  type OwnBody,
} from '@hegao/facts'
import { isSlipOfPlace, tellsOfBefore } from '@hegao/judgement'

/** 同一个机关在一篇报告里只有一个名称，党组和党委也只设一个。 */
export default defineRule({
  id: 'name/body-variant',
  title: { 'zh-CN': '机构名称前后不一', en: 'One body under two names' },
  about: {
    'zh-CN':
      '本机关既称“局党组”又称“局党委”，既称教育局又称教体局，局的报告自称“我委”，标题与署名是两个机关，必有一误；机构改革以后做的事，不应当再用改革前的机构名称。说到改革以前的、写明“原”的、书名号和引号里的、各地至今保留的名称（教育体育局、水务局）都不算。',
    en: 'The own body has a 党组 or a 党委, and one name; bodies renamed in the reform of 2018 have their new names in what was done later. Times before, 原, titles and quotations are right.',
  },
  severity: 'warning',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    party: {
      'zh-CN': '本机关在别处称“{other}”，这里却称“{name}”。一个机关一般只设党组或者党委，请核对。',
      en: 'Here the own body has a {name}, elsewhere a {other}; as a rule it has one of them.',
    },
    own: {
      'zh-CN': '本机关是{own}，这里却称“{name}”。请核对名称。',
      en: 'The issuing body is {own}, but here it is called {name}.',
    },
    level: {
      'zh-CN':
        '本机关在别处写作“{other}”，这里却写作“{name}”，层级不同。请核对是不是沿用了别处的文稿。',
      en: 'Elsewhere the own body is {other}, here {name}: two levels.',
    },
    'level-area': {
      'zh-CN':
        '本机关所在的地方在别处写作“{other}”，这里却写作“{name}”，层级不同。请核对是不是沿用了别处的文稿。',
      en: 'Elsewhere the place of the own body is {other}, here {name}: two levels.',
    },
    'near-place': {
      'zh-CN': '本机关的名称里写作“{other}”，这里却写作“{name}”，地名差一个字。请核对。',
      en: 'The name of the own body has {other}, here it says {name}: one character differs.',
    },
    'turned-place': {
      'zh-CN': '本机关的名称里写作“{other}”，这里却写作“{name}”，字的先后不同。请核对。',
      en: 'The name of the own body has {other}, here it says {name}: the characters stand in another order.',
    },
    place: {
      'zh-CN': '本机关在别处写作“{other}”，这里却写作“{name}”，地名差一个字。请核对。',
      en: 'Elsewhere the own body is {other}, here {name}: one character of its place differs.',
    },
    area: {
      'zh-CN':
        '本机关在别处写作“{other}”，署名却是“{name}”，地名不同。请核对标题和署名哪一处有误，或者核对是不是沿用了别处的文稿。',
      en: 'Elsewhere the own body is {other}, but the report is signed {name}: two names of a place.',
    },
    organ: {
      'zh-CN': '本机关在别处写作“{other}”，这里却写作“{name}”。请核对机关名称。',
      en: 'Elsewhere the own body is {other}, here {name}. See which name is right.',
    },
    former: {
      'zh-CN':
        '“{name}”是机构改革前的名称，{year}年说的应当是{now}。请核对；确指改革以前的，请写明“原”。',
      en: '{name} was renamed before {year}; it is {now} now.',
    },
    other: { 'zh-CN': '另一种称法', en: 'The other name' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 清源县水利局2024年法治政府建设年度报告\n\n按照先急后缓的原则，会同公安、⟦工商⟧等部门开展联合执法6次，⟦县国土局⟧落实用地。⟦清原县⟧新建灌区3处。\n\n清源县水利局\n\n2025年1月10日\n',
      },
      {
        text: '# 砚溪县人民政府2024年法治政府建设年度报告\n\n2024年，全县依法行政。\n\n⟦砚溪县司法局⟧\n\n2025年1月10日\n',
      },
      {
        text: '# 砚溪县石桥镇人民政府2024年法治政府建设年度报告\n\n2024年，全镇依法行政。\n\n⟦石桥镇党委⟧\n\n2025年1月10日\n',
      },
      {
        text: '# 砚溪县文化广电和旅游局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n⟦砚溪县文化和旅游局⟧\n\n2025年1月10日\n',
      },
      {
        text: '# 清源市水利局2024年法治政府建设年度报告\n\n配合完成《⟦源清市⟧节约用水条例》立法调研，赴县区召开座谈会7场。\n',
      },
      {
        text: '# 金竹苗族侗族自治县人民政府2024年法治政府建设年度报告\n\n推进《⟦金竹侗族苗族自治县⟧传统村落保护条例》立法。\n',
      },
      {
        text: '# 砚溪县住房和城乡建设局2024年法治政府建设年度报告\n\n2024年，我局依法行政，服务⟦砚溪市⟧发展。\n\n⟦砚溪县住房和城市建设局⟧\n\n2025年1月10日\n',
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n局党组专题学习4次，局党组书记带头学法。⟦我局党委⟧召开会议研究法治工作。\n',
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n联合⟦县环保局⟧开展专项执法。\n',
      },
      {
        text: '# 砚溪县青石镇人民政府2024年法治政府建设年度报告\n\n2024年，全镇依法行政。\n\n⟦砚溪县青市镇人民政府⟧\n\n2025年1月10日\n',
      },
      {
        text: '# 砚溪县交通运输管理局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n⟦砚溪县交通运输局⟧\n\n2025年1月10日\n',
      },
      {
        text: '# 砚溪区青石街道办事处2024年法治政府建设年度报告\n\n2024年，街道依法行政。\n\n⟦砚溪区人民政府望江楼街道办事处⟧\n\n2025年1月10日\n',
      },
      {
        text: '# 秀岩县农业农村局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n⟦秀岩苗族自治县农业农村局⟧\n\n2025年1月10日\n',
      },
      {
        text: '# 望岫区教育局2024年法治政府建设年度报告\n\n区教育局制定工作要点，⟦区教委⟧组织学法考试。\n',
      },
      {
        text: '# 临澜市教育局2024年法治政府建设年度报告\n\n我局依法行政。\n\n⟦临澜县教育局⟧\n\n2025年1月10日\n',
      },
      {
        text: '# ⟦临澜市教育局⟧2024年法治政府建设年度报告\n\n2024年，县教育局坚持依法行政。\n\n临澜县教育局\n\n2025年1月10日\n',
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n局党委专题学习4次，局党委书记带头学法。⟦局党组⟧召开会议研究法治工作。\n',
      },
    ],
    good: [
      {
        text: '# 清源县水利局2024年法治政府建设年度报告\n\n与毗邻的清原县联合巡河4次，青源县、清源县共用水库1座。原工商部门移交案卷6件，会同公安、工商联等部门走访企业。2017年会同工商、税务等部门核查的企业均已整改。\n\n清源县水利局\n\n2025年1月10日\n',
        because: {
          'zh-CN': '邻县、并举的两县，写明“原”的，工商联是另一个机关，改革以前的事。',
          en: 'A county beside it, two counties named together, 原, another body, a time before.',
        },
      },
      {
        text: '# 砚溪县石桥镇人民政府2024年法治政府建设年度报告\n\n2024年，全镇依法行政。\n\n石桥镇党委\n\n石桥镇人民政府\n\n2025年1月10日\n',
        because: { 'zh-CN': '党委和政府共同署名。', en: 'Both sign.' },
      },
      {
        text: '# 砚溪县石桥镇2024年法治政府建设年度报告\n\n2024年，全镇依法行政。\n\n石桥镇党委\n\n2025年1月10日\n',
        because: {
          'zh-CN': '标题没有写明是哪个机关。',
          en: 'The title names the town, not one of its bodies.',
        },
      },
      {
        text: '# 清源市水利局2024年法治政府建设年度报告\n\n我局赴源清市考察节约用水，与毗邻的源清市联合巡河。\n',
        because: { 'zh-CN': '考察的是另一个市。', en: 'They went to another city.' },
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n青溪县来水减少，全县有序调度。\n',
        because: {
          'zh-CN': '字音、字形都不近，是另一个县。',
          en: 'Neither of one sound nor of one look: another county.',
        },
      },
      {
        text: '# 砚溪区青石街道办事处2024年法治政府建设年度报告\n\n2024年，街道依法行政。\n\n云汀市砚溪区人民政府青石街道办事处\n\n2025年1月10日\n',
        because: {
          'zh-CN': '同一个机关，署名写得更全。',
          en: 'One body, with the areas above it.',
        },
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n中共砚溪县委教育工作领导小组\n\n2025年1月10日\n',
        because: { 'zh-CN': '另一类机关署名。', en: 'Signed by a body of another kind.' },
      },
      {
        text: '# 云汀县教育局2024年法治政府建设年度报告\n\n云汀市教育局：\n\n2024年，我局依法行政。\n\n云汀县教育局\n\n2025年1月10日\n\n抄送：云汀市司法局，云汀市教育局。\n',
        because: {
          'zh-CN': '主送、抄送机关本来就是别的机关，市和它的县可以同名。',
          en: 'Who gets the report is another body; a prefecture and its county may have one name.',
        },
      },
      {
        text: '# 云汀市自然资源局关于2024年法治政府建设情况的函\n\n青溪县人民政府：\n\n现将有关情况函告如下。\n\n云汀市自然资源局\n\n2025年1月10日\n',
      },
      {
        text: '# 砚溪县应急管理局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n砚溪县应急局\n\n2025年1月10日\n',
        because: {
          'zh-CN': '署名可以用规范化简称。',
          en: 'A body may sign with its standard short name.',
        },
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n局党组专题学习4次，局机关党委组织学法考试。县公安局党委作了经验介绍。\n',
        because: {
          'zh-CN': '机关党委是另一个组织，公安局党委是别人的。',
          en: 'Other organisations.',
        },
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n清理原县国土资源局移交的案卷，规划建设环保局配合。\n',
      },
      {
        text: '# 砚溪县水利局2018年法治政府建设年度报告\n\n联合县环保局开展专项执法，编印《县环保局执法实录》。\n',
        because: { 'zh-CN': '这一年还叫这个名称。', en: 'In that year it was still called so.' },
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n2016年县环保局批复的项目已验收，《县环保局执法实录》移交档案馆。\n',
      },
    ],
  },
  check(input, report) {
    const { own } = input.facts.names
    checkParty(input, report)
    checkLevels(input, report)
    if (own && own.organ !== '') checkOwnName(own, input, report)
    checkFormer(input, report)
    checkNear(input, report)
  },
})

type Body = At<BodyName>
type Words = Catalogue['names']

const isBygone = (
  { before, words, after }: Pick<Body, 'before' | 'words' | 'after'>,
  { catalogue, facts }: RuleInput,
): boolean => tellsOfBefore(`${before}|${words}|${after}`, catalogue.names, facts.names.own)

/** Of 党组 and 党委 the rarer is the slip; of two as rare, 党委, which few departments have. */
function checkParty(input: RuleInput, report: Reporter<'party' | 'other'>): void {
  const parties = input.facts.names.ownParties.filter(({ body }) => !isBygone(body, input))
  const group = parties.filter(({ kind }) => kind === '党组')
  const committee = parties.filter(({ kind }) => kind === '党委')
  const [rare, usual] = group.length < committee.length ? [group, committee] : [committee, group]
  const other = usual[0]
  if (!other) return
  for (const { name, span, body } of rare)
    report(
      'party',
      { paragraph: body.paragraph, span },
      {
        values: { name, other: other.name },
        related: [
          { messageId: 'other', place: { paragraph: other.body.paragraph, span: other.span } },
        ],
      },
    )
}

/** 临澜市教育局 in the title, 临澜县教育局 below; elsewhere a namesake or an earlier day may be meant. */
function checkLevels(
  { facts, draft, catalogue }: RuleInput,
  report: Reporter<'level' | 'level-area' | 'place' | 'area' | 'organ' | 'other'>,
): void {
  const { own, selfNames, partNames } = facts.names
  const { twinAreas, exampleWords, bygone } = catalogue.names
  const sure = selfNames.filter(({ as }) => as === 'part' || as === 'subject')
  const times = (word: string) => sure.filter(one => one.word === word).length
  const right = sure.toSorted((a, b) => times(b.word) - times(a.word))[0]
  const elsewhere = [...bygone, ...exampleWords]
  const isOpen = ({ former, around }: Names['selfNames'][number]) =>
    former || twinAreas.includes(own!.shortArea) || elsewhere.some(word => around.includes(word))
  const tell = (
    { name, ...place }: Place & { name: string },
    other: Place & { name: string },
    messageId: 'level' | 'level-area' | 'place' | 'area' | 'organ' = 'level',
  ) =>
    report(messageId, place, {
      values: { name, other: other.name },
      related: [{ messageId: 'other', place: other }],
    })
  const isTold = (place: Place) =>
    selfNames.some(({ paragraph, word }) => paragraph === place.paragraph && word !== right?.word)
  for (const one of selfNames)
    if (right && one.word !== right.word && (sure.includes(one) || !isOpen(one))) {
      // A place alone is held against the place, not against the body in it.
      const area = { ...right, name: own!.shortArea + right.word }
      if (one.as === 'area') tell(one, area, 'level-area')
      else tell(one, right)
    }
  for (const one of partNames)
    if (one.by === 'organ') {
      if (own && areTwo(own.organ, one.organ, catalogue.names))
        tell(one, { name: draft.issuer!.name, ...draft.issuer!.place }, 'organ')
    } else if (
      one.by === 'place' ||
      one.by === 'area' ||
      !(isTold(one) || isTold(draft.issuer!.place))
    )
      tell(one, { name: draft.issuer!.name, ...draft.issuer!.place }, one.by)
}

/** 清源县 in the report of 清原县; where 版头 or 署名 has it, the whole name is told. */
function checkNear(
  { facts, draft, catalogue }: RuleInput,
  report: Reporter<'near-place' | 'turned-place' | 'other'>,
): void {
  const told = facts.names.partNames.map(({ paragraph }) => paragraph)
  for (const near of facts.names.nearPlaces) {
    if (told.includes(near.paragraph) || !isSlipOfPlace(near, catalogue.names)) continue
    report(
      near.characters ? 'near-place' : 'turned-place',
      { paragraph: near.paragraph, span: near.span },
      {
        values: { name: near.name, other: near.right },
        related: [{ messageId: 'other', place: draft.issuer!.place }],
      },
    )
  }
}

/**
 * Two departments, or one and a name that it is not short for: 交通运输局, 交通运输管理局. Names of one
 * field are told of wherever they stand.
 */
function areTwo(a: string, b: string, { departments, bodyFamilies }: Words): boolean {
  const isOfField = (organ: string, row: readonly string[]) =>
    row.some(entry => entry.split('=').includes(organ))
  if (bodyFamilies.some(row => isOfField(a, row) && isOfField(b, row))) return false
  const known = [a, b].filter(organ => departments.includes(organ))
  // 镇党委 is not the government that the title names, though both may sign.
  if ([a, b].includes('人民政府') && [a, b].includes('党委')) return true
  // The government of a place is signed for by itself, not by one of its departments.
  if (known.length === 1 && [a, b].includes('人民政府')) return true
  if (known.length === 2) return true
  const [right] = known
  const other = right === a ? b : a
  return right !== undefined && (isLonger(other, right) || isSlipOf(other, right))
}

/** Words that a name of another body may have besides. */
const added = ['管理', '监督', '服务', '事务', '和规划']

const isLonger = (other: string, right: string): boolean =>
  added.some(word => other.includes(word) && other.replace(word, '') === right)

const isSlipOf = (other: string, right: string): boolean =>
  other.length === right.length && [...other].filter((one, at) => one !== right[at]).length === 1

/** Other names of the field's body (县教体局), and 我委 in the report of a 局. */
function checkOwnName(own: OwnBody, input: RuleInput, report: Reporter<'own' | 'other'>): void {
  const { facts, draft, catalogue } = input
  const words = catalogue.names
  const family = words.bodyFamilies
    .map(row => row.map(entry => entry.split('=')))
    .find(row => row.some(names => names.includes(own.organ)))
  const others = family?.filter(names => !names.includes(own.organ)).flat() ?? []
  const right = family?.find(names => names.includes(own.organ)) ?? []
  const isOffice = ['局', '厅'].some(end => own.organ.endsWith(end))
  const selves = isOffice ? ['局', '委', '厅'].filter(end => !own.organ.endsWith(end)) : []
  const names = [
    ...(isOnlyArea(own) ? others : [])
      .filter(name => !right.includes(name))
      .map(name => own.word + name),
    ...selves.flatMap(end => [`我${end}`, `本${end}`]),
  ]
  for (const body of facts.names.bodies) {
    if (body.quoted) continue
    const name = names.find(one => namedBy(body, one, own))
    if (!name || isBygone(body, input)) continue
    report(
      'own',
      { paragraph: body.paragraph, span: namedBy(body, name, own)! },
      {
        values: { name, own: own.name },
        related: [{ messageId: 'other', place: draft.issuer!.place }],
      },
    )
  }
}

function checkFormer(input: RuleInput, report: Reporter<'former'>): void {
  const { facts, draft, catalogue } = input
  const words = catalogue.names
  const year = draft.year?.value
  if (year === undefined) return
  for (const body of facts.names.bodies) {
    if (body.quoted) continue
    const row = words.formerBodies.find(([former]) => namedBy(body, former!))
    const [former, now, since] = row ?? []
    if (!row || year <= Number(since) || isBygone(body, input)) continue
    if (speaksOfBefore(body, Number(since), facts)) continue
    const name =
      areaWords.map(word => word + former!).find(one => body.words.endsWith(one)) ?? former!
    const span = { start: body.span.end - name.length, end: body.span.end }
    report('former', { paragraph: body.paragraph, span }, { values: { name, now: now!, year } })
  }
  for (const field of facts.names.fields) {
    const row = words.formerFields.find(([former]) => former === field.name)
    const [, now, since] = row ?? []
    if (!row || field.quoted || year <= Number(since)) continue
    if (isBygone({ ...field, words: '' }, input) || speaksOfBefore(field, Number(since), facts))
      continue
    report('former', field, { values: { name: field.name, now: now!, year } })
  }
}

const areaWords: readonly string[] = ['省', '市', '县', '区', '州', '旗', '盟']

/** True in a sentence that names a year up to the renaming: 2016年市工商局核准登记. */
const speaksOfBefore = (
  { paragraph, sentence }: Pick<Body, 'paragraph' | 'sentence'>,
  since: number,
  facts: Facts,
): boolean =>
  [...facts.dates, ...facts.periods.map(({ from, paragraph }) => ({ ...from, paragraph }))].some(
    date =>
      date.paragraph === paragraph &&
      contains(sentence, date.span) &&
      date.year !== undefined &&
      date.resolved !== undefined &&
      date.resolved.year <= since,
  )

import { type Catalogue, defineRule } from '@hegao/core'
import { isWithin, type Names } from '@hegao/facts'

/** 整段借用外地文稿，最容易漏改的是地名。 */
export default defineRule({
  id: 'name/other-place',
  title: { 'zh-CN': '出现别处的地名', en: 'Another place in the own work' },
  about: {
    'zh-CN':
      '说本机关自己的工作，却写成为另一个同级的县、旗、乡、镇而做；开头的主语、履行第一责任人职责的、印发本机关文件的，却是别处或者别的机关；或者署名、版头与标题不是一个地方。联合、对口、借鉴、考察、毗邻等确与外地有关的，引号和书名号里的，上级和下级的地名，都不算；不知道本机关在何处的不判断。',
    en: 'Own work done for another place of the own level, another body as the subject that opens the report, or a signature of another place than the title. Cooperation, visits, quotations, superiors and places below are right.',
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
    work: {
      'zh-CN':
        '本机关在{area}，这里说的是本机关的工作，却写着“{place}”。请核对是不是借用了外地文稿。',
      en: 'The issuing body is in {area}, but its own work is said to be for {place}.',
    },
    part: {
      'zh-CN': '标题中的机关在{area}，这里却写着“{place}”。请核对。',
      en: 'The body in the title is in {area}, but here it says {place}.',
    },
    subject: {
      'zh-CN':
        '标题中的机关是{own}，这里说的是本机关，却写成“{name}”。请核对是不是借用了别处的文稿。',
      en: 'The body in the title is {own}; where its report speaks of itself, it says {name}.',
    },
    issued: {
      'zh-CN': '标题中的机关在{area}，这里说的是本机关印发的文件，却写着“{name}”。请核对。',
      en: 'The body in the title is in {area}; what it issued itself is said to be of {name}.',
    },
    own: { 'zh-CN': '本机关出自这里', en: 'The issuing body is taken from here' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 云汀市住房和城乡建设局2024年法治政府建设年度报告\n\n2024年，我局依法行政，全市3个县、2个区有序推进。\n\n修订《⟦霁川市⟧物业管理办法》，参照《霁川市住宅专项维修资金管理办法》修改完善。\n',
      },
      {
        text: '# 云汀市水利局2024年法治政府建设年度报告\n\n2024年，我局依法行政。印发《⟦霁川市水利局⟧2024年法治政府建设重点任务清单》。\n',
      },
      {
        text: '# 云汀市砚北区应急管理局2024年法治政府建设年度报告\n\n2024年，我局依法行政。修订《⟦砚南区⟧突发事件总体应急预案》。\n',
      },
      {
        text: '# 石桥镇人民政府2024年法治政府建设年度报告\n\n主持制定《⟦栗津镇⟧2024年法治政府建设工作要点》。\n',
      },
      {
        text: '# 云汀市烟草专卖局2024年法治政府建设年度报告\n\n2024年，⟦云汀市市场监督管理局⟧坚持以习近平法治思想为指导，依法行政。\n',
      },
      {
        text: '# 砚溪县交通运输局2024年法治政府建设年度报告\n\n2024年，我局依法行政，⟦临澜县交通运输局⟧法治水平稳步提升。现将有关情况报告如下：\n',
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n深化“放管服”改革，助力⟦临澜县⟧高质量发展。\n',
      },
      {
        text: '# 石桥镇人民政府2024年法治政府建设年度报告\n\n加强调解队伍建设，维护⟦栗津镇⟧社会稳定。\n',
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n⟦临澜县⟧水利局\n\n2025年1月10日\n',
      },
      {
        text: '# 砚溪县人民政府2024年法治政府建设年度报告\n\n2024年，在市委、市政府领导下，⟦临澜县人民政府⟧深入贯彻习近平法治思想。\n',
      },
      {
        text: '# 云汀市生态环境局2024年法治政府建设年度报告\n\n2024年，⟦砚溪县水利局⟧以习近平法治思想为指导，依法行政。\n',
      },
      {
        text: '# 砚溪县市场监督管理局2024年法治政府建设年度报告\n\n⟦县教育局⟧党组书记、局长切实履行推进法治建设第一责任人职责。\n',
      },
      {
        text: '# 砚溪县人民政府2024年法治政府建设年度报告\n\n2024年，有序推进。印发《⟦临澜县⟧2024年法治政府建设工作要点》。\n',
      },
    ],
    good: [
      {
        text: '# 云汀市水利局2024年法治政府建设年度报告\n\n2024年，我局依法行政。转发《霁川市水利局2024年工作要点》，对照《霁川市水利局2024年普法计划》补齐短板，指导青溪县水利局制定《青溪县水利局2024年工作要点》。制定《云汀市水利局2024年工作要点》。\n',
        because: {
          'zh-CN': '转发、借鉴别处的文件，指导下级制定文件。',
          en: 'The documents of others are passed on, held against, or made below.',
        },
      },
      {
        text: '# 云汀市砚北区应急管理局2024年法治政府建设年度报告\n\n2024年，我局依法行政。修订《老城片区消防规定》《临江新区防汛预案》，编制《砚北区森林防火应急预案》，配合制定《砚南区防汛应急预案》。\n',
        because: {
          'zh-CN': '片区、新区在本区之内；配合别人制定的，不是本机关的文件。',
          en: 'Parts of the own area; what others make with its help is not its own.',
        },
      },
      {
        text: '# 云汀市文化广电和旅游局2024年法治政府建设年度报告\n\n2024年，云汀市文化和旅游局坚持依法行政。\n',
        because: {
          'zh-CN': '一个机关的两种称法，不是别处的文稿。',
          en: 'One body under two names is no other body.',
        },
      },
      {
        text: '# 云汀市砚溪县人民政府2024年法治政府建设年度报告\n\n2024年，云汀市深入推进法治示范市创建，砚溪县坚持依法行政。今年我县认真落实《临澜县2024年法治政府建设工作要点》中可以借鉴的做法。\n',
        because: {
          'zh-CN': '上级的地名、本县，别处的文件不是本机关印发的。',
          en: 'The superior, the own county; the document of another was not issued here.',
        },
      },
      {
        text: '# 砚溪县2024年法治政府建设年度报告\n\n2024年，砚溪县司法局坚持以习近平法治思想为指导，牵头推进法治政府建设。\n\n临澜县教育局局长介绍履行第一责任人职责的经验。\n',
        because: {
          'zh-CN': '全县的报告由司法局起草；别处的局长在介绍经验。',
          en: 'The 司法局 drafts the report of its county; a guest speaks.',
        },
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n助力砚溪县高质量发展，服务云汀市发展大局。\n',
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n联合临澜县水利局开展执法，维护临澜县界河水事秩序。\n',
        because: {
          'zh-CN': '联合执法，提到外地是应该的。',
          en: 'Joint work names the other place.',
        },
      },
      { text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n推动示范县创建，服务农业大县建设。\n' },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n学习借鉴服务临澜县高质量发展的做法，2024年，我局依法行政。\n\n砚溪县水利局\n\n2025年1月10日\n',
        because: { 'zh-CN': '说的是学来的做法。', en: 'What was learned from others.' },
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n参加“助力临澜县高质量发展”论坛，推动全县发展。\n\n砚西县水利局\n\n2025年1月10日\n',
        because: {
          'zh-CN': '引号里的不算；署名只差一个字的，由“机构名称”一条指出。',
          en: 'A quotation; a signature one character off is told by name/body-variant.',
        },
      },
    ],
  },
  check({ facts, draft, catalogue: { names: words } }, report) {
    const { own, places, otherBodies } = facts.names
    if (!own || !draft.issuer || own.shortArea === '') return
    const related = [{ messageId: 'own' as const, place: draft.issuer.place }]
    for (const { paragraph, span, name, ...other } of otherBodies)
      if (
        other.peer ? !isKind({ name: other.place }, words.kindsOfPlace) : isOther(own, other, words)
      )
        report(
          other.issued ? 'issued' : 'subject',
          { paragraph, span },
          { values: { own: own.name, area: own.area, name }, related },
        )
    const parts = [draft.parts.letterhead, draft.parts.signature].flatMap(
      part => part?.paragraph ?? [],
    )
    for (const place of places) {
      if (place.of !== 'neighbour' || place.word !== own.word) continue
      if (isKind(place, words.kindsOfPlace) || place.quoted) continue
      const isPart = parts.includes(place.paragraph) && draft.issuer.foundIn === 'title'
      // name/body-variant tells of a place that differs in one character.
      if (isPart && facts.names.partNames.some(one => isSlip(one, place))) continue
      if (!isPart && !(isOwnWork(place, words) && sureOf(place))) continue
      report(
        isPart ? 'part' : 'work',
        { paragraph: place.paragraph, span: place.span },
        { values: { area: own.area, place: place.name + place.word }, related },
      )
    }
  },
})

type Place = Names['places'][number]

/**
 * Two departments that are known by their full names, and are not one under two names: 文化和旅游局 in the report of 文化广电和旅游局 need
 * be no other place.
 */
function isOther(
  { organ: own }: NonNullable<Names['own']>,
  { organ }: Pick<Names['otherBodies'][number], 'organ'>,
  { departments, bodyFamilies }: Catalogue['names'],
): boolean {
  const isOneOf = (row: readonly string[], name: string) =>
    row.some(entry => entry.split('=').includes(name))
  return (
    organ !== own &&
    !isWithin(organ, own) &&
    !isWithin(own, organ) &&
    departments.includes(organ) &&
    departments.includes(own) &&
    !bodyFamilies.some(row => isOneOf(row, own) && isOneOf(row, organ))
  )
}

const isSlip = ({ by, paragraph }: Names['partNames'][number], place: Place): boolean =>
  by === 'place' && paragraph === place.paragraph

/** A 区 may be a part of the own area (景区, 片区), a 市 above or below it: only these words tell. */
const sureOf = ({ word }: Place): boolean => ['县', '旗', '镇', '乡'].includes(word)

const isKind = ({ name }: Pick<Place, 'name'>, kinds: readonly string[]): boolean =>
  kinds.some(kind => name.endsWith(kind))

interface Words {
  readonly placeActs: readonly string[]
  readonly placeObjects: readonly string[]
  readonly withOthers: readonly string[]
}

function isOwnWork(
  { lead, before, after }: Place,
  { placeActs, placeObjects, withOthers }: Words,
): boolean {
  if (!placeActs.includes(lead)) return false
  if (!placeObjects.some(word => after.startsWith(word))) return false
  return !withOthers.some(word => before.includes(word) || after.includes(word))
}

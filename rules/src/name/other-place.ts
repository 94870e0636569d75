import { defineRule } from '@hegao/core'
import type { Names } from '@hegao/facts'

/** 整段借用外地文稿，最容易漏改的是地名。 */
export default defineRule({
  id: 'name/other-place',
  title: { 'zh-CN': '出现别处的地名', en: 'Another place in the own work' },
  about: {
    'zh-CN':
      '说本机关自己的工作，却写成为另一个同级的县、旗、乡、镇而做；或者署名、版头与标题不是一个地方。联合、对口、借鉴、考察、毗邻等确与外地有关的，引号和书名号里的，上级和下级的地名，都不算；不知道本机关在何处的不判断。',
    en: 'Own work done for another place of the own level, or a signature of another place than the title. Cooperation, visits, quotations, superiors and places below are right.',
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
    own: { 'zh-CN': '本机关出自这里', en: 'The issuing body is taken from here' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n深化“放管服”改革，助力⟦临澜县⟧高质量发展。\n',
      },
      {
        text: '# 石桥镇人民政府2024年法治政府建设年度报告\n\n加强调解队伍建设，维护⟦栗津镇⟧社会稳定。\n',
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n⟦临澜县⟧水利局\n\n2025年1月10日\n',
      },
    ],
    good: [
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
    const { own, places } = facts.names
    if (!own || !draft.issuer || own.shortArea === '') return
    const related = [{ messageId: 'own' as const, place: draft.issuer.place }]
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

const isSlip = ({ by, paragraph }: Names['partNames'][number], place: Place): boolean =>
  by === 'place' && paragraph === place.paragraph

/** A 区 may be a part of the own area (景区, 片区), a 市 above or below it: only these words tell. */
const sureOf = ({ word }: Place): boolean => ['县', '旗', '镇', '乡'].includes(word)

const isKind = ({ name }: Place, kinds: readonly string[]): boolean =>
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

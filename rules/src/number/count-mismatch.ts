import { type Catalogue, defineRule } from '@hegao/core'
import { slice, span } from '@hegao/document'
import type { CountedList, CountLabel } from '@hegao/facts'
import {
  countNamed,
  type Named,
  type NamedMembers,
  namedMembers,
  repeatedMember,
} from '@hegao/judgement'

/** 增删了列举的内容，忘了改后面的数，是改稿时的常见疏漏。 */
export default defineRule({
  id: 'number/count-mismatch',
  title: { 'zh-CN': '列举的项数与所称的数目不符', en: 'A list and its number disagree' },
  about: {
    'zh-CN':
      '“食品、药品、餐饮等八个方面”“四落实”这样的说法，列举的不能多于所称的数目；没有“等”而紧接着列举的，也不应少。只数顿号隔开、明显并列的成分；“城乡”“产学研”一类一词多指的，名称里带“和”“及”的，看不出是几项，不下断语。“四个没有”之后每一句都有“没有”的，数这些句子。',
    en: 'A list may not name more than its number says (…等八个方面); without 等 and right beside its number, not fewer. Only plainly parallel members are counted; words that stand for several things (城乡) and names with 和 prove nothing. Clauses that all have the word of their label (“四个没有”) are counted.',
  },
  severity: 'error',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    more: {
      'zh-CN': '这里写的是“{count}”，列了{named}项。请核对是列多了，还是数没有改。',
      en: '“{count}”, but the list names {named}. Check whether one is too many or the number was not changed.',
    },
    fewer: {
      'zh-CN': '这里写的是“{count}”，只列了{named}项。请核对是漏列了，还是数没有改。',
      en: '“{count}”, but the list names only {named}. Check whether one is missing or the number was not changed.',
    },
    twice: {
      'zh-CN': '列举的各项里“{member}”写了两次。请核对是重写了，还是另有一项。',
      en: '“{member}” is named twice in the list.',
    },
    member: { 'zh-CN': '第{index}项', en: 'Member {index}' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '围绕食品安全、消防安全、交通安全、校园安全等⟦三个方面⟧开展排查。' },
      {
        text: '从计划、教材、课时、师资、经费五个方面做到⟦“四落实”⟧（计划落实、教材落实、课时落实）。',
      },
      { text: '构建预防、调解、裁决⟦四个环节⟧衔接的工作机制。' },
      { text: '力争实现机构检查、智能审核、社会监督⟦四个⟧“全覆盖”。' },
      { text: '普法工作抓住⟦三个重点⟧：领导干部、青少年。' },
      { text: '落实行政执法公示、执法全过程记录、重大执法决定法制审核⟦四项制度⟧。' },
      { text: '成立综合协调、综合协调、现场处置⟦2个工作组⟧。' },
      {
        text: '报告由总体情况、主动公开情况、收到和处理申请情况、复议诉讼情况、存在的问题等⟦四部分⟧组成。',
      },
      { text: '监测指标：溶解氧、化学需氧量、氨氮、总磷、总氮，共⟦6项⟧。' },
      {
        text: '全年实现⟦“四个没有”⟧：没有发生群体性事件；没有发生行政诉讼败诉；没有发生复议纠错。',
      },
      { text: '落实⟦“四个一”⟧：一名顾问，一个机制，一本台账。' },
      { text: '⟦“两带”⟧即青溪生态带、国道产业带、库区旅游带。' },
      {
        text: '本报告由总体情况、主动公开情况、申请办理情况、其他需要报告的事项⟦五部分⟧组成。',
      },
    ],
    good: [
      { text: '力争实现机构检查、智能审核、社会监督三个“全覆盖”。' },
      {
        text: '建成城东、城西、城南5个“共享法庭”。',
        because: { 'zh-CN': '数的是法庭，一处可以有两个。', en: 'The figure counts the courts.' },
      },
      {
        text: '联合公安、市场监管、卫健等9个部门开展检查。',
        because: { 'zh-CN': '有“等”，不必列全。', en: 'With 等 not all are named.' },
      },
      {
        text: '统筹推进城乡、区域、行业四个方面的法治建设。',
        because: { 'zh-CN': '“城乡”一词指两项。', en: '城乡 stands for two.' },
      },
      {
        text: '推荐实验小学、第二中学、兴华中学5名选手参赛。',
        because: {
          'zh-CN': '数的是选手，不是学校。',
          en: 'The figure counts competitors, not schools.',
        },
      },
      { text: '法治教育做到教材、师资、课时、经费“四落实”。' },
      { text: '报告由总体情况、主动公开情况、收到和处理申请情况等五部分组成。' },
      { text: '监测指标：溶解氧、化学需氧量、氨氮、总磷、总氮，共5项。' },
      {
        text: '全年实现“三个没有”：没有发生群体性事件；没有发生行政诉讼败诉；没有发生复议纠错。',
      },
      {
        text: '全年实现“三个没有”：没有发生败诉、纠错案件；没有发生群体性事件。',
        because: { 'zh-CN': '一句里可能说了两项。', en: 'One clause may name two.' },
      },
      {
        text: '“两带”即青溪生态带、国道产业带；“两带三区”即青溪生态带、国道产业带、北部山区、中部城区、南部库区。',
      },
      { text: '本报告由总体情况、主动公开情况、其他需要报告的事项三部分组成。' },
      {
        text: '办理事项：许可、确认、给付、裁决、登记，共28项。',
        because: { 'zh-CN': '数的是每一类下的事项。', en: 'The figure counts what each kind has.' },
      },
    ],
  },
  check({ facts, draft, catalogue }, report) {
    const fixed = facts.countLabels.flatMap(label => {
      const named = namedMembers(label, catalogue)
      return named
        ? [{ paragraph: label.paragraph, ...named, noun: '', verdict: judgeFixed(label, named) }]
        : []
    })
    const judged = new Set(fixed.map(({ paragraph, count }) => `${paragraph}:${count.start}`))
    const others = facts.countedLists.flatMap(list => {
      const named = countNamed(list.members, catalogue)
      const { paragraph, count, members } = list
      if (!named || judged.has(`${paragraph}:${count.start}`)) return []
      const verdict = judge(list, named, catalogue)
      const repeated = members[repeatedMember(members, named, list.value) ?? -1]?.span
      return {
        paragraph,
        count: span(count.start, count.end + nounOf(list, catalogue).length),
        mentions: members.map(member => member.span),
        different: verdict === 'fewer' ? named.most : named.least,
        noun: nounOf(list, catalogue) === '' ? shortNoun(list) : '',
        verdict: repeated ? ('twice' as const) : verdict,
        ...(repeated ? { repeated } : {}),
      }
    })
    for (const { paragraph, count, mentions, different, repeated, noun, verdict } of [
      ...fixed,
      ...others,
    ]) {
      if (!verdict) continue
      const { text } = draft.paragraphs[paragraph]!
      const severity = verdict === 'fewer' ? 'warning' : 'error'
      const values = {
        named: different,
        count: quoteless(slice(text, count)) + noun,
        member: repeated ? slice(text, repeated) : '',
      }
      const related = mentions.map((mention, index) => ({
        messageId: 'member' as const,
        values: { index: index + 1 },
        place: { paragraph, span: mention },
      }))
      report(verdict, { paragraph, span: count }, { values, severity, related })
    }
  },
})

type Verdict = 'more' | 'fewer' | 'twice' | undefined

/** The list is the same everywhere: nothing else can be meant. */
function judgeFixed({ value, closed }: CountLabel, { different, repeated }: NamedMembers): Verdict {
  if (repeated) return 'twice'
  if (different > value) return 'more'
  return closed && different < value && value - different <= mostForgotten ? 'fewer' : undefined
}

/** One or two may have been forgotten; a list that lacks more names examples. */
const mostForgotten = 2

function judge(list: CountedList, named: Named, catalogue: Catalogue): Verdict {
  const { value, members, open, closed, kinship, order, quoted } = list
  const noun = nounOf(list, catalogue)
  const echoes = order === 'echo'
  const announced = order === 'count-first' || order === 'summed' || echoes
  // What leads up to a list is mixed up with its first member; behind a colon nothing is.
  // 甲、乙、丙三个“全覆盖”: what each of them has.
  const labelled = list.label !== undefined && catalogue.listLabels.includes(list.label)
  const short = quoted || announced || labelled || catalogue.abstractNouns.includes(noun)
  const alike = kinship === 'plain' || (kinship === 'loose' && short)
  if (!alike) return undefined
  const sorts = isSort(list, catalogue) && members.length > 2
  const counts = quoted
    ? echoes || isLabel(list, catalogue)
    : noun !== '' || sorts || announced || labelled
  // 等 ties any number to its list; 10个项目 beside a list may count what the list only sorts.
  if (!counts && (quoted || !open)) return undefined
  if (named.least > value) return 'more'
  const forgotten = value - named.most
  const whole = counts && closed && !open
  return whole && forgotten > 0 && forgotten <= mostForgotten ? 'fewer' : undefined
}

/**
 * The words of the catalogue that the text behind the number opens with: 方面 in 方面进行了排查. Others
 * than abstract ones must not run on to another noun: 四个部门规章 are rules, not departments.
 */
const nounOf = ({ noun, quoted }: CountedList, catalogue: Catalogue): string => {
  const { listNouns, abstractNouns } = catalogue
  const opens = (word: string) => !quoted && noun.startsWith(word)
  const ends = (word: string) => goOn.includes(noun.charAt(word.length))
  return [...abstractNouns.filter(opens), ...listNouns.filter(word => opens(word) && ends(word))]
    .toSorted((a, b) => b.length - a.length)
    .concat('')[0]!
}

/** 方式 of 四种方式，: the words up to the next mark, where they are few. */
const shortNoun = ({ noun, quoted }: CountedList): string =>
  !quoted && noun.length < 5 ? noun : ''

const quoteless = (words: string): string => words.replaceAll('“', '').replaceAll('”', '')

/** What may follow the noun of a list: a particle, or the first character of a verb. */
const goOn =
  '的和与为在进开联入发着做工落建加推参组衔共全都均率实试上中间之协一分先被纳作以同得完也已抓'

/** 三大主题, 三类, 省、市、县三级; not a fixed number as in 四大班子. */
const isSort = ({ unit, noun }: CountedList, { fixedNouns }: Catalogue): boolean =>
  ['大', '类', '种', '级'].includes(unit) && !fixedNouns.some(word => noun.startsWith(word))

/** “两带”即生态带、城镇带: each is one of them by its last word, or the catalogue says what the label is of. */
const isLabel = ({ noun, members }: CountedList, { listLabels }: Catalogue): boolean =>
  listLabels.includes(noun) || members.every(({ plain }) => plain.endsWith(noun))

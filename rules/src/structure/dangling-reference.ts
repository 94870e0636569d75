import { defineRule, type Reporter, type RuleInput, type Source } from '@hegao/core'
import { wordsAt } from '@hegao/document'
import type { AnnouncedList, Attachment, ResolvedPointer } from '@hegao/facts'
import { countsItsList, nameClash } from '@hegao/judgement'

const annexed: Source = {
  level: '党内法规',
  name: '《党政机关公文处理工作条例》',
  clause: '第九条',
  from: '2012-07-01',
  verified: 'text',
}

/** 文中指向的地方要在，说了几项就要有几项：删改以后，最容易剩下半截话。 */
export default defineRule({
  id: 'structure/dangling-reference',
  title: { 'zh-CN': '前后照应落空', en: 'Reference to what is not there' },
  about: {
    'zh-CN':
      '“针对上述不足”而前面没有写不足；“见附件1”“见表2”而稿子里没有；附件说明的附件与稿后所附的个数、名称不同；“以下四项工作：”而后面列了五项。写明另附、另行报送的，引文里的，列举有“等”“此外”的，数目可能指别的事物的，都不算。摘要、节选只检查列举多于所称数目的。',
    en: '针对上述不足 with no shortcomings before it; 见附件1 or 见表2 with no such thing in the draft; 附件说明 and attachments that differ in number or name; an announced number that its list does not have. What is said to be sent separately, quotations and open lists are right. Of an excerpt only lists that have more than announced are told.',
  },
  severity: 'warning',
  category: 'completeness',
  source: { level: '实务', name: '行文前后照应', verified: 'practice' },
  messages: {
    shortcomings: {
      'zh-CN':
        '“{words}”指的是哪些？前面没有找到。请核对是漏写了，还是删改后剩下的；可以直接写明针对什么。',
      en: 'What does “{words}” point to? Nothing of the kind stands before it.',
    },
    attachment: {
      'zh-CN':
        '文中有“{words}”，稿子里没有找到这个附件，也没有找到附件说明。请补上；另行报送的，请注明。',
      en: '“{words}”: the draft neither has nor names this attachment. Add it, or say that it is sent separately.',
    },
    'attachment-number': {
      'zh-CN': '文中有“{words}”，附件里却没有这个编号。请核对编号；另行报送的，请注明。',
      en: '“{words}”: no attachment has this number. See whether it is right, or say that it is sent separately.',
    },
    table: {
      'zh-CN': '文中有“{words}”，稿子里没有找到这张表。请核对编号，或者补上。',
      en: '“{words}”: there is no such table in the draft.',
    },
    more: {
      'zh-CN': '前面说“{words}”，后面列了{actual}项。请核对是多列了，还是数目没有改。',
      en: '“{words}” announces {value}, the list has {actual}.',
    },
    fewer: {
      'zh-CN': '前面说“{words}”，后面只列了{actual}项。请核对是漏写了，还是数目没有改。',
      en: '“{words}” announces {value}, the list has only {actual}.',
    },
    unlisted: {
      'zh-CN': '附件说明列了{value}个附件，稿后附了{actual}个。请核对。',
      en: 'The list of attachments names {value}, {actual} stand behind the draft.',
    },
    skipped: {
      'zh-CN': '附件说明的序号从{previous}跳到了{actual}。请核对是漏了一个，还是序号没有改。',
      en: 'The list of attachments goes from {previous} to {actual}.',
    },
    repeated: {
      'zh-CN': '附件说明里有两个序号是{actual}。请核对序号。',
      en: 'Two attachments of the list have the number {actual}.',
    },
    unnamed: {
      'zh-CN': '附件说明里没有附件{actual}，稿后却附了它。请核对编号。',
      en: 'Attachment {actual} stands behind the draft, but the list of attachments does not name it.',
    },
    renamed: {
      'zh-CN':
        '附件说明里写的是“{listed}”，稿后附的却是“{attached}”。请核对是附错了，还是名称没有改。',
      en: 'The list of attachments says “{listed}”, what is attached is “{attached}”.',
    },
    'other-year': {
      'zh-CN':
        '附件说明里写的是“{listed}”，稿后附的标题是“{attached}”，年份不同。请核对是不是沿用了旧稿。',
      en: 'The list of attachments says “{listed}”, the title of what is attached is “{attached}”: another year.',
    },
    item: { 'zh-CN': '第{index}项', en: 'Item {index}' },
    listed: { 'zh-CN': '附件说明', en: 'Named here' },
  },
  examples: {
    kind: 'draft',
    bad: [
      { text: '重点做好⟦以下三项工作⟧：一是健全制度，二是规范执法，三是加强普法，四是强化监督。' },
      { text: '做好“⟦四个强化⟧”：一是强化培训，二是强化整治，三是强化普法。' },
      { text: '抓好“⟦五件大事⟧”：一是稳粮，二是兴业，三是建村，四是守安。' },
      { text: '年度决策目录列入⟦4项⟧：①停车设施规划；②学位调配方案；③加装电梯办法。' },
      {
        text: '一、组织机构\n\n指挥部下设⟦3个工作组⟧：\n\n1.综合协调组，由应急局牵头。\n\n2.抢险救援组，由消防队牵头。\n',
      },
      {
        text: '一、主要举措\n\n评查案卷60卷，结果⟦见附件⟧。\n\n二、下步打算\n\n针对⟦上述不足⟧，加强执法培训。\n',
      },
      {
        text: '一、主要举措\n\n严守程序。\n\n附件：1.学法情况表\n\n⟦3.普法情况表⟧\n\n临澜县司法局\n\n2025年2月8日\n',
      },
      {
        text: '一、主要举措\n\n严守程序。\n\n附件：1.学法情况表\n\n2.普法情况表\n\n⟦2.执法情况表⟧\n\n临澜县司法局\n\n2025年2月8日\n',
      },
      {
        text: '一、主要举措\n\n严守程序。\n\n附件：1.学法情况表\n\n2.普法情况表\n\n临澜县司法局\n\n2025年2月8日\n\n附件1\n\n学法12次。\n\n⟦附件3⟧\n\n普法15场。\n',
      },
      {
        text: '# 临澜县司法局关于报送材料的函\n\n现报送有关材料。\n\n附件：1.2025年度决策目录\n\n2.滞后任务清单\n\n临澜县司法局\n\n2025年2月8日\n\n附件1\n\n⟦临澜县2024年度决策目录⟧\n\n规划12项。\n\n附件2\n\n⟦重点项目责任清单⟧\n\n项目8个。\n',
      },
      { text: '要做到⟦以下三点⟧：一是思想上重视，二是行动上落实。' },
      {
        text: '一、主要举措\n\n执法数据⟦详见附件3⟧。\n\n附件：1.学法情况表\n\n2.普法情况表\n\n临澜县司法局\n\n2025年2月8日\n',
      },
      {
        text: '一、主要举措\n\n各类案件数量见表1，评查结果⟦见表2⟧。\n\n表1　各类案件数量\n\n| 类别 | 件数 |\n| --- | --- |\n| 行政许可 | 12 |\n',
      },
      {
        text: '一、主要举措\n\n严守程序。\n\n附件：1.学法情况表\n\n2.普法情况表\n\n临澜县司法局\n\n2025年2月8日\n\n附件1\n\n学法12次。\n\n附件2\n\n普法15场。\n\n⟦附件3⟧\n\n执法9次。\n',
      },
      { text: '重点做好⟦以下五项工作⟧：一是健全制度，二是规范执法，三是加强普法。' },
      {
        text: '一、主要举措\n\n严守程序。\n\n⟦附件：1.学法情况表⟧\n\n2.普法情况表\n\n临澜县司法局\n\n2025年2月8日\n\n附件1\n\n学法12次。\n',
      },
      {
        text: '一、主要举措\n\n严守程序。\n\n附件：学法情况表\n\n临澜县司法局\n\n2025年2月8日\n\n附件1\n\n学法12次。\n\n⟦附件2⟧\n\n普法15场。\n',
      },
    ],
    good: [
      {
        text: '# 临澜县司法局关于报送材料的函\n\n现报送有关材料。\n\n附件：1.决策目录\n\n2.滞后任务清单\n\n临澜县司法局\n\n2025年2月8日\n\n附件1\n\n临澜县2025年度重大行政决策事项目录\n\n规划12项。\n\n附件2\n\n临澜县\n\n进度滞后任务清单（9月）\n\n项目8个。\n',
        because: {
          'zh-CN': '标题比附件说明写得全，不算不同。',
          en: 'A fuller title is no other one.',
        },
      },
      { text: '重点做好以下三项工作：一是健全制度，二是规范执法，三是加强普法。' },
      { text: '做好“三个强化”：一是强化培训，二是强化整治，三是强化普法。' },
      { text: '年度决策目录列入3项：①停车设施规划；②学位调配方案；③加装电梯办法。其中第③项暂缓。' },
      {
        text: '年度决策目录列入4项：①停车设施规划；②学位调配方案；③加装电梯办法。此外，追加1项。',
        because: { 'zh-CN': '后面还有。', en: 'More follows.' },
      },
      {
        text: '督导组走访3个乡镇：\n\n1.查制度。\n\n2.查执法。\n',
        because: { 'zh-CN': '数的是乡镇。', en: 'The number counts townships.' },
      },
      {
        text: '对3个乡镇开展督察：一是查制度，二是查执法，三是查普法，四是查监督。',
        because: { 'zh-CN': '数的是乡镇。', en: 'The number counts townships.' },
      },
      {
        text: '各单位执法数据见附件，另行报送。',
        because: { 'zh-CN': '写明另行报送。', en: 'Said to be sent separately.' },
      },
      { text: '排查隐患36处，针对上述问题逐项整改。' },
      {
        text: '一、主要举措\n\n执法数据详见附件2。\n\n附件：1.学法情况表\n\n2.普法情况表\n\n临澜县司法局\n\n2025年2月8日\n',
      },
      {
        text: '抓好“四件大事”：一是稳粮，二是兴业，三是建村，四是守安。落实“三个区分开来”，一是定清单，二是给激励。',
        because: {
          'zh-CN': '逗号后面说的不一定是引号里的几项。',
          en: 'Behind a comma the list need not be of what is quoted.',
        },
      },
      {
        text: '重点做好以下六项工作：一是健全制度，二是规范执法，三是加强普法。',
        because: {
          'zh-CN': '差得多的，数的是别的事。',
          en: 'A list that differs by more counts something else.',
        },
      },
      {
        text: '一、主要举措\n\n严守程序。\n\n附件：学法情况表、普法情况表\n\n临澜县司法局\n\n2025年2月8日\n\n附件1\n\n学法12次。\n\n附件2\n\n普法15场。\n',
      },
    ],
  },
  check(input, report) {
    for (const list of input.facts.announcedLists) checkList(list, input, report)
    if (input.draft.excerpt) return
    for (const pointer of input.facts.pointers) checkPointer(pointer, input, report)
    checkAttachments(input, report)
  },
})

function checkPointer(
  pointer: ResolvedPointer,
  { draft, facts }: RuleInput,
  report: Reporter<'attachment' | 'attachment-number' | 'shortcomings' | 'table'>,
): void {
  const { to, grounded, elsewhere } = pointer
  if (grounded || elsewhere) return
  const values = { words: wordsAt(draft, pointer) }
  const missing = facts.attachments.length > 0 ? 'attachment-number' : 'attachment'
  if (to === 'attachment') report(missing, pointer, { values, source: annexed })
  else report(to === 'shortcomings' ? 'shortcomings' : 'table', pointer, { values })
}

/** One or two may be forgotten or added; a list that differs by more counts something else. */
const mostAmiss = 2

function checkList(
  list: AnnouncedList,
  { draft, facts, catalogue }: RuleInput,
  report: Reporter<'more' | 'fewer' | 'item'>,
) {
  const { value, items, others, paragraph, span, chapters, open } = list
  const amiss = items.length - value
  if (amiss === 0 || Math.abs(amiss) > mostAmiss || items.length < 2) return
  if (others.includes(items.length) || !countsItsList(list, catalogue)) return
  const counted = facts.countedLists.some(
    one =>
      one.paragraph === paragraph && one.count.start >= span.start && one.count.start < span.end,
  )
  // An excerpt may leave some out.
  if (counted || (amiss < 0 && (open || draft.excerpt))) return
  // What stands behind the list, or among the chapters, need not belong to what was announced.
  const doubtful = amiss > 0 ? items.slice(value) : chapters ? items : []
  const isAside = (title: string) => catalogue.asides.some(word => title.includes(word))
  if (doubtful.some(({ title }) => isAside(title))) return
  report(amiss > 0 ? 'more' : 'fewer', list, {
    values: { words: wordsAt(draft, list), value, actual: items.length },
    related: items.map((item, index) => ({
      messageId: 'item',
      values: { index: index + 1 },
      place: item,
    })),
  })
}

type AttachmentReporter = Reporter<
  'unlisted' | 'skipped' | 'repeated' | 'unnamed' | 'renamed' | 'other-year' | 'listed'
>

function checkAttachments({ facts }: RuleInput, report: AttachmentReporter): void {
  const listed = facts.attachments.filter(({ as }) => as === 'listed')
  const attached = facts.attachments.filter(({ as }) => as === 'attached')
  if (!listed[0]) return
  for (const one of listed) {
    const other = attached.find(({ number = 1 }) => number === (one.number ?? 1))
    if (other) checkName(one, other, report)
  }
  if (attached.length > 0 && attached.length !== listed.length)
    checkNumber(listed, attached, report)
  else checkNumbers(listed, attached, report)
}

/** 附件标题应当与附件说明的表述一致. */
const sameName: Source = {
  level: '国家标准',
  name: 'GB/T 9704—2012《党政机关公文格式》',
  verified: 'secondary',
}

function checkName(listed: Attachment, attached: Attachment, report: AttachmentReporter): void {
  const clash = nameClash(listed, attached)
  if (!clash) return
  report(clash.kind === 'year' ? 'other-year' : 'renamed', clash.attached, {
    values: { listed: clash.listed.text, attached: clash.attached.text },
    related: [{ messageId: 'listed', place: clash.listed }],
    source: sameName,
  })
}

/** More attached than named is proved; fewer may come in files of their own. */
function checkNumber(
  listed: readonly Attachment[],
  attached: readonly Attachment[],
  report: AttachmentReporter,
): void {
  const first = listed[0]!
  const more = attached.length > listed.length
  // 附件：统计表、责任清单 may name several.
  if (first.number === undefined && !(more && namesOne(first))) return
  report('unlisted', more ? attached[listed.length]! : first, {
    values: { value: listed.length, actual: attached.length },
    source: annexed,
    ...(more
      ? { related: [{ messageId: 'listed', place: first }] }
      : { severity: 'info' as const }),
  })
}

const joints = ['、', '和', '及', '与', '，', ',', '；', ';', ' ', '\u3000']

const namesOne = ({ names }: Attachment): boolean =>
  names.length === 1 && !joints.some(mark => names[0]!.text.includes(mark))

/** 1, 3 in the 附件说明; 附件3 behind a draft that names 1 and 2. */
function checkNumbers(
  listed: readonly Attachment[],
  attached: readonly Attachment[],
  report: AttachmentReporter,
): void {
  const numbers = listed.map(({ number }) => number)
  if (numbers[0] !== 1 || numbers.includes(undefined)) return
  const related = [{ messageId: 'listed' as const, place: listed[0]! }]
  const at = numbers.findIndex((number, index) => index > 0 && number! > numbers[index - 1]! + 1)
  if (at > 0) {
    const values = { previous: numbers[at - 1]!, actual: numbers[at]! }
    report('skipped', listed[at]!, { values, related, source: annexed })
    return
  }
  const again = numbers.findIndex((number, index) => index > 0 && number === numbers[index - 1])
  if (again > 0) {
    report('repeated', listed[again]!, {
      values: { actual: numbers[again]! },
      related,
      source: annexed,
    })
    return
  }
  const unnamed = attached.find(({ number }) => number !== undefined && !numbers.includes(number))
  if (!unnamed) return
  report('unnamed', unnamed, { values: { actual: unnamed.number! }, related, source: annexed })
}

import { defineRule, type Reporter, type RuleInput } from '@hegao/core'
import type { Names, OwnBody } from '@hegao/facts'

/** 人名和职务错一个字，是核稿最怕的差错。 */
export default defineRule({
  id: 'name/person-variant',
  title: { 'zh-CN': '姓名或职务前后不一', en: 'One post, two names' },
  about: {
    'zh-CN':
      '本机关同一个正职写着两个只差一字的姓名（局长李国栋、李国栋局长都看），或者写着本机关没有的职务（镇里的“党委书记、乡长”，局里的“党组书记、主任”）。副职、前任、时任、别的机关的职务不算；两个字的姓名差一字可能是两个人，不判断。',
    en: 'One head post of the own body held by two names one character apart, or a post that the body does not have (乡长 in a 镇). Deputies, predecessors and other bodies are right.',
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
    name: {
      'zh-CN': '{post}在这里是“{name}”，别处是“{other}”，只差一字。请核对姓名。',
      en: 'Here the {post} is {name}, elsewhere {other}, one character apart.',
    },
    post: {
      'zh-CN': '本机关是{own}，这里却写着“{post}”。请核对职务，或者核对是不是沿用了别处的文稿。',
      en: 'The issuing body is {own}, which has no {post}.',
    },
    both: {
      'zh-CN': '“{name}”在同一个小组里既任组长又任副组长。请核对其中一处的姓名。',
      en: '{name} is head and deputy head of one group.',
    },
    other: { 'zh-CN': '另一处的写法', en: 'The other place' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 砚溪县石桥镇人民政府2024年法治政府建设年度报告\n\n成立由镇党委书记刘向东任组长、镇长⟦刘向东⟧任副组长的法治建设领导小组。\n',
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n局长李国栋主持会议研究法治工作，局长⟦李国梁⟧带头学法。\n',
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n张海涛局长主持会议研究法治工作，⟦张海滔⟧局长带头学法。\n',
      },
      {
        text: '# 砚溪县石桥镇人民政府2024年法治政府建设年度报告\n\n镇党委书记、⟦乡长⟧认真履行第一责任人职责。\n',
      },
    ],
    good: [
      {
        text: '# 砚溪县石桥镇人民政府2024年法治政府建设年度报告\n\n成立由镇党委书记刘向东任组长、镇长吴佳任副组长的法治建设领导小组，镇党委书记刘向东任组长的普法小组，由镇党委书记李向东任组长、镇长李向荣任副组长的调解小组。\n',
        because: { 'zh-CN': '两个人，两个小组。', en: 'Two persons, two groups.' },
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n局长李国栋主持会议，副局长李国梁汇报工作，时任局长李国强移交了台账。\n',
        because: { 'zh-CN': '职务不同，或者是前任。', en: 'Another post, or a predecessor.' },
      },
      {
        text: '# 砚溪县石桥镇人民政府2024年法治政府建设年度报告\n\n党委书记、镇长与各乡长交流经验。\n',
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n局长李国栋主持会议4次，副局长李国梁、原局长李国良参加。\n',
        because: { 'zh-CN': '副职和前任是别的人。', en: 'A deputy and a predecessor are others.' },
      },
    ],
  },
  check(input, report) {
    checkNames(input, report)
    checkPosts(input, report)
    checkLeaders(input, report)
  },
})

type Post = Names['posts'][number]

function checkNames({ facts, catalogue }: RuleInput, report: Reporter<'name' | 'other'>): void {
  const { bygone } = catalogue.names
  const held = facts.names.posts.filter(
    ({ own, deputy, person, quoted, before, after }) =>
      own &&
      !deputy &&
      !quoted &&
      person !== undefined &&
      person.name.length > 2 &&
      !bygone.some(word => before.includes(word) || after.includes(word)),
  )
  const usual = (one: Post) =>
    held.filter(({ post, person }) => post === one.post && person!.name === one.person!.name).length
  const reported = new Set<string>()
  for (const [index, one] of held.entries()) {
    const { name, span } = one.person!
    // The rarer of the two is the slip; of two as rare, the later one.
    const other = held.find(
      (that, at) =>
        that.post === one.post &&
        isOneApart(that.person!.name, name) &&
        (usual(that) > usual(one) || (usual(that) === usual(one) && at < index)),
    )
    if (!other || reported.has(name)) continue
    reported.add(name)
    report(
      'name',
      { paragraph: one.paragraph, span },
      {
        values: { post: one.post, name, other: other.person!.name },
        related: [
          { messageId: 'other', place: { paragraph: other.paragraph, span: other.person!.span } },
        ],
      },
    )
  }
}

const heads = ['任组长', '担任组长', '为组长']
const deputies = ['任副组长', '担任副组长', '为副组长']

/** 镇党委书记刘向东任组长、镇长刘向东任副组长: of one group, in one breath. */
function checkLeaders({ facts }: RuleInput, report: Reporter<'both' | 'other'>): void {
  const { posts } = facts.names
  const isAs = ({ person, after, quoted }: Post, roles: readonly string[]) =>
    person !== undefined &&
    !quoted &&
    roles.some(role => after.startsWith(person.name + role) || after.startsWith(role))
  for (const deputy of posts.filter(one => isAs(one, deputies))) {
    const head = posts.find(
      one =>
        isAs(one, heads) &&
        one.paragraph === deputy.paragraph &&
        one.sentence.start === deputy.sentence.start &&
        one.person!.name === deputy.person!.name &&
        one.span.start < deputy.span.start,
    )
    if (!head || deputy.span.start - head.span.end > nextTo) continue
    report(
      'both',
      { paragraph: deputy.paragraph, span: deputy.person!.span },
      {
        values: { name: deputy.person!.name },
        related: [
          { messageId: 'other', place: { paragraph: head.paragraph, span: head.person!.span } },
        ],
      },
    )
  }
}

/** Further apart they may be of two groups. */
const nextTo = 16

const isOneApart = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((character, at) => character !== b[at]).length === 1

function checkPosts(
  { facts, draft, catalogue }: RuleInput,
  report: Reporter<'post' | 'other'>,
): void {
  const { own, posts } = facts.names
  const { areaPosts, departmentPosts, bygone } = catalogue.names
  if (!own || !draft.issuer) return
  const department = ownPost(own.organ, departmentPosts)
  const area = areaPosts.find(([, word]) => word === own.word)?.[0]
  for (const one of posts) {
    const { post, party, quoted, deputy } = one
    if (!one.own || quoted || !party || deputy || bygone.some(word => one.before.includes(word)))
      continue
    const isArea = areaPosts.some(([name]) => name === post)
    const wrong =
      party === '党组'
        ? department !== undefined &&
          post !== department &&
          departmentPosts.some(([name]) => name === post)
        : isArea && area !== undefined && post !== area && isOfLevel(one, own)
    if (!wrong) continue
    report(
      'post',
      { paragraph: one.paragraph, span: one.postSpan },
      {
        values: { own: own.name, post },
        related: [{ messageId: 'other', place: draft.issuer.place }],
      },
    )
  }
}

/** 党委书记、乡长 head a township, 县委书记、县长 a county: the own level, so that its own post is meant. */
function isOfLevel({ post, party }: Post, { level }: OwnBody): boolean {
  const isTownship = post === '镇长' || post === '乡长'
  return isTownship
    ? level === 'township' && party === '党委'
    : level === 'county' && party === `${post.charAt(0)}委`
}

/** 局长 of a 局: the post that the last word of the department's name tells. */
const ownPost = (organ: string, rows: readonly (readonly string[])[]): string | undefined =>
  organ === '' ? undefined : rows.find(([, ...ends]) => ends.some(end => organ.endsWith(end)))?.[0]

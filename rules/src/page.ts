import {
  type AnyRule,
  citeSource,
  type Language,
  type Severity,
  type Source,
  type Text,
} from '@hegao/core'

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

const severities: Readonly<Record<Severity, Text>> = {
  error: text('错误', 'error'),
  warning: text('警告', 'warning'),
  info: text('提示', 'info'),
}
const categories: Readonly<Record<AnyRule['category'], Text>> = {
  completeness: text('完整性', 'completeness'),
  consistency: text('一致性', 'consistency'),
  form: text('规范性', 'form'),
}
const verified: Readonly<Record<Source['verified'], Text>> = {
  text: text('条文已核对原文', 'the text itself was read'),
  secondary: text('未见原文，据转述', 'known from what others say of it'),
  practice: text('惯例', 'usage of offices'),
}
const fixes = {
  safe: text('可自动修改', 'safe'),
  review: text('改前须人看', 'review'),
  none: text('无', 'none'),
}
const columns = text('级别 | 类别 | 依据 | 修改', 'Severity | Category | Authority | Fix')
const optionColumns = text('名称 | 缺省值 | 说明', 'Name | Default | Meaning')

type Said = Text & { readonly messageId: string; readonly severity: Severity }

/** Words in the languages of a page, one behind the other. */
type Say = (words: Text, between?: string) => string

/**
 * The page of a rule in Markdown: what, why, authority, wrong, right, fix. Editors show it too.
 * @param said what the rule says of each bad example; only who ran it on them knows
 * @param languages of the page; both unless said otherwise
 */
export function pageOf(
  rule: AnyRule,
  said: readonly (readonly Said[])[] = [],
  languages: readonly Language[] = ['zh-CN', 'en'],
): string {
  const {
    id,
    title,
    about,
    details,
    severity,
    category,
    source,
    messages,
    examples,
    fix,
    options,
  } = rule
  const say: Say = (words, between = ' ') => languages.map(one => words[one]).join(between)
  const [first = 'zh-CN', ...others] = languages
  const cells = [
    say(severities[severity]),
    say(categories[category]),
    authority(source, say),
    say(fixes[fix ?? 'none']),
  ]
  const sections = [
    `<!-- Generated from the rule; do not edit. -->`,
    `# ${id}`,
    [`**${title[first]}**`, ...others.map(one => title[one])].join(' · '),
    `| ${columns[first]} |\n| --- | --- | --- | --- |\n| ${cells.join(' | ')} |`,
    say(about, '\n\n'),
    ...(details ? languages.map(one => bullets(details[one])) : []),
    `## ${say(text('错', 'Wrong'))}`,
    ...wrongOnes(rule, said, say),
    `## ${say(text('对', 'Right'))}`,
    ...examples.good.map(({ text, because }) =>
      because ? `${say(because)}\n\n${fence(text)}` : fence(text),
    ),
    `## ${say(text('提示语', 'Messages'))}`,
    Object.entries(messages)
      .map(([messageId, words]) => `- \`${messageId}\`: ${say(words)}`)
      .join('\n'),
  ]
  if (options)
    sections.push(
      `## ${say(text('选项', 'Options'))}`,
      optionTable(options.properties, optionColumns[first]),
    )
  return `${sections.join('\n\n')}\n`
}

const bullets = (points: readonly string[]): string => points.map(point => `- ${point}`).join('\n')

const authority = (source: Source, say: Say): string =>
  `${source.level}：${citeSource(source)}（${say(verified[source.verified])}）`

/** The bad examples: first those that show a message, folded up what shows none but these. */
function wrongOnes(
  { examples, severity }: AnyRule,
  said: readonly (readonly Said[])[],
  say: Say,
): string[] {
  const known = new Set<string>()
  const [first, more]: [string[], string[]] = [[], []]
  for (const [at, { text: words, fixed, data }] of examples.bad.entries()) {
    const reports = say(text('指出', 'reports'))
    const expected = data ? `\n\n${reports}: \`${JSON.stringify(data)}\`` : ''
    const becomes = say(text('改为', 'becomes'))
    const after = fixed === undefined ? '' : `\n\n${becomes}:\n\n${fence(fixed)}`
    const heard = said[at] ?? []
    const repeats = heard.length > 0 && heard.every(({ messageId }) => known.has(messageId))
    for (const { messageId } of heard) known.add(messageId)
    const group = repeats ? more : first
    group.push(fence(words) + quote(heard, severity, say) + expected + after)
  }
  if (more.length === 0) return first
  const summary = say(text(`还有 ${more.length} 例`, `${more.length} more`))
  return [...first, `<details><summary>${summary}</summary>`, ...more, '</details>']
}

/** What is said, a line for each language; and how grave it is where that is not the rule's own. */
function quote(said: readonly Said[], usual: Severity, say: Say): string {
  const quoted = said.map(({ 'zh-CN': zh, en, severity }) => {
    const mark = severity === usual ? '' : `（${say(severities[severity])}）`
    return `> ${mark}${say(text(literal(zh), literal(en)), '\n> ')}`
  })
  return quoted.length === 0 ? '' : `\n\n${quoted.join('\n>\n')}`
}

/** Words of a draft in a message are no markup. */
const literal = (message: string): string => message.replace(/[\\`*_<>&#[\]|]/g, '\\$&')

/** A fence longer than any run of backticks inside. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}text\n${text.trimEnd()}\n${mark}`
}

function optionTable(
  properties: NonNullable<AnyRule['options']>['properties'],
  columns: string,
): string {
  const rows = Object.entries(properties).map(
    ([name, { default: value, description }]) =>
      `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`,
  )
  return `| ${columns} |\n| --- | --- | --- |\n${rows.join('\n')}`
}

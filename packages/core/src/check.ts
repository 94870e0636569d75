import { type Draft, isEmpty, isTextDraft } from '@hegao/document'
import { readFacts, Scanner } from '@hegao/facts'
import type { Accepted } from './accepted.js'
import type { Catalogue } from './catalogue.js'
import { type ChosenProfile, fitVariant, generalId, recogniseProfile } from './choose-profile.js'
import type { NotChecked } from './finding.js'
import { fingerprints } from './fingerprint.js'
import type { Language } from './language.js'
import { withOwnTitles } from './law-book.js'
import { deduplicate, locate, sortFindings } from './locate.js'
import type { ProfileFamily } from './profile.js'
import { renderer } from './render.js'
import type { FileReport } from './report.js'
import type { AnyRule, OwnWords } from './rule.js'
import { ruleNames } from './rule-pattern.js'
import { type RuleSettings, runRules } from './run.js'
import { computeScore, emptyScore, isCustomised } from './score.js'
import { findSections } from './sections.js'
import { type Stopwatch, untimed } from './stopwatch.js'
import { readSuppressions, suppress } from './suppression.js'

/** What every check of a run shares. */
export interface Toolbox {
  readonly rules: readonly AnyRule[]
  /** In the order they are tried; `general` among them. */
  readonly profiles: readonly ProfileFamily[]
  readonly catalogue: Catalogue
  readonly scanner: Scanner
  /** Who wants to know how long the facts (`facts`) and each rule (by its id) take. */
  readonly stopwatch?: Stopwatch
  /** True where rules of packages are among them: what they score is not the standard. */
  readonly customised?: boolean
}

/** What is decided for one draft before it is read. */
export interface CheckSetup {
  /** A profile that was asked for, and by whom; otherwise the title decides. */
  readonly profile?: { readonly family: ProfileFamily; readonly by: 'option' | 'config' }
  readonly settings: RuleSettings
  readonly accepted: readonly Accepted[]
  readonly own?: OwnWords
  /** Packages of rules that the config names and that are not run here, as in an editor. */
  readonly unloaded?: readonly string[]
  /** As if nobody had set or silenced anything: without settings, accepted findings and directives. */
  readonly standard?: boolean
  readonly language: Language
}

/** Checks one draft: rules, suppression, score. The same input always gives the same report. */
export function checkDraft(
  path: string,
  draft: Draft,
  toolbox: Toolbox,
  setup: CheckSetup,
): FileReport {
  const { profile, by } = choose(draft, toolbox, setup)
  const { language, own = { terms: [], titles: [] } } = setup
  const settings = setup.standard ? noSettings : setup.settings
  const names = ruleNames(toolbox.rules.map(({ id }) => id))
  const { unloaded = [] } = setup
  const asked = setup.standard
    ? []
    : readSuppressions(draft, setup.accepted, names).filter(({ rule }) => !isOfAny(unloaded, rule))
  const { stopwatch = untimed } = toolbox
  const facts = stopwatch('facts', () => readFacts(draft, toolbox.scanner))
  const catalogue = withOwn(toolbox.catalogue, own)
  const sections = findSections(draft, profile)
  const { recall } = toolbox.scanner.memo
  const seen = { draft, facts, profile, sections, catalogue, recall }
  const input = { ...seen, settings, own, language, stopwatch }
  const inPhase = (phase: 'after' | undefined) => toolbox.rules.filter(rule => rule.phase === phase)

  const first = runRules(inPhase(undefined), { ...input, suppressions: asked })
  const located = deduplicate(first.findings.map(finding => locate(finding, draft)))
  const { findings, suppressed, suppressions } = suppress(located, asked, draft.source)
  const last = runRules(inPhase('after'), { ...input, suppressions })
  const standing = sortFindings([
    ...findings,
    ...last.findings.map(finding => locate(finding, draft)),
  ])

  const customised = isCustomised(settings) || toolbox.customised === true
  const everything = [...standing, ...suppressed.map(({ finding }) => finding)]
  const known = fingerprints(everything, draft, recall)
  const render = renderer(draft, toolbox.rules, language, known)
  return {
    path,
    profile: profile.id,
    ...(profile.variant ? { variant: profile.variant } : {}),
    profileBy: by,
    ...(isTextDraft(draft)
      ? { positions: 'file' as const }
      : { positions: 'text' as const, source: draft.source }),
    title: draft.parts.title?.text ?? null,
    score: isEmpty(draft)
      ? emptyScore(profile.scoring, customised)
      : computeScore(standing, everything, profile.scoring, customised),
    sections: sections.map(section => render.section(section)),
    notChecked: [
      ...notRecognised(by, language),
      ...notLoaded(unloaded, language),
      ...first.notChecked,
      ...last.notChecked,
    ],
    diagnostics: standing.map(finding => render.diagnostic(finding)),
    suppressed: suppressed.map(({ finding, suppression: by }) => ({
      ...render.diagnostic(finding),
      suppression: {
        kind: by.kind,
        reason: by.reason,
        ...(by.kind === 'accepted' ? { origin: by.accepted.origin } : {}),
      },
    })),
  }
}

const noSettings: RuleSettings = { severities: {}, options: {} }

/** The catalogue with the titles that the office knows besides. */
const withOwn = (catalogue: Catalogue, { titles }: OwnWords): Catalogue =>
  titles.length === 0 ? catalogue : { ...catalogue, laws: withOwnTitles(catalogue.laws, titles) }

function choose(draft: Draft, { profiles }: Toolbox, { profile }: CheckSetup): ChosenProfile {
  if (profile) return { profile: fitVariant(profile.family, draft), by: profile.by }
  const recognised = recogniseProfile(draft, profiles)
  if (recognised) return recognised
  const general = profiles.find(({ id }) => id === generalId)
  if (!general) throw new Error('The toolbox has no profile “general”.')
  return { profile: fitVariant(general, draft), by: 'none recognised' }
}

const kindUnknown = {
  'zh-CN': '从标题认不出是哪一类报告：应有的章节、报告年度和报送期限都没有检查。',
  en: 'No kind of report was recognised from the title: its sections, report year and deadline were not checked.',
}

const notRecognised = (by: ChosenProfile['by'], language: Language): NotChecked[] =>
  by === 'none recognised' ? [{ rule: 'structure/*', reason: kindUnknown[language] }] : []

const isOfAny = (packages: readonly string[], rule: string): boolean =>
  packages.some(name => rule.startsWith(`${name}/`))

const notRun = {
  'zh-CN': '这里不运行规则包：它的规则没有检查，命令行的 hegao check 会检查。',
  en: 'Packages are not run here: their rules were not checked; hegao check on the command line does.',
}

const notLoaded = (packages: readonly string[], language: Language): NotChecked[] =>
  packages.map(name => ({ rule: `${name}/*`, reason: notRun[language] }))

/** What a toolbox needs; from here, so that what never checks is bundled without the facts. */
export { Scanner }
